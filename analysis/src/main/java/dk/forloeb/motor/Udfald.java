package dk.forloeb.motor;

/**
 * A counted course with its outcome.
 *
 * @param gruppe the number of the outcome's group, {@link #INGEN_KODE} or {@link #UDEN_STATUS}
 */
record Udfald(Forloeb forloeb, int gruppe) {
  /** No code was met in the weeks that were looked at. */
  static final int INGEN_KODE = -1;

  /** The study reads no outcome. */
  static final int UDEN_STATUS = -2;
}
