package dk.forloeb.ordning.tilsyn;

import java.math.BigDecimal;

/** Numbers with their words, as a Danish reader expects them. */
final class Antal {
  private Antal() {}

  /** {@code 1 gang}, {@code 5 gange}. */
  static String af(long antal, String en, String flere) {
    return antal + " " + (antal == 1 ? en : flere);
  }

  /** {@code 1 time}, {@code 0,5 time}, {@code 2,5 timer}: Danish has the plural from above one. */
  static String timer(BigDecimal antal) {
    boolean en = antal.compareTo(BigDecimal.ZERO) > 0 && antal.compareTo(BigDecimal.ONE) <= 0;
    return antal.stripTrailingZeros().toPlainString().replace('.', ',') + (en ? " time" : " timer");
  }
}
