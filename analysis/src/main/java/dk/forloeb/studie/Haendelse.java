package dk.forloeb.studie;

/** A week of a course that a period, a place or a row can refer to. */
public enum Haendelse {
  /** The first week with the benefit. */
  START,
  /** The last week with the benefit. */
  END,
  /** The week after the last: the week of the exit. */
  EXIT
}
