package dk.forloeb.motor;

import java.util.List;
import java.util.SortedMap;

/**
 * What an engine counted: integers only, so that the order of the persons cannot matter.
 *
 * @param hold for each population of the plan
 * @param tabeller for each counting of the plan
 * @param ukendteUger person-weeks in the whole register with a code the catalogue does not know
 */
public record Optaelling(List<Holdtal> hold, List<Tabeltal> tabeller, long ukendteUger) {

  /**
   * One step of the attrition: how many are left.
   *
   * @param forloeb courses; -1 where there are none to speak of yet
   */
  public record Trin(String navn, long personer, long forloeb) {}

  /**
   * A population.
   *
   * @param trin the attrition, from the register to the observable courses
   * @param foreloebige counted courses with start, end or outcome in the last 13 observed weeks
   * @param fraFoersteUge counted courses that were running in the first observed week
   * @param ukendtUdfald counted courses whose outcome is a code the catalogue does not know
   */
  public record Holdtal(List<Trin> trin, long foreloebige, long fraFoersteUge, long ukendtUdfald) {}

  /**
   * A table.
   *
   * @param raekker for each key the numbers of the plan's counting
   * @param alle the same numbers over all rows, every person counted once
   * @param personerEfterRaekker how many persons have courses in just these rows
   */
  public record Tabeltal(
      SortedMap<String, List<Long>> raekker,
      List<Long> alle,
      SortedMap<String, Long> personerEfterRaekker) {
    /** Between the keys of {@link #personerEfterRaekker}. */
    public static final String SKILLE = "\u001f";
  }
}
