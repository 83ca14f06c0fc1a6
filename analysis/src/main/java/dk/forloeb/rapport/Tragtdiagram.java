package dk.forloeb.rapport;

import dk.forloeb.rapport.Svg.Anker;
import dk.forloeb.studie.Maal;
import dk.forloeb.usikkerhed.Interval;
import dk.forloeb.usikkerhed.Tragtgraense;
import dk.forloeb.usikkerhed.Tragtsted;
import dk.forloeb.usikkerhed.Usikkerhed;
import dk.forloeb.usikkerhed.Usikkerhed.Maalt;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** A funnel plot: rows by their size and share, and what chance alone would hold them between. */
final class Tragtdiagram implements Tegning {
  private static final double VENSTRE = 48;
  private static final double TOP = 30;
  private static final int PUNKTER = 160;

  private final Tavle tavle;
  private final Usikkerhed u;
  private final List<Maalt> ude;
  private final List<Tragtgraense> graenser;

  Tragtdiagram(Tavle tavle, Usikkerhed u) {
    this.tavle = tavle;
    this.u = u;
    this.ude =
        u.maalte().stream()
            .filter(m -> m.sted().udenFor())
            .sorted(Comparator.comparingDouble(m -> -Math.abs(m.andel() - u.land())))
            .toList();
    this.graenser = u.maalte().isEmpty() ? List.of() : u.tragt(PUNKTER);
  }

  private long langt() {
    return ude.stream()
        .filter(m -> m.sted() == Tragtsted.LANGT_OVER || m.sted() == Tragtsted.LANGT_UNDER)
        .count();
  }

  @Override
  public String overskrift() {
    int alle = u.maalte().size();
    if (alle == 0) {
      return ord().t("figur.skjult", tavle.label());
    }
    if (ude.isEmpty()) {
      return ord().t("tragtdiagram.ingen", Integer.toString(alle));
    }
    String hvor = ude.size() == 1 ? "en" : ude.size() > 3 ? "flere" : "ude";
    return ord()
        .t("tragtdiagram." + hvor, ord().liste(ude.stream().limit(3).map(Maalt::navn).toList()));
  }

  @Override
  public String undertekst() {
    return ord()
        .t("tragtdiagram.undertekst", Undertekst.maal(tavle, tavle.kolonne(u.kolonne())), antal());
  }

  private Ord ord() {
    return tavle.ord();
  }

  /** What the share is of: {@code antal forløb}. */
  private String antal() {
    Maal.Andel a = tavle.andel(tavle.kolonne(u.kolonne()));
    return a == null || a.naevner() == null
        ? ord().t("tragtdiagram.antal.bag")
        : ord().t("tragtdiagram.antal", ord().lille(tavle.kolonne(a.naevner()).navn()));
  }

  @Override
  public String beskrivelse() {
    List<String> led = new ArrayList<>();
    for (Usikkerhed.Raekke r : u.raekker()) {
      led.add(
          switch (r) {
            case Maalt m -> ord(m);
            case Usikkerhed.Ukendt k ->
                ord().t(k.skjult() ? "figur.raekke.skjult" : "figur.raekke.uden", k.navn());
          });
    }
    return ord()
        .t("tragtdiagram.beskrivelse", Procent.maerke(u.land(), ord()), String.join("; ", led));
  }

  private String ord(Maalt m) {
    return ord()
        .t(
            "tragtdiagram." + m.sted().name(),
            m.navn(),
            Procent.maerke(m.andel(), ord()),
            ord().tal(Integer.toString(m.antal())));
  }

  @Override
  public Svg tegn(int bredde) {
    boolean bred = bredde == BRED;
    double hoejde = bred ? 400 : 320;
    if (graenser.isEmpty()) {
      return new Svg(bredde, 60)
          .skraveret(0, 6, bredde, 26)
          .tekst(0, 50, Anker.START, "m", ord().t("tragtdiagram.ikke.tegnet"));
    }
    double hoejest = 0;
    for (Maalt m : u.maalte()) {
      hoejest = Math.max(hoejest, Math.max(m.andel(), m.graense().p998().til()));
    }
    int flest = u.maalte().stream().mapToInt(Maalt::antal).max().orElse(1);
    double hoejre = bredde - (bred ? 128 : 14);
    Skala y = new Skala(0, hoejest * 100, 5, TOP + hoejde, TOP);
    Skala x = new Skala(0, flest, bred ? 6 : 4, VENSTRE, hoejre);
    Svg svg = new Svg(bredde, TOP + hoejde + 48);
    svg.tekst(0, 14, Anker.START, "s", tavle.kolonne(u.kolonne()).navn());
    for (double v : y.trin()) {
      svg.linje(VENSTRE, y.sted(v), hoejre, y.sted(v), v == 0 ? "akse" : "gitter");
      svg.tekst(VENSTRE - 6, y.sted(v) + 4, Anker.END, "s", ord().procent(Skala.tekst(v, ord())));
    }
    for (double v : x.trin()) {
      svg.linje(x.sted(v), TOP + hoejde, x.sted(v), TOP + hoejde + 5, "akse");
      svg.tekst(x.sted(v), TOP + hoejde + 19, Anker.MIDDLE, "s", Skala.tekst(v, ord()));
    }
    svg.tekst(hoejre, TOP + hoejde + 40, Anker.END, "s", ord().stor(antal()));
    kurve(svg, x, y, g -> g.p998().fra(), "graense998");
    kurve(svg, x, y, g -> g.p998().til(), "graense998");
    kurve(svg, x, y, g -> g.p95().fra(), "graense95");
    kurve(svg, x, y, g -> g.p95().til(), "graense95");
    svg.linje(
        x.sted(graenser.getFirst().antal()),
        y.sted(u.land() * 100),
        x.sted(graenser.getLast().antal()),
        y.sted(u.land() * 100),
        "snit1");
    for (Maalt m : u.maalte()) {
      punkt(svg, m, x.sted(m.antal()), y.sted(m.andel() * 100));
    }
    if (bred) {
      kanten(svg, hoejre, y);
    }
    new Navngiver(svg, bred ? hoejre : bredde, TOP, TOP + hoejde)
        .med(u.maalte(), ude, m -> x.sted(m.antal()), m -> y.sted(m.andel() * 100));
    return svg;
  }

  private void kurve(
      Svg svg, Skala x, Skala y, Function<Tragtgraense, Double> ende, String klasse) {
    StringBuilder sti = new StringBuilder();
    for (Tragtgraense g : graenser) {
      sti.append(sti.isEmpty() ? 'M' : 'L').append(Svg.n(x.sted(g.antal()))).append(' ');
      sti.append(Svg.n(y.sted(ende.apply(g) * 100)));
    }
    svg.sti(sti.toString(), klasse);
  }

  private void punkt(Svg svg, Maalt m, double x, double y) {
    svg.om(ord(m));
    switch (m.sted()) {
      case INDEN_FOR -> svg.sti(Skovdiagram.rund(x, y, 4), "punkt");
      case UNDER, OVER -> svg.sti(Skovdiagram.rund(x, y, 5), "f3");
      case LANGT_UNDER, LANGT_OVER -> svg.sti(Skovdiagram.ruder(x, y, 7), "f3");
    }
    svg.slut();
  }

  /** What each line is, where it ends. */
  private void kanten(Svg svg, double hoejre, Skala y) {
    Interval p95 = graenser.getLast().p95();
    Interval p998 = graenser.getLast().p998();
    double[] oensker =
        IntStream.range(0, 5)
            .mapToDouble(i ->
                y.sted(
                    100
                        * switch (i) {
                          case 0 -> p998.til();
                          case 1 -> p95.til();
                          case 2 -> u.land();
                          case 3 -> p95.fra();
                          default -> p998.fra();
                        }))
            .toArray();
    String n998 = ord().t("tragtdiagram.p998");
    String n95 = ord().t("tragtdiagram.p95");
    String alle =
        ord()
            .t(
                u.landErAlle() ? "tragtdiagram.alle" : "tragtdiagram.viste",
                Procent.maerke(u.land(), ord()));
    List<String> navne = List.of(n998, n95, alle, n95, n998);
    double[] steder = Etiketter.spredt(oensker, 16, TOP, y.sted(0));
    for (int i = 0; i < 5; i++) {
      svg.tekst(hoejre + 8, steder[i] + 4, Anker.START, i == 2 ? "b" : "s", navne.get(i));
    }
  }

  @Override
  public String forklaring() {
    long skjulte = u.raekker().stream().filter(Usikkerhed.Ukendt.class::isInstance).count();
    double ventet = u.maalte().size() * 0.05;
    String tekst =
        ord()
            .t(
                "tragtdiagram.forklaring",
                Skala.tekst(Math.round(ventet * 10) / 10.0, ord()),
                Integer.toString(u.maalte().size()),
                Integer.toString(ude.size()),
                Long.toString(langt()));
    String uden =
        skjulte == 0 ? "" : " " + ord().t("tragtdiagram.uden", ord().raekker((int) skjulte));
    return "<p class=\"note\">" + Html.sikker(tekst + uden) + "</p>\n";
  }
}
