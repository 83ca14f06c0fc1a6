package dk.forloeb.ordning;

/** The steps of a sanction case. */
public enum Sanktionstrin {
  HAENDELSE,
  HOERT,
  AFGJORT,
  FRAFALDET;

  boolean aaben() {
    return this == HAENDELSE || this == HOERT;
  }
}
