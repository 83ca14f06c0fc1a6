package dk.forloeb.rapport;

/** One figure of a report: its headline, its text alternative, and the drawing at a width. */
interface Tegning {
  /** The width of the drawing for a screen or a page. */
  int BRED = 720;

  /** The width of the drawing for a telephone. */
  int SMAL = 328;

  /** A headline: what the figure says. */
  String overskrift();

  /** What is measured, in which unit. */
  String undertekst();

  /** The figure in words, of printed numbers only. */
  String beskrivelse();

  /** The drawing. */
  Svg tegn(int bredde);

  /** Whether one drawing serves all widths. */
  default boolean skalerbar() {
    return false;
  }

  /** What signs and colours mean, as HTML; empty when the drawing says it itself. */
  default String forklaring() {
    return "";
  }
}
