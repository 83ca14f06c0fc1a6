package dk.forloeb.usikkerhed;

import java.util.ArrayList;
import java.util.List;

/**
 * The places that a row has with 95 percent probability: no more than 2.5 percent lies before the
 * first of them, nor after the last.
 *
 * @param fra 1 for the highest share
 */
public record Rangspaend(int fra, int til) {
  private static final double HALE = 0.025;

  /**
   * The places of each row among all. Exact, by counting: for each share that a row can have, the
   * others lie before it or not, each with its own probability and apart from the rest.
   */
  static List<Rangspaend> af(List<Fordeling> alle) {
    List<Rangspaend> ud = new ArrayList<>();
    for (int i = 0; i < alle.size(); i++) {
      ud.add(af(sandsynligheder(i, alle)));
    }
    return List.copyOf(ud);
  }

  /** How likely each place is for the row with this number, the first place first. */
  static double[] sandsynligheder(int raekke, List<Fordeling> alle) {
    Fordeling denne = alle.get(raekke);
    double[] ud = new double[alle.size()];
    for (int v = 0; v < denne.antal(); v++) {
      double[] foran = new double[alle.size()];
      foran[0] = denne.sandsynlighed(v);
      int altid = 0;
      int hidtil = 0;
      for (int j = 0; j < alle.size(); j++) {
        double p = j == raekke ? 0 : alle.get(j).foran(denne.vaerdi(v));
        if (p == 1) {
          altid++;
        } else if (p > 0) {
          hidtil++;
          for (int k = hidtil; k > 0; k--) {
            foran[k] = foran[k] * (1 - p) + foran[k - 1] * p;
          }
          foran[0] *= 1 - p;
        }
      }
      for (int k = 0; k <= hidtil; k++) {
        ud[altid + k] += foran[k];
      }
    }
    return ud;
  }

  private static Rangspaend af(double[] sandsynlighed) {
    int fra = 0;
    double sum = sandsynlighed[0];
    while (sum <= HALE && fra < sandsynlighed.length - 1) {
      fra++;
      sum += sandsynlighed[fra];
    }
    int til = sandsynlighed.length - 1;
    double efter = sandsynlighed[til];
    while (efter <= HALE && til > fra) {
      til--;
      efter += sandsynlighed[til];
    }
    return new Rangspaend(fra + 1, til + 1);
  }
}
