package dk.forloeb.diskretion.spaerring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import java.util.function.LongUnaryOperator;

/**
 * A table of one or more dimensions with every margin printed. Position 0 of a dimension is its
 * total; cells are numbered with the last dimension running fastest.
 */
final class Gitter {
  /** A count of 1 to 4 must be able to be 1 or less and 4 or more. */
  static final long LILLE = 4;

  final int[] storrelser;
  final long[] vaerdier;

  /** The inner values, the last dimension running fastest; the margins are made. */
  Gitter(int[] indre, long[] vaerdier) {
    storrelser = Arrays.stream(indre).map(n -> n + 1).toArray();
    this.vaerdier = new long[Arrays.stream(storrelser).reduce(1, (a, b) -> a * b)];
    int naeste = 0;
    for (int c = 0; c < this.vaerdier.length; c++) {
      if (Arrays.stream(plads(c)).noneMatch(p -> p == 0)) {
        long v = vaerdier[naeste++];
        int[] p = plads(c);
        for (int maske = 0; maske < 1 << p.length; maske++) {
          int[] q = p.clone();
          for (int d = 0; d < p.length; d++) {
            q[d] = (maske >> d & 1) == 1 ? 0 : p[d];
          }
          this.vaerdier[celle(q)] += v;
        }
      }
    }
  }

  /** Counts as tables of welfare have them: most are small, a few are large, rows differ. */
  static Gitter skaevt(SplittableRandom r, int... indre) {
    return medMiddel(r, 30, indre);
  }

  static Gitter medMiddel(SplittableRandom r, double middel, int... indre) {
    double[][] tyngde = new double[indre.length][];
    for (int d = 0; d < indre.length; d++) {
      tyngde[d] = new double[indre[d]];
      for (int i = 0; i < indre[d]; i++) {
        tyngde[d][i] = Math.exp(r.nextDouble() * 3 - 1.5);
      }
    }
    long[] v = new long[Arrays.stream(indre).reduce(1, (a, b) -> a * b)];
    for (int c = 0; c < v.length; c++) {
      int rest = c;
      double m = middel * r.nextDouble();
      for (int d = indre.length - 1; d >= 0; d--) {
        m *= tyngde[d][rest % indre[d]];
        rest /= indre[d];
      }
      v[c] = (long) (m * -Math.log(1 - r.nextDouble()));
    }
    return new Gitter(indre, v);
  }

  /** A cost of hiding that grows slowly with the value. */
  static long vaegt(long v) {
    return 1 + 4L * (64 - Long.numberOfLeadingZeros(v));
  }

  int celle(int... plads) {
    int c = 0;
    for (int d = 0; d < storrelser.length; d++) {
      c = c * storrelser[d] + plads[d];
    }
    return c;
  }

  int[] plads(int celle) {
    int[] ud = new int[storrelser.length];
    int rest = celle;
    for (int d = ud.length - 1; d >= 0; d--) {
      ud[d] = rest % storrelser[d];
      rest /= storrelser[d];
    }
    return ud;
  }

  /** All cells printed. */
  Talsystem system() {
    Systembygger b = new Systembygger();
    tilfoej(b, Gitter::vaegt, c -> false);
    return b.byg();
  }

  /** Adds the table to a system that may hold more; its cells get the numbers returned. */
  int[] tilfoej(Systembygger b, LongUnaryOperator vaegt, IntPredicate laast) {
    int[] nr = new int[vaerdier.length];
    for (int c = 0; c < nr.length; c++) {
      long v = vaerdier[c];
      nr[c] = laast.test(c) ? b.laast(v) : b.trykt(v, 0, vaegt.applyAsLong(v));
      if (v >= 1 && v <= LILLE && !laast.test(c)) {
        b.kraev(nr[c], 1, LILLE);
      }
    }
    summer(b, nr);
    return nr;
  }

  void summer(Systembygger b, int[] nr) {
    for (int c = 0; c < nr.length; c++) {
      int[] p = plads(c);
      for (int d = 0; d < p.length; d++) {
        if (p[d] == 0) {
          List<Integer> dele = new ArrayList<>();
          for (int i = 1; i < storrelser[d]; i++) {
            int[] q = p.clone();
            q[d] = i;
            dele.add(nr[celle(q)]);
          }
          b.sum(nr[c], dele.stream().mapToInt(Integer::intValue).toArray());
        }
      }
    }
  }
}
