package dk.forloeb.rapport;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Labels beside what they name, moved apart until none covers another. */
final class Etiketter {
  private Etiketter() {}

  /**
   * Where to put them.
   *
   * @param oensker where each would stand, in any order
   * @param afstand the least distance between two
   */
  static double[] spredt(double[] oensker, double afstand, double top, double bund) {
    Integer[] orden = new Integer[oensker.length];
    Arrays.setAll(orden, i -> i);
    Arrays.sort(orden, Comparator.comparingDouble(i -> oensker[i]));
    double[] ud = new double[oensker.length];
    // Blocks of labels that touch lie around the middle of their wishes.
    List<double[]> blokke = new ArrayList<>();
    for (Integer i : orden) {
      double[] blok = {oensker[i], 1};
      while (!blokke.isEmpty()) {
        double[] forrige = blokke.getLast();
        double plads = (forrige[1] + blok[1]) / 2 * afstand;
        if (blok[0] - forrige[0] >= plads - 1e-9) {
          break;
        }
        double sum = forrige[1] + blok[1];
        double a = forrige[0] - (forrige[1] - 1) / 2 * afstand;
        double b = blok[0] - (blok[1] - 1) / 2 * afstand - forrige[1] * afstand;
        double start = (a * forrige[1] + b * blok[1]) / sum;
        blok = new double[] {start + (sum - 1) / 2 * afstand, sum};
        blokke.removeLast();
      }
      double halv = (blok[1] - 1) / 2 * afstand;
      blok[0] = Math.max(top + halv, Math.min(bund - halv, blok[0]));
      blokke.add(blok);
    }
    int nr = 0;
    double naeste = top;
    for (double[] blok : blokke) {
      double start = Math.max(naeste, blok[0] - (blok[1] - 1) / 2 * afstand);
      for (int k = 0; k < Math.round(blok[1]); k++) {
        ud[orden[nr++]] = start + k * afstand;
      }
      naeste = start + blok[1] * afstand;
    }
    return ud;
  }
}
