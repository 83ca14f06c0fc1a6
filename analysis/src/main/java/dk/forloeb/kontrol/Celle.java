package dk.forloeb.kontrol;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A cell as printed.
 *
 * @param nr the column, 1 being the first
 * @param raekke the row's label
 * @param kolonne the column's label
 * @param tal its number; null for a text, and where none is printed
 * @param rundet whether the number is rounded though it may have no decimals (thousands, shares)
 */
record Celle(
    int linje,
    int nr,
    String raekke,
    String kolonne,
    String trykt,
    @Nullable Tal tal,
    boolean rundet) {

  boolean harTal() {
    return tal != null;
  }

  /** The printed number, which must be there. */
  Tal kraevet() {
    if (tal == null) {
      throw new IllegalStateException("no number is printed in " + plads());
    }
    return tal;
  }

  BigDecimal vaerdi() {
    return kraevet().vaerdi();
  }

  /** What the number may have been: a whole number is a count, and exact. */
  Interval sandt() {
    return Interval.punkt(vaerdi()).udvidet(slip());
  }

  /** By how much the number may be off, being rounded. */
  BigDecimal slip() {
    return rundet || kraevet().decimaler() > 0 ? kraevet().halv() : BigDecimal.ZERO;
  }

  String plads() {
    return "linje " + linje + ", kolonne " + nr;
  }
}
