package dk.forloeb.ordning;

/**
 * A rule that was not kept by something that happened anyway.
 *
 * @param regel the rule's id, or {@link #ORDEN}, {@link #RET}, {@link #BEGRUNDELSE} or {@link
 *     #HOERING}
 * @param tekst in Danish
 */
public record Afvigelse(String regel, String tekst) {
  /** It came out of the order of the table of transitions. */
  public static final String ORDEN = "ORDEN";

  /** Someone acted whose role may not; our own rule. */
  public static final String RET = "RET";

  /** Something is said without why: an effort, or a departure from a doctor; our own rule. */
  public static final String BEGRUNDELSE = "BEGRUNDELSE";

  /** A hearing does not say what an answer needs: facts, deadline, and the question of a reason. */
  public static final String HOERING = "HOERING";
}
