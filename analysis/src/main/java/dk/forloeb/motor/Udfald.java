package dk.forloeb.motor;

/**
 * A counted course with its outcome.
 *
 * @param saet the set of codes whose course it is, by its number in the plan
 * @param gruppe the number of the outcome's group, {@link #INGEN_KODE} or {@link #UDEN_STATUS}; in
 *     a curve that of its last week
 */
record Udfald(Forloeb forloeb, int saet, int gruppe) {
  /** No code was met in the weeks that were looked at. */
  static final int INGEN_KODE = -1;

  /** The study reads no outcome. */
  static final int UDEN_STATUS = -2;
}
