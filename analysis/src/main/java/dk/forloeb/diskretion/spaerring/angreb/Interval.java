package dk.forloeb.diskretion.spaerring.angreb;

/**
 * What the attacker finds of a cell: it is at least {@code mindst} and at most {@code hoejst}, both
 * are possible, and he knows no better. {@link Long#MAX_VALUE} is no bound at all.
 */
public record Interval(long mindst, long hoejst) {
  static final long UDEN_LOFT = Long.MAX_VALUE;

  /** Whether the cell's value is known. */
  public boolean kendt() {
    return mindst == hoejst;
  }
}
