package dk.forloeb.kontrol;

import dk.forloeb.studie.Sprog;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Findings as lines for a terminal, at most 100 characters wide. */
public final class Kontroltekst {
  private static final int BREDDE = 100;
  private static final int INDRYK = 13;

  private final Skrift skrift;

  public Kontroltekst(Sprog sprog) {
    skrift = new Skrift(sprog);
  }

  /** A table's lines: its title, what it is, and a paragraph a finding. */
  public List<String> linjer(Kontrol.Afsnit a) {
    List<String> ud = new ArrayList<>(ombrudt(a.titel(), 0, ""));
    if (!a.om().isEmpty()) {
      ud.addAll(ombrudt(a.om(), 0, ""));
    }
    ud.add("");
    if (a.fund().isEmpty()) {
      ud.addAll(
          ombrudt(
              skrift.paa(
                  "Intet at regne efter: ingen summer, andele eller gennemsnit fundet.",
                  "Nothing to reckon again: no sums, shares or means found."),
              INDRYK,
              ""));
    }
    for (Kontrolfund f : a.fund()) {
      ud.addAll(linjer(f));
    }
    return ud;
  }

  private List<String> linjer(Kontrolfund f) {
    String ord =
        (f.vurdering() ? skrift.paa("VURDERING", "JUDGMENT") : ord(f.dom())) + " ".repeat(INDRYK);
    String maerke = "  " + ord.substring(0, INDRYK - 2);
    String foerste =
        f.sted().isEmpty() || f.dom() == Dom.HOLDER
            ? (f.sted().isEmpty() ? "" : f.sted() + ": ") + f.regnestykke()
            : f.sted();
    List<String> ud = ombrudt(foerste, INDRYK, maerke);
    if (!f.sted().isEmpty() && f.dom() != Dom.HOLDER && !f.regnestykke().isEmpty()) {
      ud.addAll(ombrudt(f.regnestykke(), INDRYK, ""));
    }
    if (!f.foelge().isEmpty()) {
      ud.addAll(ombrudt(f.foelge(), INDRYK, ""));
    }
    return ud;
  }

  private String ord(Dom dom) {
    return switch (dom) {
      case FEJL -> skrift.paa("FEJL", "ERROR");
      case UKLART -> skrift.paa("UKLART", "UNCLEAR");
      case AFRUNDING -> skrift.paa("AFRUNDING", "ROUNDING");
      case ROEBER -> skrift.paa("RØBER", "REVEALS");
      case OPLYSNING -> skrift.paa("OPLYSNING", "NOTE");
      case HOLDER -> skrift.paa("holder", "holds");
    };
  }

  /** One line that counts what was found. */
  public String opsummering(List<Kontrol.Afsnit> afsnit) {
    Map<Dom, Integer> antal = new EnumMap<>(Dom.class);
    afsnit.forEach(a -> a.fund().forEach(f -> antal.merge(f.dom(), 1, Integer::sum)));
    List<String> led = new ArrayList<>();
    for (Dom d : Dom.values()) {
      int n = antal.getOrDefault(d, 0);
      if (n > 0 || d == Dom.FEJL) {
        led.add(n + " " + navn(d, n == 1));
      }
    }
    return skrift.liste(led) + ".";
  }

  private String navn(Dom dom, boolean en) {
    return switch (dom) {
      case FEJL -> skrift.paa("fejl", en ? "error" : "errors");
      case UKLART -> skrift.paa(en ? "uklart" : "uklare", "unclear");
      case AFRUNDING -> skrift.paa(en ? "afrunding" : "afrundinger", "rounding");
      case ROEBER -> skrift.paa("røber et tal", en ? "reveals a number" : "reveal a number");
      case OPLYSNING -> skrift.paa(en ? "oplysning" : "oplysninger", en ? "note" : "notes");
      case HOLDER -> skrift.paa("holder", en ? "holds" : "hold");
    };
  }

  private static List<String> ombrudt(String tekst, int indryk, String foran) {
    List<String> ud = new ArrayList<>();
    StringBuilder linje = new StringBuilder(foran.isEmpty() ? " ".repeat(indryk) : foran);
    boolean tom = true;
    for (String ord : tekst.split(" ", -1)) {
      if (!tom && linje.length() + 1 + ord.length() > BREDDE) {
        ud.add(linje.toString());
        linje = new StringBuilder(" ".repeat(indryk));
        tom = true;
      }
      linje.append(tom ? "" : " ").append(ord);
      tom = false;
    }
    ud.add(linje.toString());
    return ud;
  }
}
