package dk.forloeb.usikkerhed;

/** Where a share lies in the funnel of what chance alone would give. */
public enum Tragtsted {
  /** Below the 99.8 percent limit: hardly by chance. */
  LANGT_UNDER,
  /** Below the 95 percent limit: one in forty is, by chance. */
  UNDER,
  /** As chance alone would give it. */
  INDEN_FOR,
  /** Above the 95 percent limit: one in forty is, by chance. */
  OVER,
  /** Above the 99.8 percent limit: hardly by chance. */
  LANGT_OVER;

  /** Whether it lies outside the 95 percent limits. */
  public boolean udenFor() {
    return this != INDEN_FOR;
  }
}
