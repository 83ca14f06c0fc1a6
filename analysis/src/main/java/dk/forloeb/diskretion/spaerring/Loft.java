package dk.forloeb.diskretion.spaerring;

/**
 * How much work hiding may take. All is counted, nothing timed: the same system gives the same
 * result on any machine.
 *
 * @param celler the most cells of a system
 * @param skridt the most steps of one cheap search for a move
 * @param naboer the most cells of a linear program
 * @param smaa the most groups of cells in a part whose true optimum is looked for
 * @param programmer the most linear programs for making a hiding cheaper, all parts together
 */
public record Loft(int celler, int skridt, int naboer, int smaa, int programmer) {
  public static final Loft NORMALT = new Loft(1_000_000, 4_000, 4_000, 40, 20_000);
}
