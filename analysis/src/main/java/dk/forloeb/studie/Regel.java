package dk.forloeb.studie;

/** The rules of a definition that can be changed one at a time, in the order that they apply. */
public enum Regel {
  /** Which benefits make a course. */
  YDELSE,
  /** How long without the benefit ends it. */
  HUL,
  /** Whether it must have ended. */
  AFSLUTTET,
  /** Whether it may run in the register's first week. */
  FOERSTE_UGE,
  /** When it must lie. */
  PERIODE,
  /** Which of a person's courses count. */
  PER_PERSON,
  /** In which week the municipality is read. */
  STED,
  /** Which persons and places are kept. */
  UDSNIT,
  /** In which week the outcome is read. */
  UDFALD,
  /** How outcomes are grouped. */
  GRUPPERING,
  /** Which outcomes count as success. */
  SUCCES,
  /** Whether courses are counted or persons. */
  ENHED,
  /** Which municipalities are large enough. */
  MINDST
}
