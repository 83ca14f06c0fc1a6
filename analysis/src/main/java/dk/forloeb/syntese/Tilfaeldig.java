package dk.forloeb.syntese;

import java.util.List;
import java.util.SplittableRandom;

/**
 * A stream of invented chance that is the same on every machine: the algorithm of {@link
 * SplittableRandom} is fixed, and logarithms are {@link StrictMath}'s.
 */
final class Tilfaeldig {
  private static final long GYLDEN = 0x9e3779b97f4a7c15L;

  private final SplittableRandom kilde;

  /** The stream of one life. Neighbouring numbers must not give neighbouring streams. */
  Tilfaeldig(long seed, long nr) {
    this.kilde = new SplittableRandom(roer(roer(seed) + (nr + 1) * GYLDEN));
  }

  private static long roer(long x) {
    long z = (x ^ (x >>> 33)) * 0xff51afd7ed558ccdL;
    z = (z ^ (z >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return z ^ (z >>> 33);
  }

  long tal() {
    return kilde.nextLong();
  }

  /** From 0 to 1, exclusive. */
  double broek() {
    return kilde.nextDouble();
  }

  boolean chance(double p) {
    return kilde.nextDouble() < p;
  }

  /** Both ends may come out. */
  int mellem(int fra, int til) {
    return kilde.nextInt(fra, til + 1);
  }

  double mellem(double fra, double til) {
    return fra + (til - fra) * kilde.nextDouble();
  }

  int en(int[] af) {
    return af[kilde.nextInt(af.length)];
  }

  /** A length in weeks without memory beyond its minimum: most are short, a few are very long. */
  int varighed(int mindst, double middel) {
    return mindst + (int) (-StrictMath.log(1 - kilde.nextDouble()) * (middel - mindst));
  }

  <T> void bland(List<T> liste) {
    for (int i = liste.size() - 1; i > 0; i--) {
      int j = kilde.nextInt(i + 1);
      T t = liste.get(i);
      liste.set(i, liste.get(j));
      liste.set(j, t);
    }
  }
}
