package dk.forloeb.syntese;

/** Makes invented nations. */
public final class Syntese {
  private Syntese() {}

  /** A nation of background lives only: any size, for load and for tests. */
  public static Nation nation(long antal, long seed) {
    return new Baggrund(antal, seed, Forbud.INTET);
  }

  /**
   * The demonstration nation: the planted courses that make the published figures come out, amid
   * background lives that cannot touch a planted count.
   *
   * @param seed of the background; the planted lives are always the same
   */
  public static Nation demonstration(long seed) {
    return new Demonstration(seed);
  }
}
