package dk.forloeb.diskretion.spaerring;

/**
 * As the attacker sees it, the cell must be able to be as low as {@code hoejst} or lower, and as
 * high as {@code mindst} or higher.
 */
public record Krav(int celle, long hoejst, long mindst) {
  /** Whether the value, shown, meets both sides by itself. */
  public boolean opfyldtAf(long vaerdi) {
    return vaerdi <= hoejst && vaerdi >= mindst;
  }
}
