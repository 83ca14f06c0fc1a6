package dk.forloeb.studie;

/** In which week the outcome of a course is read. */
public sealed interface Aflaesning {
  /** One week, so many weeks after the last week of the course. */
  record UgerEfterSlut(int antal) implements Aflaesning {}

  /** The last of the gap weeks, whatever the gap rule. */
  record HulletsSlut() implements Aflaesning {}

  /** The first week with any code among so many after the end; none if all are blank. */
  record FoersteKode(int indenFor) implements Aflaesning {}

  /**
   * Every week from {@code fra} to {@code til} weeks after the last. Only courses whose last week
   * of the curve is observed count, so that every week is of the same courses.
   */
  record Kurve(int fra, int til) implements Aflaesning {}
}
