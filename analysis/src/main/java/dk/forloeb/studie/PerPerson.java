package dk.forloeb.studie;

/** Which of a person's courses count, among those in the period. */
public enum PerPerson {
  ALL,
  FIRST,
  LAST
}
