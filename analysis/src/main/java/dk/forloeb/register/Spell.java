package dk.forloeb.register;

/**
 * One value held through a run of weeks.
 *
 * @param fra first week, on the running index of {@link dk.forloeb.tid.Uge}
 * @param antal weeks, at least 1
 * @param vaerdi a benefit code or a municipality code
 */
public record Spell(int fra, int antal, int vaerdi) {
  public Spell {
    if (antal < 1) {
      throw new IllegalArgumentException("a spell of " + antal + " weeks");
    }
  }

  /** The last week. */
  public int til() {
    return fra + antal - 1;
  }
}
