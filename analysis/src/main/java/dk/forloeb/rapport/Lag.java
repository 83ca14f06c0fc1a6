package dk.forloeb.rapport;

import dk.forloeb.rapport.Svg.Anker;
import dk.forloeb.rapport.Tavle.Linje;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Layers of the second key over the numbers of the first, in percent of all. A layer that is hidden
 * anywhere lies in the hatched rest everywhere, so that no edge gives it away.
 */
final class Lag implements Tegning {
  private static final double VENSTRE = 48;
  private static final double TOP = 14;
  private static final int FARVER = 10;

  private final Tavle tavle;
  private final Kolonne kolonne;
  private final List<String> punkter;
  private final List<String> viste = new ArrayList<>();
  private final List<String> skjulte = new ArrayList<>();
  private final Map<List<String>, Celle> celler = new HashMap<>();

  Lag(Tavle tavle) {
    this.tavle = tavle;
    this.kolonne = tavle.hovedkolonne();
    tavle.uden().forEach(l -> celler.put(l.koder(), tavle.celle(l, kolonne)));
    this.punkter =
        List.copyOf(
            tavle.dimensioner().getFirst().kategorier().keySet().stream()
                .filter(p -> tavle.uden().stream().anyMatch(l -> l.koder().getFirst().equals(p)))
                .toList());
    for (String s : tavle.uden().stream().map((Linje l) -> l.koder().get(1)).distinct().toList()) {
      boolean skjult =
          punkter.stream().anyMatch(p -> celler.containsKey(List.of(p, s)) && !celle(p, s).erTal());
      (skjult ? skjulte : viste).add(s);
    }
  }

  /** What is not in the table did not occur. */
  private Celle celle(String punkt, String status) {
    return celler.getOrDefault(List.of(punkt, status), new Celle("0"));
  }

  private String navn(String status) {
    return tavle.dimensioner().get(1).navn(status);
  }

  /** A single hidden layer would be given away by the rest. */
  private boolean kanTegnes() {
    return !viste.isEmpty() && skjulte.size() != 1 && punkter.size() > 1;
  }

  @Override
  public String overskrift() {
    if (viste.isEmpty()) {
      return tavle.ord().t("figur.andele.skjult", tavle.label());
    }
    String sidste = punkter.getLast();
    String top = viste.getFirst();
    for (String s : viste) {
      top = celle(sidste, s).tal() > celle(sidste, top).tal() ? s : top;
    }
    Ord ord = tavle.ord();
    return ord.t(
        skjulte.isEmpty() ? "lag.stoerst" : "lag.viste.stoerst",
        ord.stor(Kurver.ved(tavle.dimensioner().getFirst(), sidste, ord)),
        ord.lille(navn(top)),
        kolonne.udtalt(celle(sidste, top)));
  }

  @Override
  public String undertekst() {
    return Undertekst.af(tavle, kolonne);
  }

  @Override
  public String beskrivelse() {
    if (!kanTegnes()) {
      return tavle.ord().t("figur.ikke.tegnet.beskrivelse");
    }
    List<String> led = new ArrayList<>();
    for (String s : viste) {
      led.add(
          tavle
              .ord()
              .t(
                  "lag.led",
                  navn(s),
                  kolonne.maerke(celle(punkter.getFirst(), s)),
                  kolonne.maerke(celle(punkter.getLast(), s))));
    }
    if (!skjulte.isEmpty()) {
      led.add(tavle.ord().t("lag.skjulte", skjulte()));
    }
    return tavle
        .ord()
        .t("lag.beskrivelse", punkter.getFirst(), punkter.getLast(), String.join("; ", led));
  }

  /** The names of the hidden layers. */
  private String skjulte() {
    return tavle.ord().liste(skjulte.stream().map(this::navn).toList());
  }

  @Override
  public Svg tegn(int bredde) {
    boolean bred = bredde == BRED;
    if (!kanTegnes()) {
      return new Svg(bredde, 60)
          .skraveret(0, 6, bredde, 26)
          .tekst(0, 50, Anker.START, "m", tavle.ord().t("figur.ikke.tegnet"));
    }
    int antal = viste.size() + (skjulte.isEmpty() ? 0 : 1);
    double hoejde = Math.max(bred ? 380 : 300, antal * (bred ? 22.0 : 37.0));
    double navne = bred ? 216 : 124;
    double hoejre = bredde - navne;
    Skala y = new Skala(0, 100, 5, TOP + hoejde, TOP);
    double foerste = Double.parseDouble(punkter.getFirst());
    double spaend = Math.max(Double.parseDouble(punkter.getLast()) - foerste, 1);
    double[] x =
        punkter.stream()
            .mapToDouble(
                p -> VENSTRE + (Double.parseDouble(p) - foerste) / spaend * (hoejre - VENSTRE))
            .toArray();
    Svg svg = new Svg(bredde, TOP + hoejde + 48);
    double[] bund = new double[punkter.size()];
    double[] midter = new double[antal];
    for (int i = 0; i < viste.size(); i++) {
      double[] top = bund.clone();
      for (int j = 0; j < top.length; j++) {
        top[j] = Math.min(bund[j] + celle(punkter.get(j), viste.get(i)).tal(), 100);
      }
      svg.om(navn(viste.get(i))).sti(flade(x, bund, top, y), "kant l" + i % FARVER).slut();
      midter[i] = y.sted((bund[bund.length - 1] + top[top.length - 1]) / 2);
      bund = top;
    }
    if (!skjulte.isEmpty()) {
      double[] hel = new double[bund.length];
      Arrays.fill(hel, 100);
      svg.skraveretSti(flade(x, bund, hel, y));
      midter[antal - 1] = y.sted((bund[bund.length - 1] + 100) / 2);
    }
    for (double v : y.trin()) {
      svg.linje(VENSTRE - 4, y.sted(v), VENSTRE, y.sted(v), "akse");
      svg.tekst(
          VENSTRE - 8,
          y.sted(v) + 4,
          Anker.END,
          "s",
          tavle.ord().akseprocent(Skala.tekst(v, tavle.ord())));
    }
    double forrige = -100;
    int hver = punkter.size() > 60 ? 13 : 1;
    for (int j = 0; j < x.length; j++) {
      if (Integer.parseInt(punkter.get(j)) % hver == 0 && x[j] - forrige >= 24) {
        svg.linje(x[j], TOP + hoejde, x[j], TOP + hoejde + 5, "akse");
        svg.tekst(x[j], TOP + hoejde + 19, Anker.MIDDLE, "s", punkter.get(j));
        forrige = x[j];
      }
    }
    svg.tekst(VENSTRE, TOP + hoejde + 40, Anker.START, "s", tavle.dimensioner().getFirst().label());
    navne(svg, midter, hoejre, navne, TOP + hoejde);
    return svg;
  }

  /** Beside their layers; on a telephone the name stands under its number. */
  private void navne(Svg svg, double[] midter, double hoejre, double navne, double bund) {
    boolean bred = navne > 200;
    double[] steder = Etiketter.spredt(midter, bred ? 20 : 35, TOP + 6, bund - (bred ? 2 : 16));
    double x = hoejre + 18;
    for (int i = 0; i < midter.length; i++) {
      svg.sti(
          "M"
              + Svg.n(hoejre + 1)
              + " "
              + Svg.n(midter[i])
              + "L"
              + Svg.n(hoejre + 14)
              + " "
              + Svg.n(steder[i]),
          "streg");
      if (i == viste.size()) {
        svg.tekst(x, steder[i] + 4, Anker.START, "m", tavle.ord().t("skjult"));
        continue;
      }
      svg.tekst(
          x,
          steder[i] + 4,
          Anker.START,
          "b",
          kolonne.maerke(celle(punkter.getLast(), viste.get(i))));
      svg.tekst(
          bred ? x + 52 : x,
          steder[i] + (bred ? 4 : 19),
          Anker.START,
          "t",
          Bjaelker.forkortet(navn(viste.get(i)), navne - 18 - (bred ? 52 : 0)));
    }
  }

  private static String flade(double[] x, double[] bund, double[] top, Skala y) {
    StringBuilder ud = new StringBuilder();
    for (int j = 0; j < x.length; j++) {
      ud.append(j == 0 ? 'M' : 'L').append(Svg.n(x[j])).append(' ').append(Svg.n(y.sted(top[j])));
    }
    for (int j = x.length - 1; j >= 0; j--) {
      ud.append('L').append(Svg.n(x[j])).append(' ').append(Svg.n(y.sted(bund[j])));
    }
    return ud.append('z').toString();
  }

  @Override
  public String forklaring() {
    return skjulte.isEmpty() || !kanTegnes()
        ? ""
        : "<p class=\"note\"><span class=\"proeve skrav\"></span> "
            + Html.sikker(tavle.ord().t("lag.forklaring", skjulte()))
            + "</p>\n";
  }
}
