package dk.forloeb.kontrol;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The numbers from and with one to and with another. What is printed rounded stands for such a set,
 * so all arithmetic here is on sets.
 */
record Interval(BigDecimal fra, BigDecimal til) {
  /** 34 digits: a quotient that ends within them is exact, and only such a one can be a tie. */
  static final MathContext REGN = MathContext.DECIMAL128;

  private static final BigDecimal GRAENSE = new BigDecimal("1e30");

  /** No bound either way. */
  static final Interval ALT = new Interval(GRAENSE.negate(), GRAENSE);

  /** Zero and up. */
  static final Interval IKKE_NEGATIV = new Interval(BigDecimal.ZERO, GRAENSE);

  static final Interval NUL = punkt(BigDecimal.ZERO);

  static final Interval HUNDREDE = punkt(BigDecimal.valueOf(100));

  static Interval punkt(BigDecimal x) {
    return new Interval(x, x);
  }

  boolean erPunkt() {
    return fra.compareTo(til) == 0;
  }

  /** Whether nothing says how large the number may be. */
  boolean opadAabent() {
    return til.compareTo(GRAENSE) >= 0;
  }

  boolean rummer(BigDecimal x) {
    return fra.compareTo(x) <= 0 && x.compareTo(til) <= 0;
  }

  Interval plus(Interval o) {
    return new Interval(fra.add(o.fra), til.add(o.til));
  }

  Interval minus(Interval o) {
    return new Interval(fra.subtract(o.til), til.subtract(o.fra));
  }

  Interval gange(Interval o) {
    BigDecimal a = fra.multiply(o.fra);
    BigDecimal b = fra.multiply(o.til);
    BigDecimal c = til.multiply(o.fra);
    BigDecimal d = til.multiply(o.til);
    return new Interval(a.min(b).min(c.min(d)), a.max(b).max(c.max(d)));
  }

  /** The quotient; without bound where the divisor may be zero. */
  Interval delt(Interval o) {
    if (o.fra.signum() <= 0 && o.til.signum() >= 0) {
      return ALT;
    }
    BigDecimal a = fra.divide(o.fra, REGN);
    BigDecimal b = fra.divide(o.til, REGN);
    BigDecimal c = til.divide(o.fra, REGN);
    BigDecimal d = til.divide(o.til, REGN);
    return new Interval(a.min(b).min(c.min(d)), a.max(b).max(c.max(d)));
  }

  Interval udvidet(BigDecimal t) {
    return new Interval(fra.subtract(t), til.add(t));
  }

  Optional<Interval> snit(Interval o) {
    BigDecimal f = fra.max(o.fra);
    BigDecimal t = til.min(o.til);
    return f.compareTo(t) <= 0 ? Optional.of(new Interval(f, t)) : Optional.empty();
  }

  /** The first and last number of so many decimals that lie inside, if any does. */
  Optional<Interval> trykbare(int decimaler) {
    BigDecimal f = fra.setScale(decimaler, RoundingMode.CEILING);
    BigDecimal t = til.setScale(decimaler, RoundingMode.FLOOR);
    return f.compareTo(t) <= 0 ? Optional.of(new Interval(f, t)) : Optional.empty();
  }
}
