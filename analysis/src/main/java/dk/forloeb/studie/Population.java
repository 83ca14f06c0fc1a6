package dk.forloeb.studie;

import dk.forloeb.tid.Periodetype;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** Who is counted. */
public sealed interface Population {
  /** Its name; empty when the study has only one. */
  String navn();

  /**
   * Courses, and what is read of each.
   *
   * @param grupper the benefit groups that make a course
   * @param hverForSig whether each group makes courses of its own
   * @param afsluttet whether only ended courses count
   * @param ikkeFraFoersteUge whether courses that start in the first observed week are left out
   * @param perioder all of them must hold
   * @param perPerson which of a person's courses count; of each group's, where each has its own
   * @param filtre of those that count, all of these must keep it
   * @param sted where the municipality is read; null when it is not
   * @param status how the outcome is read; null when it is not
   */
  record Forloeb(
      String navn,
      SortedSet<String> grupper,
      boolean hverForSig,
      Gapregel gap,
      boolean afsluttet,
      boolean ikkeFraFoersteUge,
      List<Ugefilter> perioder,
      PerPerson perPerson,
      List<Kendetegnsfilter> filtre,
      @Nullable Haendelse sted,
      @Nullable Status status)
      implements Population {
    Forloeb medNavn(String nyt) {
      return new Forloeb(
          nyt,
          grupper,
          hverForSig,
          gap,
          afsluttet,
          ikkeFraFoersteUge,
          perioder,
          perPerson,
          filtre,
          sted,
          status);
    }
  }

  /**
   * The outcome of a course.
   *
   * @param succes the groups, by number, that the study calls success; empty when it names none
   * @param succesTekst the success categories in the words of the file
   */
  record Status(
      Aflaesning aflaesning,
      Inddeling inddeling,
      SortedSet<Integer> succes,
      @Prosaord List<String> succesTekst) {}

  /**
   * A flow without any course: the status in the first week of each calendar period, and in the
   * first week of the next, wherever both are observed.
   *
   * @param mindstAlder age in whole years from which a person counts, in the first of the two
   *     weeks; who has no known age counts too. Null for no limit
   * @param periode the first of the two weeks lies in it; null for no limit
   */
  record Overgange(
      String navn,
      Periodetype hver,
      @Nullable Integer mindstAlder,
      @Nullable Ugefilter periode,
      Inddeling inddeling)
      implements Population {
    Overgange medNavn(String nyt) {
      return new Overgange(nyt, hver, mindstAlder, periode, inddeling);
    }
  }
}
