package dk.forloeb.rapport;

import dk.forloeb.diskretion.Beskyttet;
import dk.forloeb.rapport.Svg.Anker;
import dk.forloeb.studie.Population;
import dk.forloeb.studie.Studie;
import dk.forloeb.tabel.Overskrift;
import java.util.ArrayList;
import java.util.List;

/** The attrition: who is left after each step. */
final class Tragt implements Tegning {
  private static final double TRIN = 46;

  private final List<Beskyttet.Trin> trin;
  private final String enhed;

  Tragt(Beskyttet b) {
    this.trin = b.frafald();
    this.enhed = enhed(b.studie());
  }

  /** What is counted beside persons: courses, or in a flow transitions. */
  static String enhed(Studie s) {
    return s.populationer().stream().anyMatch(Population.Overgange.class::isInstance)
        ? "overgange"
        : "forløb";
  }

  @Override
  public String overskrift() {
    List<Beskyttet.Trin> viste =
        trin.stream().filter(t -> new Celle(t.personer()).erTal()).toList();
    if (viste.isEmpty()) {
      return "Hvem der er talt med";
    }
    String til =
        viste.stream()
            .filter(t -> t.trin().contains("vist-"))
            .findFirst()
            .map(t ->
                " til "
                    + Dansk.tal(t.personer())
                    + " i "
                    + Dansk.lille(Overskrift.af(t.trin().replaceFirst(".*vist-", ""))))
            .orElse("");
    return "Fra " + Dansk.tal(viste.getFirst().personer()) + " personer i registret" + til;
  }

  @Override
  public String undertekst() {
    return "Personer tilbage efter hvert trin.";
  }

  @Override
  public String beskrivelse() {
    List<String> led = new ArrayList<>();
    for (Beskyttet.Trin t : trin) {
      led.add(Overskrift.noegle(t.trin()) + ": " + tal(t));
    }
    return "Søjler, en for hvert trin. " + String.join("; ", led) + ".";
  }

  private String tal(Beskyttet.Trin t) {
    Celle p = new Celle(t.personer());
    Celle f = new Celle(t.forloeb());
    if (!p.erTal()) {
      return "skjult";
    }
    return p.dansk()
        + Dansk.FAST
        + "personer"
        + (f.erTal() ? ", " + f.dansk() + Dansk.FAST + enhed : "");
  }

  /** The largest step after the first: everybody in a register would press all others flat. */
  private double maal() {
    double stoerst = 0;
    for (int i = 1; i < trin.size(); i++) {
      Celle c = new Celle(trin.get(i).personer());
      stoerst = c.erTal() ? Math.max(stoerst, c.tal()) : stoerst;
    }
    Celle alle = new Celle(trin.getFirst().personer());
    return !alle.erTal() || (stoerst > 0 && alle.tal() > 4 * stoerst)
        ? stoerst
        : Math.max(stoerst, alle.tal());
  }

  private boolean afbrudt() {
    Celle alle = new Celle(trin.getFirst().personer());
    return alle.erTal() && alle.tal() > maal();
  }

  @Override
  public Svg tegn(int bredde) {
    double maal = maal();
    double laengde = bredde - 2;
    Svg svg = new Svg(bredde, trin.size() * TRIN + 4);
    for (int i = 0; i < trin.size(); i++) {
      Beskyttet.Trin t = trin.get(i);
      double y = i * TRIN;
      Celle p = new Celle(t.personer());
      boolean bred = bredde == BRED;
      String navn = Overskrift.noegle(t.trin());
      String tal = bred ? tal(t) : p.erTal() ? p.dansk() : "skjult";
      svg.tekst(
          0, y + 15, Anker.START, "t", Bjaelker.forkortet(navn, laengde - Svg.bredde(tal, 14)));
      svg.tekst(laengde, y + 15, Anker.END, "b", tal);
      if (p.skjult()) {
        svg.skraveret(0, y + 22, 64, 12);
        continue;
      }
      double b = !p.erTal() || maal <= 0 ? 0 : Math.min(p.tal() / maal, 1) * laengde;
      svg.firkant(0, y + 22, laengde, 12, "spor");
      svg.firkant(0, y + 22, b, 12, t.trin().contains("vist-") ? "f2" : "f1");
      if (i == 0 && afbrudt()) {
        double x = laengde * 0.82;
        svg.sti("M" + Svg.n(x) + " " + Svg.n(y + 37) + "l8-18h7l-8 18z", "brud");
      }
    }
    return svg;
  }

  @Override
  public String forklaring() {
    return afbrudt()
        ? "<p class=\"note\">Den øverste søjle er brudt: den skulle være længere.</p>\n"
        : "";
  }
}
