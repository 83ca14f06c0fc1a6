package dk.forloeb.bench;

import java.util.Arrays;
import java.util.concurrent.Callable;

/**
 * Times of one thing, in milliseconds.
 *
 * @param median of the counted runs
 */
record Maaling(double median) {

  /** Runs it so many times to warm up and so many times to count. */
  static Maaling af(int opvarmning, int runder, Callable<?> hvad) throws Exception {
    double[] tider = new double[runder];
    for (int i = -opvarmning; i < runder; i++) {
      long fra = System.nanoTime();
      hvad.call();
      if (i >= 0) {
        tider[i] = (System.nanoTime() - fra) / 1e6;
      }
    }
    return median(tider);
  }

  static Maaling median(double[] tider) {
    double[] ordnet = tider.clone();
    Arrays.sort(ordnet);
    return new Maaling(ordnet[ordnet.length / 2]);
  }

  /** How many times as long the other took. */
  double gangeHurtigereEnd(Maaling anden) {
    return anden.median / median;
  }
}
