package dk.forloeb.diskretion.spaerring.angreb;

import java.util.List;

/**
 * What an attack gave.
 *
 * @param afsloerede the requirements that it broke
 * @param uafgjorte the numbers of the requirements it could not decide: the system is too large for
 *     it, or the solver gave up. Nothing is known of these
 */
public record Angreb(List<Fund> afsloerede, List<Integer> uafgjorte) {
  public Angreb {
    afsloerede = List.copyOf(afsloerede);
    uafgjorte = List.copyOf(uafgjorte);
  }

  /**
   * A requirement that is broken.
   *
   * @param krav its number in the list given
   * @param interval what the attacker knows of the cell
   */
  public record Fund(int krav, Interval interval) {}
}
