package dk.forloeb.studie;

import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * Whose courses are counted, and what is read of each.
 *
 * @param navn empty when the study has only one
 * @param grupper the benefit groups that make a course
 * @param afsluttet whether only ended courses count
 * @param ikkeFraFoersteUge whether courses that start in the first observed week are left out
 * @param perioder all of them must hold
 * @param sted where the municipality is read; null when it is not
 * @param status how the outcome is read; null when it is not
 */
public record Population(
    String navn,
    SortedSet<String> grupper,
    Gapregel gap,
    boolean afsluttet,
    boolean ikkeFraFoersteUge,
    List<Ugefilter> perioder,
    PerPerson perPerson,
    @Nullable Haendelse sted,
    @Nullable Status status) {

  /**
   * The outcome of a course.
   *
   * @param gruppering the name of the grouping into cells; null for the groups themselves
   * @param celler the cells in order
   * @param celleAfGruppe for each group, by number, the number of its cell
   * @param succes the groups, by number, that the study calls success; empty when it names none
   * @param succesTekst the success categories in the words of the file
   */
  public record Status(
      Aflaesning aflaesning,
      @Nullable String gruppering,
      List<String> celler,
      List<Integer> celleAfGruppe,
      SortedSet<Integer> succes,
      @Prosaord List<String> succesTekst) {}
}
