package dk.forloeb.rapport;

import dk.forloeb.diskretion.Beskyttet;

/** A printed cell. All that a figure knows of a number is what is printed here. */
record Celle(String tekst) {
  /** What a cell says that has no value. */
  static final String UDEFINERET = ":";

  boolean skjult() {
    return tekst.equals(Beskyttet.SKJULT);
  }

  boolean udefineret() {
    return tekst.equals(UDEFINERET);
  }

  boolean erTal() {
    return !skjult() && !udefineret();
  }

  /** The number, for a position in a figure. */
  double tal() {
    return Double.parseDouble(tekst);
  }

  /** As readers of that language expect it. */
  String vist(Ord ord) {
    return ord.tal(tekst);
  }
}
