package dk.forloeb.usikkerhed;

/** How many of a group have success, where each has it with the same probability. */
final class Binomial {
  private final double[] sandsynlighed;

  /**
   * @param antal the size of the group, above 0
   * @param p from 0 to 1
   */
  Binomial(int antal, double p) {
    sandsynlighed = new double[antal + 1];
    if (p <= 0 || p >= 1) {
      sandsynlighed[p <= 0 ? 0 : antal] = 1;
      return;
    }
    // In logarithms: a power of a small share is nothing a number can hold. StrictMath gives the
    // same bits on every machine.
    double log = antal * StrictMath.log1p(-p);
    double forhold = StrictMath.log(p) - StrictMath.log1p(-p);
    for (int k = 0; k <= antal; k++) {
      sandsynlighed[k] = StrictMath.exp(log);
      log += forhold + StrictMath.log((antal - k) / (k + 1.0));
    }
  }

  /** The probability of each number, from 0 on. */
  double[] sandsynlighed() {
    return sandsynlighed.clone();
  }

  /**
   * The share that so much of the probability lies below, between two whole numbers in proportion.
   *
   * <p>Source: D.J. Spiegelhalter (2005), Funnel plots for comparing institutional performance,
   * Statistics in Medicine 24:1185-1202, appendix A.1.1.
   */
  double graense(double under) {
    double sum = 0;
    int r = 0;
    while (r < sandsynlighed.length - 1 && sum + sandsynlighed[r] < under) {
      sum += sandsynlighed[r];
      r++;
    }
    double rest = sandsynlighed[r] == 0 ? 0 : (sum + sandsynlighed[r] - under) / sandsynlighed[r];
    return Math.max(0, (r - Math.min(rest, 1)) / (sandsynlighed.length - 1));
  }
}
