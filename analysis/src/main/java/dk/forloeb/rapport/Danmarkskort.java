package dk.forloeb.rapport;

import dk.forloeb.kommune.Kommuner;
import dk.forloeb.rapport.Svg.Anker;
import dk.forloeb.rapport.Tavle.Linje;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The municipalities, each in the colour of its class. */
final class Danmarkskort implements Tegning {
  private final Tavle tavle;
  private final Kolonne kolonne;
  private final Map<String, Celle> celler = new HashMap<>();
  private final Klasser klasser;

  Danmarkskort(Tavle tavle) {
    this.tavle = tavle;
    this.kolonne = tavle.hovedkolonne();
    tavle.uden().forEach(l -> celler.put(l.koder().getFirst(), tavle.celle(l, kolonne)));
    this.klasser =
        Klasser.af(paaKortet().stream().map(l -> tavle.celle(l, kolonne).tal()).toList(), kolonne);
  }

  private List<Linje> paaKortet() {
    return tavle.medTal(kolonne).stream()
        .filter(l -> Kortdata.omraader().containsKey(l.koder().getFirst()))
        .toList();
  }

  @Override
  public String overskrift() {
    List<Linje> med = paaKortet();
    if (med.isEmpty()) {
      return tavle.label() + ": ingen kommune kan vises";
    }
    Comparator<Linje> orden = Comparator.comparingDouble(l -> tavle.celle(l, kolonne).tal());
    Linje top = med.stream().max(orden).orElseThrow();
    Linje bund = med.stream().min(orden).orElseThrow();
    long skjulte = Kortdata.omraader().keySet().stream().filter(this::skjult).count();
    String foran =
        skjulte == 0
            ? ""
            : skjulte + " af " + (skjulte + med.size()) + " kommuner er skjult; blandt resten ";
    if (kolonne.procent()) {
      return (skjulte == 0 ? "Fra " : foran + "er tallene fra ")
          + kolonne.udtalt(tavle.celle(bund, kolonne))
          + " ("
          + tavle.navn(bund)
          + ") til "
          + kolonne.udtalt(tavle.celle(top, kolonne))
          + " ("
          + tavle.navn(top)
          + ")";
    }
    return (skjulte == 0
            ? tavle.navn(top) + " har flest: "
            : foran + "har " + tavle.navn(top) + " flest: ")
        + kolonne.udtalt(tavle.celle(top, kolonne));
  }

  @Override
  public String undertekst() {
    return Undertekst.af(tavle, kolonne);
  }

  @Override
  public String beskrivelse() {
    long skjulte = Kortdata.omraader().keySet().stream().filter(this::skjult).count();
    return "Kort over Danmarks kommuner. "
        + paaKortet().size()
        + " kommuner er farvet efter klasse, "
        + skjulte
        + " er skjult, og "
        + (Kortdata.omraader().size() - paaKortet().size() - skjulte)
        + " er ikke med i tabellen. Alle tal står i tabellen.";
  }

  private boolean skjult(String kode) {
    Celle c = celler.get(kode);
    return c != null && c.skjult();
  }

  @Override
  public boolean skalerbar() {
    return true;
  }

  @Override
  public Svg tegn(int bredde) {
    Svg svg = new Svg(Kortdata.BREDDE, Kortdata.HOEJDE);
    for (Kortdata.Ramme r : List.of(Kortdata.BORNHOLMS_RAMME, Kortdata.HOVEDSTADENS_RAMME)) {
      svg.firkant(r.x(), r.y(), r.bredde(), r.hoejde(), "ramme");
      svg.tekst(r.x() + r.bredde(), r.y() - 6, Anker.END, "kortnavn", r.navn());
    }
    Kortdata.omraader()
        .forEach((kode, o) -> {
          Celle c = celler.get(kode);
          String vaerdi =
              c == null
                  ? "ikke med i tabellen"
                  : c.skjult() ? "skjult" : c.udefineret() ? "udefineret" : kolonne.udtalt(c);
          svg.om(o.navn() + ": " + vaerdi);
          for (String sti : List.of(o.sti(), o.forstoerret())) {
            if (sti.isEmpty()) {
              continue;
            }
            if (c != null && c.skjult()) {
              svg.skraveretSti(sti);
            } else {
              svg.sti(
                  sti,
                  c == null || !c.erTal() ? "ude" : c.tal() > 0 ? klasser.farve(c.tal()) : "nul");
            }
          }
          svg.slut();
        });
    return svg;
  }

  @Override
  public String forklaring() {
    StringBuilder ud = new StringBuilder("<ul class=\"signatur\">");
    klasser.linjer().forEach(k -> linje(ud, k[0], k[1]));
    if (paaKortet().stream().anyMatch(l -> tavle.celle(l, kolonne).tal() == 0)) {
      linje(ud, "nul", "0" + (kolonne.procent() ? Dansk.FAST + "%" : ""));
    }
    if (Kortdata.omraader().keySet().stream().anyMatch(this::skjult)) {
      linje(ud, "skrav", "skjult");
    }
    if (Kortdata.omraader().keySet().stream().anyMatch(k -> celler.get(k) == null)) {
      linje(ud, "ude", "ikke med i tabellen");
    }
    ud.append("</ul>\n<p class=\"note\">");
    if (celler.containsKey(Kommuner.UOPLYST)) {
      ud.append("Uoplyst bopæl er ikke på kortet. ");
    }
    return ud.append("Kort: DAGI, Styrelsen for Dataforsyning og Effektivisering, 2021.</p>\n")
        .toString();
  }

  private static void linje(StringBuilder ud, String klasse, String tekst) {
    ud.append("<li><span class=\"proeve ").append(klasse).append("\"></span> ");
    ud.append(Html.sikker(tekst)).append("</li>");
  }
}
