package dk.forloeb.diskretion.spaerring;

/** What may be done with a cell. */
public enum Art {
  /** Printed, and may be hidden. */
  TRYKT,
  /** Printed, and stays so. */
  LAAST,
  /** Never printed. */
  UTRYKT
}
