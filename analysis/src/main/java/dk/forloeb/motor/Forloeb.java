package dk.forloeb.motor;

import dk.forloeb.studie.Haendelse;

/**
 * A course.
 *
 * @param start first week with the benefit
 * @param slut last week with the benefit
 * @param hulSlut the last gap week after it
 * @param afsluttet whether the whole gap is observed
 */
record Forloeb(int start, int slut, int hulSlut, boolean afsluttet) {
  int uger() {
    return slut - start + 1;
  }

  /** The week that the event names. */
  int uge(Haendelse h) {
    return switch (h) {
      case START -> start;
      case END -> slut;
      case EXIT -> slut + 1;
    };
  }
}
