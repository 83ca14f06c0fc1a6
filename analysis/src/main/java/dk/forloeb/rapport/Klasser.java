package dk.forloeb.rapport;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * The classes of a map: round limits, chosen from the shown values alone.
 *
 * @param graenser the lower limit of each class, ascending
 */
record Klasser(List<Double> graenser, Kolonne kolonne) {
  static final int FLEST = 6;

  /** Even steps for shares; for counts, that are mostly small with a few large, even shares. */
  static Klasser af(List<Double> vaerdier, Kolonne kolonne) {
    List<Double> v = vaerdier.stream().filter(x -> x > 0).sorted().toList();
    if (v.isEmpty()) {
      return new Klasser(List.of(), kolonne);
    }
    TreeSet<Double> ud = new TreeSet<>();
    double mindst = v.getFirst();
    double stoerst = v.getLast();
    if (kolonne.procent()) {
      double skridt = Skala.rundt(Math.max((stoerst - mindst) / (FLEST - 1), 0.1));
      for (int i = (int) Math.floor(mindst / skridt + 1e-9); i * skridt <= stoerst; i++) {
        ud.add(i * skridt);
      }
    } else {
      ud.add(Math.min(paent(mindst), mindst));
      for (int i = 1; i < FLEST - 1; i++) {
        double graense = paent(v.get(v.size() * i / (FLEST - 1)));
        if (graense > mindst && graense <= stoerst) {
          ud.add(graense);
        }
      }
    }
    return new Klasser(List.copyOf(ud), kolonne);
  }

  /** The nearest number that is easy to say, not above. */
  private static double paent(double v) {
    double ti = Math.pow(10, Math.floor(Math.log10(v)));
    double bedst = ti;
    for (double f : new double[] {1, 1.5, 2, 2.5, 3, 4, 5, 6, 8}) {
      if (f * ti <= v + 1e-9) {
        bedst = f * ti;
      }
    }
    return Math.floor(bedst);
  }

  /** The number of the class, spread over the palette. */
  String farve(double v) {
    int nr = 0;
    for (int i = 0; i < graenser.size(); i++) {
      nr = v >= graenser.get(i) - 1e-9 ? i : nr;
    }
    return farve(nr);
  }

  private String farve(int nr) {
    int spring = graenser.size() < 2 ? 3 : nr * (FLEST - 1) / (graenser.size() - 1);
    return "k" + spring;
  }

  /** A line of the legend for each class: its colour and its limits. */
  List<String[]> linjer() {
    List<String[]> ud = new ArrayList<>();
    double mindste = kolonne.decimaler() == 0 ? 1 : 0.1;
    for (int i = 0; i < graenser.size(); i++) {
      String fra = tal(graenser.get(i));
      String tekst =
          i + 1 == graenser.size()
              ? kolonne.ord().t("kort.derover", enhed(fra))
              : fra.equals(tal(graenser.get(i + 1) - mindste))
                  ? enhed(fra)
                  : enhed(fra + "–" + tal(graenser.get(i + 1) - mindste));
      ud.add(new String[] {farve(i), tekst});
    }
    return ud;
  }

  private String enhed(String tal) {
    return kolonne.procent() ? kolonne.ord().procent(tal) : tal;
  }

  private String tal(double v) {
    long tiendedele = Math.round(v * 10);
    return kolonne
        .ord()
        .tal(
            kolonne.decimaler() == 0
                ? Long.toString(Math.round(v))
                : tiendedele / 10 + "." + tiendedele % 10);
  }
}
