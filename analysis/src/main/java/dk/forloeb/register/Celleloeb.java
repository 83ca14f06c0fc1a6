package dk.forloeb.register;

import java.nio.ByteBuffer;

/**
 * Runs of equal cells, eight bytes at a time: nearly all of a wide file is the same code, or
 * nothing, week after week. The bytes are little-endian, and {@link Bid#LUFT} more than the rows.
 */
final class Celleloeb {
  /** {@link #kode}: not three digits and a comma. */
  static final int INGEN = -1;

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

  /** How many bytes from here on repeat a pattern of eight; a line end is none of it. */
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
    return p - fra;
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
}
