package dk.forloeb.ugekode;

/**
 * A group of weekly codes, or a derived state of a week without a code.
 *
 * @param id the name used in studies and files: {@code RESSOURCEFORLOEB}
 * @param nummer its place in the catalogue's order; the derived groups come last
 * @param dansk the label shown to people
 * @param engelsk the label in English
 * @param aktivitetsciffer whether the last digit of each of its codes tells the activity of the
 *     week, 0 being none. Not so for SYGEDAGPENGE, whose 899 is partly fit for work
 */
public record Gruppe(
    String id, int nummer, String dansk, String engelsk, boolean aktivitetsciffer) {
  /** Holds every code the catalogue does not list. */
  public static final String UKENDT = "UKENDT";

  /** A week without a code in a month with a wage. */
  public static final String BESKAEFTIGELSE = "BESKAEFTIGELSE";

  /** A week without a code and without a wage, from 2008 on. */
  public static final String SELVFORSOERGELSE = "SELVFORSOERGELSE";

  /** A week without a code before 2008, when wages were not reported by month. */
  public static final String BLANK_FOER_2008 = "BLANK_FOER_2008";
}
