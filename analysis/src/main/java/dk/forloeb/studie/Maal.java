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

  /**
   * A count.
   *
   * @param hvor the outcome groups, by number, that count; null for every course
   * @param hvorTekst the condition in the words of the file, for the prose
   */
  record Antal(Enhed enhed, @Nullable SortedSet<Integer> hvor, @Prosaord @Nullable String hvorTekst)
      implements Maal {}

  /**
   * One column in percent of another.
   *
   * @param naevner the other column; null for the sum of the rows
   */
  record Andel(String taeller, @Nullable String naevner) implements Maal {}

  /** The mean length of the courses. */
  record Middel(Laengde laengde) implements Maal {}

  /** A column's change from the row before, in percent. */
  record Aendring(String af) implements Maal {}
}
