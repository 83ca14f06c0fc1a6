package dk.forloeb.studie;

import dk.forloeb.tid.Periodetype;
import org.jspecify.annotations.Nullable;

/** What the rows of a table are. */
public sealed interface Raekker {
  /** One row with everything. */
  record Samlet() implements Raekker {}

  /** The municipality of the population's place. */
  record Sted() implements Raekker {}

  /** The cell of the outcome. */
  record Status() implements Raekker {}

  /**
   * The group of the outcome.
   *
   * @param celle only outcomes in this cell, or null for all
   */
  record Gruppe(@Nullable String celle) implements Raekker {}

  /** The calendar period of a week of the course. */
  record Periode(Periodetype type, Haendelse haendelse) implements Raekker {}
}
