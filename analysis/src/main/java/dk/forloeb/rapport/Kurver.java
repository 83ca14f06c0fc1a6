package dk.forloeb.rapport;

import dk.forloeb.rapport.Svg.Anker;
import dk.forloeb.rapport.Tavle.Linje;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A line for each value of the first key over the numbers of the second. */
final class Kurver implements Tegning {
  private static final double VENSTRE = 48;
  private static final double TOP = 14;
  private static final int FARVER = 6;

  private final Tavle tavle;
  private final Kolonne kolonne;
  private final List<String> serier;
  private final List<String> punkter;
  private final Map<List<String>, Celle> celler = new HashMap<>();

  Kurver(Tavle tavle) {
    this.tavle = tavle;
    this.kolonne = tavle.hovedkolonne();
    tavle.uden().forEach(l -> celler.put(l.koder(), tavle.celle(l, kolonne)));
    this.serier = tavle.uden().stream().map((Linje l) -> l.koder().getFirst()).distinct().toList();
    this.punkter = List.copyOf(tavle.dimensioner().get(1).kategorier().keySet());
  }

  private boolean erTal(String serie, String punkt) {
    Celle c = celler.get(List.of(serie, punkt));
    return c != null && c.erTal();
  }

  private boolean skjult(String serie, String punkt) {
    Celle c = celler.get(List.of(serie, punkt));
    return c != null && c.skjult();
  }

  private double tal(String serie, String punkt) {
    return celle(serie, punkt).tal();
  }

  private Celle celle(String serie, String punkt) {
    return celler.getOrDefault(List.of(serie, punkt), new Celle(Celle.UDEFINERET));
  }

  private String navn(String serie) {
    return tavle.dimensioner().getFirst().navn(serie);
  }

  /** {@code 104 uger siden start} or {@code Uge 104}. */
  static String ved(Dimension d, String punkt, Ord ord) {
    return d.id().equals("uger_siden_start")
        ? ord.t("kurver.ved.uger_siden_start", punkt)
        : ord.t("kurver.ved", d.label(), punkt);
  }

  @Override
  public String overskrift() {
    for (String p : punkter.reversed()) {
      List<String> led =
          serier.stream()
              .filter(s -> erTal(s, p))
              .map(s -> tavle.ord().lille(navn(s)) + " " + kolonne.udtalt(celle(s, p)))
              .toList();
      if (!led.isEmpty()) {
        Ord ord = tavle.ord();
        return ord.t(
            "kurver.overskrift", ord.stor(ved(tavle.dimensioner().get(1), p, ord)), ord.liste(led));
      }
    }
    return tavle.ord().t("figur.skjult", tavle.label());
  }

  @Override
  public String undertekst() {
    return Undertekst.af(tavle, kolonne);
  }

  @Override
  public String beskrivelse() {
    List<String> led = new ArrayList<>();
    for (String s : serier) {
      List<String> vaerdier =
          punkter.stream()
              .filter(p -> celler.containsKey(List.of(s, p)))
              .map(p ->
                  p + ": " + (skjult(s, p) ? tavle.ord().t("skjult") : kolonne.maerke(celle(s, p))))
              .toList();
      led.add(navn(s) + ", " + String.join(", ", vaerdier));
    }
    return tavle
        .ord()
        .t(
            "kurver.beskrivelse",
            tavle.ord().lille(tavle.dimensioner().get(1).label()),
            String.join("; ", led));
  }

  @Override
  public Svg tegn(int bredde) {
    boolean bred = bredde == BRED;
    double hoejde = bred ? 320 : 260;
    double navne = 0;
    for (String s : serier) {
      navne = Math.max(navne, Svg.bredde(navn(s), 13));
    }
    navne = Math.min(navne + 24, bred ? 200 : 128);
    double hoejre = bredde - navne;
    double stoerst =
        celler.values().stream().filter(Celle::erTal).mapToDouble(Celle::tal).max().orElse(0);
    Skala y = new Skala(0, stoerst, 5, TOP + hoejde, TOP);
    double foerste = Double.parseDouble(punkter.getFirst());
    double sidste = Double.parseDouble(punkter.getLast());
    double spaend = Math.max(sidste - foerste, 1);
    Svg svg = new Svg(bredde, TOP + hoejde + 48);
    for (double v : y.trin()) {
      svg.linje(VENSTRE, y.sted(v), hoejre, y.sted(v), v == 0 ? "akse" : "gitter");
      svg.tekst(
          VENSTRE - 8,
          y.sted(v) + 4,
          Anker.END,
          "s",
          kolonne.procent()
              ? tavle.ord().akseprocent(Skala.tekst(v, tavle.ord()))
              : Skala.tekst(v, tavle.ord()));
    }
    double forrige = -100;
    for (String p : punkter) {
      double x = x(p, foerste, spaend, hoejre);
      if (x - forrige >= 26) {
        svg.linje(x, TOP + hoejde, x, TOP + hoejde + 5, "akse");
        svg.tekst(x, TOP + hoejde + 19, Anker.MIDDLE, "s", p);
        forrige = x;
      }
    }
    svg.tekst(VENSTRE, TOP + hoejde + 40, Anker.START, "s", tavle.dimensioner().get(1).label());
    double[] ender = new double[serier.size()];
    for (int i = 0; i < serier.size(); i++) {
      ender[i] = serie(svg, i, y, foerste, spaend, hoejre);
    }
    double[] steder = Etiketter.spredt(ender, 34, TOP + 6, TOP + hoejde - 4);
    for (int i = 0; i < serier.size(); i++) {
      svg.tekst(
          hoejre + 12,
          steder[i] + 4,
          Anker.START,
          "b g" + i % FARVER,
          Bjaelker.forkortet(navn(serier.get(i)), navne - 12));
      String slut = sidste(serier.get(i));
      if (!slut.isEmpty()) {
        svg.tekst(hoejre + 12, steder[i] + 19, Anker.START, "s", slut);
      }
    }
    return svg;
  }

  private static double x(String punkt, double foerste, double spaend, double hoejre) {
    return VENSTRE + 10 + (Double.parseDouble(punkt) - foerste) / spaend * (hoejre - VENSTRE - 20);
  }

  private String sidste(String serie) {
    return punkter.reversed().stream()
        .filter(p -> erTal(serie, p))
        .findFirst()
        .map(p -> kolonne.maerke(celle(serie, p)))
        .orElse("");
  }

  /** The line, broken where a number is hidden; returns where it ends. */
  private double serie(Svg svg, int nr, Skala y, double foerste, double spaend, double hoejre) {
    String s = serier.get(nr);
    StringBuilder sti = new StringBuilder();
    boolean i = false;
    double ende = y.sted(0);
    for (String p : punkter) {
      if (erTal(s, p)) {
        ende = y.sted(tal(s, p));
        sti.append(i ? 'L' : 'M').append(Svg.n(x(p, foerste, spaend, hoejre))).append(' ');
        sti.append(Svg.n(ende));
        i = true;
      } else if (celler.containsKey(List.of(s, p))) {
        i = false;
      }
    }
    svg.sti(sti.toString(), "kurve g" + nr % FARVER);
    boolean maerker = punkter.size() <= 30;
    for (String p : punkter) {
      double x = x(p, foerste, spaend, hoejre);
      if (skjult(s, p)) {
        svg.om(navn(s) + ", " + p + ": " + tavle.ord().t("skjult"));
        svg.skraveret(x - 5, y.sted(0) - 12 - nr * 14.0, 10, 10).slut();
      } else if (erTal(s, p) && maerker) {
        svg.om(navn(s) + ", " + p + ": " + kolonne.maerke(celle(s, p)));
        maerke(svg, nr, x, y.sted(tal(s, p)));
        svg.slut();
      }
    }
    return ende;
  }

  /** Each line has its own sign, so that colour is not needed. */
  private static void maerke(Svg svg, int nr, double x, double y) {
    String k = "maerke g" + nr % FARVER;
    switch (nr % 3) {
      case 0 ->
          svg.sti(
              "M" + Svg.n(x - 4.5) + " " + Svg.n(y) + "a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0z", k);
      case 1 -> svg.firkant(x - 4, y - 4, 8, 8, k);
      default -> svg.sti("M" + Svg.n(x) + " " + Svg.n(y - 5.5) + "l5.5 5.5l-5.5 5.5l-5.5-5.5z", k);
    }
  }

  @Override
  public String forklaring() {
    return serier.stream().anyMatch(s -> punkter.stream().anyMatch(p -> skjult(s, p)))
        ? "<p class=\"note\"><span class=\"proeve skrav\"></span> "
            + Html.sikker(tavle.ord().t("kurver.skjult"))
            + "</p>\n"
        : "";
  }
}
