package dk.forloeb.studie;

import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** One column of numbers. */
public sealed interface Maal {
  /** What is counted. */
  enum Enhed {
    /** Courses. */
    COURSES,
    /** Distinct persons within the row. */
    PERSONS
  }

  /** The unit of a mean length. */
  enum Laengde {
    WEEKS(1),
    DAYS(7);

    private final int prUge;

    Laengde(int prUge) {
      this.prUge = prUge;
    }

    /** How many of the unit a week is. */
    public int prUge() {
      return prUge;
    }
  }

  /** What a share is a share of. */
  enum Helhed {
    /** Another column of the same row. */
    COLUMN,
    /** The sum of the rows shown. */
    TOTAL,
    /** The sum of the rows shown that have the same first key. */
    FIRST_KEY
  }

  /**
   * A count.
   *
   * @param hvor the outcome groups, by number, that count; null for every course
   * @param udenAktivitet whether only courses without an active week count, to the row's week or to
   *     the end
   * @param hvorTekst the condition on the outcome in the words of the file, for the prose
   */
  record Antal(
      Enhed enhed,
      @Nullable SortedSet<Integer> hvor,
      boolean udenAktivitet,
      @Prosaord @Nullable String hvorTekst)
      implements Maal {}

  /**
   * One column in percent of something.
   *
   * @param naevner the other column, where it is of a column
   */
  record Andel(String taeller, Helhed af, @Nullable String naevner) implements Maal {}

  /** The mean length of the courses. */
  record Middel(Laengde laengde) implements Maal {}

  /** A column's change from the row before, in percent. */
  record Aendring(String af) implements Maal {}
}
