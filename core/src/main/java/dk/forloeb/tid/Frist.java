package dk.forloeb.tid;

import java.time.LocalDate;

/**
 * How long a deadline is, in the unit that the rule counts in.
 *
 * @param antal how many, from 0
 */
public record Frist(int antal, Enhed enhed) {
  /** What is counted. Months follow the calendar: 31 January plus one month is 28 February. */
  public enum Enhed {
    DAGE("dag", "dage"),
    UGER("uge", "uger"),
    MAANEDER("måned", "måneder"),
    ARBEJDSDAGE("arbejdsdag", "arbejdsdage");

    private final String en;
    private final String flere;

    Enhed(String en, String flere) {
      this.en = en;
      this.flere = flere;
    }
  }

  /** Refuses a negative length; a deadline before something is {@link #foer}. */
  public Frist {
    if (antal < 0) {
      throw new IllegalArgumentException("a deadline has no negative length: " + antal);
    }
  }

  public static Frist dage(int antal) {
    return new Frist(antal, Enhed.DAGE);
  }

  public static Frist uger(int antal) {
    return new Frist(antal, Enhed.UGER);
  }

  public static Frist maaneder(int antal) {
    return new Frist(antal, Enhed.MAANEDER);
  }

  public static Frist arbejdsdage(int antal) {
    return new Frist(antal, Enhed.ARBEJDSDAGE);
  }

  /** The last day, when the deadline runs from this day; the day itself is day 0. */
  public LocalDate efter(LocalDate dag) {
    return switch (enhed) {
      case DAGE -> dag.plusDays(antal);
      case UGER -> dag.plusWeeks(antal);
      case MAANEDER -> dag.plusMonths(antal);
      case ARBEJDSDAGE -> Helligdage.plusArbejdsdage(dag, antal);
    };
  }

  /** The last day, when something is due this long before the day; calendar units only. */
  public LocalDate foer(LocalDate dag) {
    return switch (enhed) {
      case DAGE -> dag.minusDays(antal);
      case UGER -> dag.minusWeeks(antal);
      case MAANEDER -> dag.minusMonths(antal);
      case ARBEJDSDAGE -> throw new IllegalStateException("no rule counts working days backwards");
    };
  }

  /** {@code 4 uger}. */
  @Override
  public String toString() {
    return antal + " " + (antal == 1 ? enhed.en : enhed.flere);
  }
}
