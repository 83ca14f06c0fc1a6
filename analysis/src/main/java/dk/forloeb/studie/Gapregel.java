package dk.forloeb.studie;

/** When a course has ended: how long the person must be without the benefit. */
public sealed interface Gapregel {
  /** So many consecutive weeks: {@code e+1 … e+antal}. */
  record Uger(int antal) implements Gapregel {}

  /** One month from the Sunday of the last week; 4 or 5 weeks, mostly 5. */
  record RullendeMaaned() implements Gapregel {}

  /** A whole calendar month, by the Thursdays of its weeks. */
  record Kalendermaaned() implements Gapregel {}
}
