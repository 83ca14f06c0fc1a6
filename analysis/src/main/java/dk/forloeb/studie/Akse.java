package dk.forloeb.studie;

import dk.forloeb.tid.Periodetype;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing that the rows of a table are broken down by; a table has up to three. */
public sealed interface Akse {
  /** What a course is of, whatever its outcome: it stands in one row, and can be filtered by it. */
  sealed interface Kendetegn extends Akse {}

  /** The municipality of the population's place. */
  record Sted() implements Kendetegn {}

  /** The region of the municipality. */
  record Region() implements Kendetegn {}

  /** Sex, as the register's source writes it. */
  record Koen() implements Kendetegn {}

  /**
   * Age in bands of whole years.
   *
   * @param ved the week of the course it is read in; null in a flow, where it is the week left
   * @param graenser the first age of each band but the first, ascending
   */
  record Alder(@Nullable Haendelse ved, List<Integer> graenser) implements Kendetegn {}

  /**
   * The length of the course in bands of weeks.
   *
   * @param graenser the first length of each band but the first, ascending
   */
  record Laengde(List<Integer> graenser) implements Akse {}

  /** The cell of the outcome. */
  record Status() implements Akse {}

  /**
   * The group of the outcome.
   *
   * @param celle only outcomes in this cell, or null for all
   */
  record Gruppe(@Nullable String celle) implements Akse {}

  /** The calendar period of a week of the course. */
  record Periode(Periodetype type, Haendelse haendelse) implements Akse {}

  /** The group whose courses they are, where each group has its own. */
  record Forloebsgruppe() implements Akse {}

  /** Each week of the population's curve: how long after the last week the outcome is read. */
  record Kurveuge() implements Akse {}

  /**
   * Weeks since the start, the first being 1; a course stands in each that it still runs in.
   *
   * @param uger ascending
   */
  record UgerSidenStart(List<Integer> uger) implements Akse {}

  /** The period left, in a flow. */
  record Tidspunkt(Periodetype type) implements Akse {}

  /** The cell of the status left, in a flow. */
  record Fra() implements Akse {}

  /** The cell of the status come to, in a flow. */
  record Til() implements Akse {}

  /** Whether one course, or one person of a flow, can stand in several rows by this alone. */
  default boolean flere() {
    return this instanceof Kurveuge
        || this instanceof UgerSidenStart
        || this instanceof Tidspunkt
        || this instanceof Fra
        || this instanceof Til;
  }
}
