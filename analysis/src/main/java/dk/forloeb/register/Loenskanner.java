package dk.forloeb.register;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * The months of one row as the fast scanner finds them: a bit where there was a wage, and the
 * degree. It reads neighbouring columns of one family, whose months follow each other.
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

  /** There was a wage in the months from one place to before another. */
  private void loen(int fra, int til) {
    for (int m = fra; m < til; ) {
      int slut = Math.min(til, (m | (Long.SIZE - 1)) + 1);
      bits[m / Long.SIZE] |= -1L >>> (m - slut) << m;
      m = slut;
    }
  }

  /**
   * Reads cells of trades; the place after them, or {@link Plaincelle#SAER}.
   *
   * @param foerste the place of the first month among all
   */
  int brancher(ByteBuffer b, int fra, int til, int foerste, int antal) {
    int p = fra;
    int slut = foerste + antal;
    for (int m = foerste; m < slut; ) {
      if (b.get(p) == ',') {
        int n = Math.min(Celleloeb.kommaer(b, p, til), slut - m);
        m += n;
        p += n;
        continue;
      }
      int efter = celle.cifre(b, p, til);
      if (efter == SAER) {
        return SAER;
      }
      int n = m == slut - 1 ? 1 : Celleloeb.gentaget(b, p, efter, til, slut - m);
      if (celle.tal() != 0) {
        loen(m, m + n);
      }
      m += n;
      p += n * (efter - p);
      if (m < slut && b.get(p - 1) != ',') {
        return SAER;
      }
    }
    return p;
  }

  /** Reads cells of degrees, as {@link #brancher} reads trades. */
  int grader(ByteBuffer b, int fra, int til, int foerste, int antal) {
    int p = fra;
    int slut = foerste + antal;
    for (int m = foerste; m < slut; ) {
      int start = m;
      long ord = b.getLong(p);
      for (int c = Gradcelle.plads(ord); Gradcelle.er(ord, c); c = Gradcelle.plads(ord)) {
        grad[m] = Gradcelle.grad(c);
        p += Gradcelle.bytes(ord);
        m++;
        if (m == slut) {
          break;
        }
        ord = b.getLong(p);
      }
      loen(start, m);
      if (m == slut) {
        break;
      }
      if ((byte) ord == ',') {
        int n = Math.min(Celleloeb.kommaer(b, p, til), slut - m);
        m += n;
        p += n;
        continue;
      }
      p = celle.decimaltal(b, p, til);
      if (p == SAER || (m < slut - 1 && b.get(p - 1) != ',')) {
        return SAER;
      }
      grad[m] = celle.tom() ? Double.NaN : celle.decimaltal();
      if (grad[m] < 0 || grad[m] > 0) {
        loen(m, m + 1);
      }
      m++;
    }
    return p;
  }
}
