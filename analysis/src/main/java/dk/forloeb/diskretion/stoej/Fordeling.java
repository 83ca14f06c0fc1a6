package dk.forloeb.diskretion.stoej;

import java.util.Arrays;

/**
 * What one count may be printed as, and how likely each is: of all distributions on the numbers
 * that may be printed, with the count as mean and the variance asked for, the one of most entropy
 * (Giessing 2016; Marley and Leaver 2011). It says least of the count beyond what the settings let
 * it. Such a distribution has the form exp(a·e + b·e²) of the change e, and a and b are found by
 * Newton's method on the convex function whose gradient is what is missing in the two moments.
 */
final class Fordeling {
  private static final double NAER_NOK = 1e-12;
  private static final int FLEST_SKRIDT = 200;

  private final int[] aendringer;
  private final double[] sandsynligheder;

  private Fordeling(int[] aendringer, double[] sandsynligheder) {
    this.aendringer = aendringer;
    this.sandsynligheder = sandsynligheder;
  }

  /** Of a count: zero stays zero, and nothing below zero is printed. */
  static Fordeling af(int antal, Stoejvalg valg) {
    int[] e = new int[antal == 0 ? 1 : 2 * valg.stoerst() + 1];
    int n = 0;
    for (int trykt = 0; antal > 0 && trykt <= antal + valg.stoerst(); trykt += valg.trin()) {
      if (trykt >= antal - valg.stoerst()) {
        e[n++] = trykt - antal;
      }
    }
    return antal == 0
        ? new Fordeling(e, new double[] {1})
        : mestUvis(Arrays.copyOf(e, n), valg.varians());
  }

  /** On these changes, ascending and on both sides of zero. */
  private static Fordeling mestUvis(int[] e, double varians) {
    int over = 0;
    while (e[over] < 0) {
      over++;
    }
    int under = e[over] == 0 ? over : over - 1;
    double mindst = (double) -e[under] * e[over];
    double stoerst = (double) -e[0] * e[e.length - 1];
    if (varians <= mindst || e.length == 2) {
      return toPunkter(e, under, over);
    }
    return varians >= stoerst ? toPunkter(e, 0, e.length - 1) : newton(e, varians);
  }

  /** The one distribution with mean zero on two changes, or on none. */
  private static Fordeling toPunkter(int[] e, int a, int b) {
    double[] p = new double[e.length];
    p[a] = a == b ? 1 : (double) e[b] / (e[b] - e[a]);
    p[b] = a == b ? 1 : 1 - p[a];
    return new Fordeling(e, p);
  }

  private static Fordeling newton(int[] e, double varians) {
    double a = 0;
    double b = 0;
    for (int skridt = 0; skridt < FLEST_SKRIDT; skridt++) {
      double[] p = form(e, a, b);
      double m1 = moment(e, p, 1);
      double m2 = moment(e, p, 2);
      double fejl2 = m2 - varians;
      if (Math.abs(m1) < NAER_NOK && Math.abs(fejl2) < NAER_NOK) {
        return new Fordeling(e, p);
      }
      double c11 = m2 - m1 * m1;
      double c12 = moment(e, p, 3) - m1 * m2;
      double c22 = moment(e, p, 4) - m2 * m2;
      double det = c11 * c22 - c12 * c12;
      double da = (c22 * m1 - c12 * fejl2) / det;
      double db = (c11 * fejl2 - c12 * m1) / det;
      double her = dual(e, a, b, varians);
      double laengde = 1;
      while (laengde > NAER_NOK
          && dual(e, a - laengde * da, b - laengde * db, varians) > her + NAER_NOK) {
        laengde /= 2;
      }
      a -= laengde * da;
      b -= laengde * db;
    }
    throw new IllegalStateException("no distribution found on " + Arrays.toString(e));
  }

  private static double dual(int[] e, double a, double b, double varians) {
    double sum = 0;
    for (int x : e) {
      sum += Math.exp(a * x + b * x * x);
    }
    return Math.log(sum) - b * varians;
  }

  private static double[] form(int[] e, double a, double b) {
    double[] p = Arrays.stream(e).mapToDouble(x -> Math.exp(a * x + b * x * x)).toArray();
    double sum = Arrays.stream(p).sum();
    return Arrays.stream(p).map(x -> x / sum).toArray();
  }

  private static double moment(int[] e, double[] p, int grad) {
    double ud = 0;
    for (int i = 0; i < e.length; i++) {
      ud += p[i] * Math.pow(e[i], grad);
    }
    return ud;
  }

  /** The change at a place between 0 and 1: as often as it is likely. */
  int ved(double plads) {
    double sum = 0;
    int sidst = 0;
    for (int i = 0; i < aendringer.length; i++) {
      if (sandsynligheder[i] > 0) {
        sum += sandsynligheder[i];
        sidst = aendringer[i];
        if (plads < sum) {
          return sidst;
        }
      }
    }
    // The probabilities are rounded, and may add up to a hair below 1.
    return sidst;
  }

  /** How likely a change is. */
  double sandsynlighed(int aendring) {
    int i = Arrays.binarySearch(aendringer, aendring);
    return i < 0 ? 0 : sandsynligheder[i];
  }
}
