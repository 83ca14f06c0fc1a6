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
   * @param forloeb courses, or in a flow person-periods; -1 where there are none to speak of yet
   */
  public record Trin(String navn, long personer, long forloeb) {}

  /**
   * A population.
   *
   * @param trin the attrition, from the register to the observable courses
   * @param foreloebige counted courses with start, end or outcome in the last 13 observed weeks; in
   *     a flow the person-periods with either week there
   * @param fraFoersteUge counted courses that were running in the first observed week
   * @param ukendtUdfald counted courses whose outcome, in a curve the last, is a code the catalogue
   *     does not know
   */
  public record Holdtal(List<Trin> trin, long foreloebige, long fraFoersteUge, long ukendtUdfald) {}

  /**
   * A table.
   *
   * @param raekker for each key the numbers of the plan's counting; the keys of several axes stand
   *     in one text with {@link dk.forloeb.studie.Raekkenoegler#SKILLE} between
   * @param alle the same numbers over all rows, every person counted once; empty where one course
   *     can stand in several rows
   * @param iRaekker how many persons and courses stand in any row
   * @param personerEfterRaekker how many persons have courses in just these rows; empty where one
   *     course can stand in several rows
   */
  public record Tabeltal(
      SortedMap<String, List<Long>> raekker,
      List<Long> alle,
      Trin iRaekker,
      SortedMap<String, Long> personerEfterRaekker) {
    /** Between the keys of {@link #personerEfterRaekker}. */
    public static final String SKILLE = "\u001e";
  }
}
