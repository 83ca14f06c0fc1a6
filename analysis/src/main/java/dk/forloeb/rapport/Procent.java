package dk.forloeb.rapport;

import dk.forloeb.usikkerhed.Interval;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Shares that were reckoned from printed numbers, as readers expect them. */
final class Procent {
  private Procent() {}

  /** {@code 35,9} of 0.359. */
  static String tal(double andel, Ord ord) {
    return ord.tal(
        BigDecimal.valueOf(andel * 100).setScale(1, RoundingMode.HALF_UP).toPlainString());
  }

  /** {@code 35,9 %}. */
  static String maerke(double andel, Ord ord) {
    return ord.procent(tal(andel, ord));
  }

  /** {@code 26,1–47,0}. */
  static String spaend(Interval i, Ord ord) {
    return tal(i.fra(), ord) + "–" + tal(i.til(), ord);
  }
}
