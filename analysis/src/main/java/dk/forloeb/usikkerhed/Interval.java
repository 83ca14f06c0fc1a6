package dk.forloeb.usikkerhed;

/** From one share to another, both between 0 and 1. */
public record Interval(double fra, double til) {
  /** The normal distribution's 97.5 percent point. */
  private static final double Z95 = 1.959963984540054;

  /**
   * Wilson's 95 percent interval of a share. Its cover lies near 95 percent for small groups and
   * for shares near 0 and 1 too, where the textbook's interval fails.
   *
   * <p>Source: E.B. Wilson (1927), JASA 22:209-212; recommended by L.D. Brown, T.T. Cai and A.
   * DasGupta (2001), Statistical Science 16:101-133.
   *
   * @param succes from 0 to {@code antal}
   * @param antal above 0
   */
  public static Interval wilson(long succes, long antal) {
    if (antal <= 0 || succes < 0 || succes > antal) {
      throw new IllegalArgumentException(succes + " of " + antal);
    }
    double p = (double) succes / antal;
    double zz = Z95 * Z95;
    double midte = (p + zz / (2 * antal)) / (1 + zz / antal);
    double halv =
        Z95 / (1 + zz / antal) * Math.sqrt(p * (1 - p) / antal + zz / (4.0 * antal * antal));
    // The formula gives just these ends, but for the last bit.
    return new Interval(succes == 0 ? 0 : midte - halv, succes == antal ? 1 : midte + halv);
  }
}
