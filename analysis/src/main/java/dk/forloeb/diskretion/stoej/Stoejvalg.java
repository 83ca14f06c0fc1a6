package dk.forloeb.diskretion.stoej;

/**
 * The settings of the noise.
 *
 * @param trin what is printed is a multiple of this: 1 for any whole number
 * @param stoerst the most that a count is changed by
 * @param varians the variance of the change, where the two others leave a choice
 */
public record Stoejvalg(int trin, int stoerst, double varians) {
  /**
   * Multiples of 3, at most 3 from the count, variance 2: ADR 0021 says why, and what other choices
   * would give.
   */
  public static final Stoejvalg STANDARD = new Stoejvalg(3, 3, 2);

  public Stoejvalg {
    if (trin < 1 || stoerst < trin || !(varians > 0)) {
      throw new IllegalArgumentException("no noise of " + trin + ", " + stoerst + ", " + varians);
    }
  }
}
