package dk.forloeb.motor;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;

/** An exact value of a cell; rounding happens only when it is written. */
public sealed interface Vaerdi {
  /** Smallest first; an undefined value is smaller than any other. */
  Comparator<Vaerdi> ORDEN = Vaerdi::sammenlign;

  /** As files have it: a whole number, one decimal rounded half up away from zero, or {@code :}. */
  String tekst();

  /** A count. */
  record Antal(long antal) implements Vaerdi {
    @Override
    public String tekst() {
      return Long.toString(antal);
    }
  }

  /**
   * A share in percent, a change in percent or a mean.
   *
   * @param naevner above zero
   * @param grundlag the counts it rests on: of a share the part, the rest and the whole; of a mean
   *     the units; of a change the two counts
   */
  record Forhold(BigInteger taeller, BigInteger naevner, List<Long> grundlag) implements Vaerdi {
    public Forhold {
      if (naevner.signum() <= 0) {
        throw new IllegalArgumentException("a ratio over " + naevner);
      }
    }

    @Override
    public String tekst() {
      return new BigDecimal(taeller)
          .divide(new BigDecimal(naevner), 1, RoundingMode.HALF_UP)
          .toPlainString();
    }
  }

  /** A mean or share of nothing, or a change from something that was not observed. */
  record Udefineret() implements Vaerdi {
    @Override
    public String tekst() {
      return ":";
    }
  }

  /** {@code 100 · taeller / naevner}, or undefined over zero. */
  static Vaerdi procent(long taeller, long naevner) {
    return forhold(
        BigInteger.valueOf(taeller).multiply(BigInteger.valueOf(100)),
        naevner,
        List.of(taeller, naevner - taeller, naevner));
  }

  /** {@code taeller / naevner}, or undefined over zero. */
  static Vaerdi forhold(BigInteger taeller, long naevner, List<Long> grundlag) {
    return naevner == 0
        ? new Udefineret()
        : new Forhold(taeller, BigInteger.valueOf(naevner), grundlag);
  }

  private static int sammenlign(Vaerdi a, Vaerdi b) {
    if (a instanceof Udefineret || b instanceof Udefineret) {
      return Boolean.compare(!(a instanceof Udefineret), !(b instanceof Udefineret));
    }
    return taeller(a).multiply(naevner(b)).compareTo(taeller(b).multiply(naevner(a)));
  }

  private static BigInteger taeller(Vaerdi v) {
    return switch (v) {
      case Antal a -> BigInteger.valueOf(a.antal());
      case Forhold f -> f.taeller();
      case Udefineret u -> BigInteger.ZERO;
    };
  }

  private static BigInteger naevner(Vaerdi v) {
    return v instanceof Forhold f ? f.naevner() : BigInteger.ONE;
  }
}
