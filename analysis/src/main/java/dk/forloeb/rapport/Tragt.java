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
  private final Ord ord;

  Tragt(Beskyttet b, Ord ord) {
    this.trin = b.frafald();
    this.enhed = enhed(b.studie(), ord);
    this.ord = ord;
  }

  /** What is counted beside persons: courses, or in a flow transitions. */
  static String enhed(Studie s, Ord ord) {
    boolean overgange = s.populationer().stream().anyMatch(Population.Overgange.class::isInstance);
    return ord.t(overgange ? "enhed.overgange" : "enhed.forloeb");
  }

  @Override
  public String overskrift() {
    List<Beskyttet.Trin> viste =
        trin.stream().filter(t -> new Celle(t.personer()).erTal()).toList();
    if (viste.isEmpty()) {
      return ord.t("tragt.tom");
    }
    String fra = ord.tal(viste.getFirst().personer());
    return viste.stream()
        .filter(t -> t.trin().contains("vist-"))
        .findFirst()
        .map(t ->
            ord.t(
                "tragt.fra.til",
                fra,
                ord.tal(t.personer()),
                ord.lille(Overskrift.af(t.trin().replaceFirst(".*vist-", ""), ord.sprog()))))
        .orElseGet(() -> ord.t("tragt.fra", fra));
  }

  @Override
  public String undertekst() {
    return ord.t("tragt.undertekst");
  }

  @Override
  public String beskrivelse() {
    List<String> led = new ArrayList<>();
    for (Beskyttet.Trin t : trin) {
      led.add(Overskrift.noegle(t.trin(), ord.sprog()) + ": " + tal(t));
    }
    return ord.t("tragt.beskrivelse", String.join("; ", led));
  }

  private String tal(Beskyttet.Trin t) {
    Celle p = new Celle(t.personer());
    Celle f = new Celle(t.forloeb());
    if (!p.erTal()) {
      return ord.t("skjult");
    }
    return f.erTal()
        ? ord.t("tragt.personer.og", p.vist(ord), f.vist(ord), enhed)
        : ord.t("tragt.personer", p.vist(ord));
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
      String navn = Overskrift.noegle(t.trin(), ord.sprog());
      String tal = bred || !p.erTal() ? tal(t) : p.vist(ord);
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
    return afbrudt() ? "<p class=\"note\">" + Html.sikker(ord.t("tragt.brudt")) + "</p>\n" : "";
  }
}
