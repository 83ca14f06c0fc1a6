package dk.forloeb.rapport;

import dk.forloeb.usikkerhed.Interval;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Shares that were reckoned from printed numbers, as Danish readers expect them. */
final class Procent {
  private Procent() {}

  /** {@code 35,9} of 0.359. */
  static String tal(double andel) {
    return Dansk.tal(
        BigDecimal.valueOf(andel * 100).setScale(1, RoundingMode.HALF_UP).toPlainString());
  }

  /** {@code 35,9 %}. */
  static String maerke(double andel) {
    return tal(andel) + Dansk.FAST + "%";
  }

  /** {@code 26,1–47,0}. */
  static String spaend(Interval i) {
    return tal(i.fra()) + "–" + tal(i.til());
  }
}
