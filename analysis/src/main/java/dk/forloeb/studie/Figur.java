package dk.forloeb.studie;

/** How a report draws a table beside showing it. It changes no number. */
public enum Figur {
  /**
   * Horizontal bars in the table's order, with the averages of its share where the study has them.
   */
  BARS,
  /** One bar, stacked by the rows' shares. */
  STACKED,
  /** Columns by calendar period. */
  COLUMNS,
  /** The municipalities, coloured by the table's share. */
  MAP,
  /** A line for each value of the first key over the second. */
  LINES,
  /** Layers of the second key over the first, in percent. */
  LAYERS
}
