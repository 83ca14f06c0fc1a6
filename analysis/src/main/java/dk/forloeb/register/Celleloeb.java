package dk.forloeb.register;

import java.nio.ByteBuffer;

/**
 * Runs of equal cells, eight bytes at a time: nearly all of a wide file is the same code, or
 * nothing, week after week. The bytes are little-endian, and {@link Bid#LUFT} more than the rows.
 */
final class Celleloeb {
  /** {@link #kode}: not three digits and a comma. */
  static final int INGEN = -1;

  /** By hundredths: a look-up is quicker than a division. */
  private static final double[] GRAD = new double[1000];

  static {
    for (int i = 0; i < GRAD.length; i++) {
      GRAD[i] = i / 100.0;
    }
  }

  private static final long KOMMAER = 0x2C2C2C2C2C2C2C2CL;

  private Celleloeb() {}

  /** The number in a cell of three digits and its comma, of which {@code ord} is the bytes. */
  static int kode(int ord) {
    int cifre = ord ^ 0x2C303030;
    // Any byte above nine shows in its highest bit, the comma in what is left of its own.
    boolean nej = (((cifre | (cifre + 0x00767676)) & 0x00808080) | (cifre & 0xFF000000)) != 0;
    return nej ? INGEN : (cifre & 15) * 100 + ((cifre >> 8) & 15) * 10 + ((cifre >> 16) & 15);
  }

  /** How many commas stand from here on, one of which is known to. */
  static int kommaer(ByteBuffer b, int fra, int til) {
    return ens(b, fra, til, KOMMAER);
  }

  /** How many times a cell of four bytes, with its comma, stands from here on. */
  static int firere(ByteBuffer b, int fra, int til, int ord) {
    return ens(b, fra, til, (ord & 0xFFFFFFFFL) | ((long) ord << Integer.SIZE)) >> 2;
  }

  /** How many bytes from here on repeat a pattern of eight. */
  private static int ens(ByteBuffer b, int fra, int til, long moenster) {
    int p = fra;
    while (p < til) {
      long forskel = b.getLong(p) ^ moenster;
      if (forskel != 0) {
        p += Long.numberOfTrailingZeros(forskel) >> 3;
        break;
      }
      p += Long.BYTES;
    }
    return Math.min(p, til) - fra;
  }

  /**
   * How many times a cell and its comma stand there in a row.
   *
   * @param efter the place after the first
   * @param hoejst no more than so many
   */
  static int gentaget(ByteBuffer b, int fra, int efter, int til, int hoejst) {
    if (b.get(efter - 1) != ',') {
      return 1;
    }
    int k = efter - fra;
    int graense = (int) Math.min(til, fra + (long) k * hoejst);
    int p = efter;
    while (p < graense) {
      long forskel = b.getLong(p) ^ b.getLong(p - k);
      if (forskel != 0) {
        p += Long.numberOfTrailingZeros(forskel) >> 3;
        break;
      }
      p += Long.BYTES;
    }
    return 1 + Math.max(0, Math.min(p, graense) - efter) / k;
  }

  /**
   * The bytes, with the comma, of a cell such as {@code 0.5} or {@code 0.87}; 0 when it is of
   * another form. {@code ord} is its first eight bytes.
   */
  static int gradbytes(long ord) {
    int tegn = (int) ord ^ 0x30302E30;
    if ((((tegn | (tegn + 0x00760076)) & 0x00800080) | (tegn & 0xFF00)) != 0) {
      return 0;
    }
    int fjerde = tegn >>> 24;
    if (fjerde == (',' ^ '0')) {
      return 4;
    }
    return fjerde <= 9 && (byte) (ord >> Integer.SIZE) == ',' ? 5 : 0;
  }

  /** The number in such a cell of so many bytes. */
  static double grad(long ord, int bytes) {
    int hundrededele = ((int) ord & 15) * 100 + (((int) ord >> 16) & 15) * 10;
    return GRAD[hundrededele + (bytes == 5 ? ((int) ord >> 24) & 15 : 0)];
  }
}
