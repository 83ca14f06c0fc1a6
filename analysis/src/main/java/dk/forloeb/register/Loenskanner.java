package dk.forloeb.register;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * The months of one row as the fast scanner finds them: a bit where there was a wage, and the
 * degree. It reads runs of neighbouring columns of one family, whose months it is told.
 */
final class Loenskanner {
  private static final int SAER = Plaincelle.SAER;

  private final int[] maaneder;
  private final long[] bits;
  private final double[] grad;
  private final Plaincelle celle = new Plaincelle();

  /**
   * @param maaneder all months with a column, {@code YYYYMM}, ascending
   */
  Loenskanner(int[] maaneder) {
    this.maaneder = maaneder;
    this.bits = new long[maaneder.length / Long.SIZE + 1];
    this.grad = new double[maaneder.length];
  }

  /** Where a month is among all. */
  int plads(int maaned) {
    return Arrays.binarySearch(maaneder, maaned);
  }

  /** A new row. */
  void begynd() {
    Arrays.fill(bits, 0);
    Arrays.fill(grad, Double.NaN);
  }

  /** Gives the months of the row to the person under way. */
  void aflever(Personblok ud) {
    ud.maaneder(bits, maaneder, grad);
  }

  private void loen(int plads) {
    bits[plads / Long.SIZE] |= 1L << plads;
  }

  /** Reads cells of trades; the place after them, or {@link Plaincelle#SAER}. */
  int brancher(ByteBuffer b, int fra, int til, int[] pladser) {
    int p = fra;
    for (int i = 0; i < pladser.length; ) {
      if (b.get(p) == ',') {
        int n = Math.min(Celleloeb.kommaer(b, p, til), pladser.length - i);
        i += n;
        p += n;
        continue;
      }
      int efter = celle.cifre(b, p, til);
      if (efter == SAER) {
        return SAER;
      }
      int n =
          i == pladser.length - 1 ? 1 : Celleloeb.gentaget(b, p, efter, til, pladser.length - i);
      if (celle.tal() != 0) {
        for (int k = i; k < i + n; k++) {
          loen(pladser[k]);
        }
      }
      i += n;
      p += n * (efter - p);
      if (i < pladser.length && b.get(p - 1) != ',') {
        return SAER;
      }
    }
    return p;
  }

  /** Reads cells of degrees; the place after them, or {@link Plaincelle#SAER}. */
  int grader(ByteBuffer b, int fra, int til, int[] pladser) {
    int p = fra;
    // The bits of one word are gathered before they are put in their place.
    int iOrd = 0;
    long fundne = 0;
    for (int i = 0; i < pladser.length; ) {
      long ord = b.getLong(p);
      if ((byte) ord == ',') {
        int n = Math.min(Celleloeb.kommaer(b, p, til), pladser.length - i);
        i += n;
        p += n;
        continue;
      }
      int bytes = Celleloeb.gradbytes(ord);
      double g;
      if (bytes > 0) {
        g = Celleloeb.grad(ord, bytes);
        p += bytes;
      } else {
        p = celle.decimaltal(b, p, til);
        if (p == SAER || (i < pladser.length - 1 && b.get(p - 1) != ',')) {
          return SAER;
        }
        g = celle.tom() ? Double.NaN : celle.decimaltal();
      }
      int plads = pladser[i];
      grad[plads] = g;
      if (plads / Long.SIZE != iOrd) {
        bits[iOrd] |= fundne;
        iOrd = plads / Long.SIZE;
        fundne = 0;
      }
      if (g < 0 || g > 0) {
        fundne |= 1L << plads;
      }
      i++;
    }
    bits[iOrd] |= fundne;
    return p;
  }
}
