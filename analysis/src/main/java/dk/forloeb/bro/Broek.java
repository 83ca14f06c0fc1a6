package dk.forloeb.bro;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact ratio, so that steps add up to the last digit.
 *
 * @param naevner above 0
 */
public record Broek(BigInteger taeller, BigInteger naevner) {
  /** In lowest terms. */
  public Broek {
    if (naevner.signum() <= 0) {
      throw new IllegalArgumentException("a ratio over " + naevner);
    }
    BigInteger faelles = taeller.gcd(naevner);
    taeller = taeller.divide(faelles);
    naevner = naevner.divide(faelles);
  }

  static Broek af(long taeller, long naevner) {
    return new Broek(BigInteger.valueOf(taeller), BigInteger.valueOf(naevner));
  }

  Broek minus(Broek b) {
    return new Broek(
        taeller.multiply(b.naevner).subtract(b.taeller.multiply(naevner)),
        naevner.multiply(b.naevner));
  }

  Broek plus(Broek b) {
    return minus(new Broek(b.taeller.negate(), b.naevner));
  }

  /** In percent, rounded half up, away from zero: {@code 25.1}, {@code -0.4}. */
  public String procent(int decimaler) {
    return new BigDecimal(taeller.multiply(BigInteger.valueOf(100)))
        .divide(new BigDecimal(naevner), decimaler, RoundingMode.HALF_UP)
        .toPlainString();
  }
}
