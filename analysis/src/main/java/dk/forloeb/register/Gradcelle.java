package dk.forloeb.register;

/**
 * A cell of the common form of a degree, such as {@code 0.5} or {@code 0.87}, above zero, with its
 * comma. It is known by a look-up and one comparison, and without a branch on its length: that is
 * one or the other at random, and a wrong guess costs more than the cell.
 *
 * <p>An {@code ord} is the eight bytes from the cell's first on, little-endian.
 */
final class Gradcelle {
  private static final int PLADSER = 1 << 12;

  private static final long SAML = 1L << 60 | 1L << 40 | 1L << 28;

  /** The bytes of the cell at each place, and the number. */
  private static final long[] CELLE = new long[PLADSER];

  private static final double[] GRAD = new double[PLADSER];

  static {
    // An empty place holds what belongs in another: zeros, which belong in the first.
    CELLE[0] = -1;
    for (int h = 1; h < 1000; h++) {
      int foerste = ('0' + h / 100) | '.' << 8 | ('0' + h / 10 % 10) << 16;
      saet(foerste | (long) ('0' + h % 10) << 24 | (long) ',' << 32, h);
      if (h % 10 == 0) {
        saet(foerste | (long) ',' << 24, h);
      }
    }
  }

  private Gradcelle() {}

  private static void saet(long ord, int hundrededele) {
    CELLE[plads(ord)] = ord;
    GRAD[plads(ord)] = hundrededele / 100.0;
  }

  /** Where such a cell is found: the low halves of its digits, moved together by the product. */
  static int plads(long ord) {
    return (int) (((ord & 0x0F0F000FL) * SAML) >>> 52);
  }

  /** Whether it is such a cell. */
  static boolean er(long ord, int plads) {
    return (ord ^ CELLE[plads]) << (Long.SIZE - Byte.SIZE * bytes(ord)) == 0;
  }

  static double grad(int plads) {
    return GRAD[plads];
  }

  /** Its bytes: five when the fourth is a digit, which has a bit that a comma has not. */
  static int bytes(long ord) {
    return 4 + (((int) ord >>> 28) & 1);
  }
}
