package dk.forloeb.studie;

import dk.forloeb.tid.Ugeinterval;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/**
 * Hand-written persons with the answer they must give.
 *
 * @param sted where it stands in the file, for messages
 * @param observeret the observed weeks
 * @param loenmaaneder the months ({@code YYYYMM}) with a wage column
 * @param aendringer parameters changed for this case, as {@code --set} takes them
 * @param forventet for each table the rows that hold something: column to printed value
 */
public record Case(
    String sted,
    String navn,
    Ugeinterval observeret,
    SortedSet<Integer> loenmaaneder,
    List<String> aendringer,
    List<Figurant> personer,
    Map<String, List<Map<String, String>>> forventet) {

  /**
   * One invented person.
   *
   * @param uger code by week index
   * @param bopael municipality by ISO year
   * @param loen months with a wage, {@code YYYYMM}
   */
  public record Figurant(
      Map<Integer, Integer> uger, Map<Integer, Integer> bopael, SortedSet<Integer> loen) {}
}
