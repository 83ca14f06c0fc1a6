package dk.forloeb.register;

import java.nio.ByteBuffer;

/**
 * One cell of the plain kind: nothing, {@code NA}, {@code .} or a number, and then a comma or the
 * end of the line. Whatever else is left to others. Each method returns the place after the cell
 * and its comma or line end, or -1 when the cell is not plain.
 */
final class Plaincelle {
  /** No place: the cell is not plain. */
  static final int SAER = -1;

  /** So many digits are exact in a {@code double}. */
  private static final int FLEST_CIFRE = 15;

  private static final double[] POTENS = new double[FLEST_CIFRE + 1];

  static {
    double d = 1;
    for (int i = 0; i < POTENS.length; i++, d *= 10) {
      POTENS[i] = d;
    }
  }

  private boolean tom;
  private long tal;
  private double decimaltal;

  /** Whether the last cell said nothing. */
  boolean tom() {
    return tom;
  }

  /** The number in the last cell, 0 where it said nothing. */
  int tal() {
    return (int) tal;
  }

  double decimaltal() {
    return decimaltal;
  }

  /** A whole number of at most so many digits, up to nine. */
  int heltal(ByteBuffer b, int fra, int til, int flestCifre) {
    int efter = tom(b, fra, til);
    if (efter != SAER) {
      return efter;
    }
    int p = fra;
    int t = 0;
    while (p < til && p - fra < flestCifre && ciffer(b.get(p))) {
      t = t * 10 + b.get(p) - '0';
      p++;
    }
    tal = t;
    return p == fra ? SAER : efter(b, p, til);
  }

  /** Any number of digits, of which only matters whether all are zero. */
  int cifre(ByteBuffer b, int fra, int til) {
    int efter = tom(b, fra, til);
    if (efter != SAER) {
      return efter;
    }
    int p = fra;
    int t = 0;
    while (p < til && ciffer(b.get(p))) {
      t |= b.get(p) - '0';
      p++;
    }
    tal = t;
    return p == fra ? SAER : efter(b, p, til);
  }

  /**
   * A decimal number of at most nine characters: its digits are a whole number that a double holds,
   * and so is the power of ten, so that the division is rounded as it must be.
   */
  int decimaltal(ByteBuffer b, int fra, int til) {
    int efter = tom(b, fra, til);
    if (efter != SAER) {
      return efter;
    }
    int p = fra;
    boolean minus = b.get(p) == '-';
    p += minus ? 1 : 0;
    int heleFra = p;
    long t = 0;
    while (p < til && ciffer(b.get(p))) {
      t = t * 10 + b.get(p) - '0';
      p++;
      if (p - fra > 9) {
        return SAER;
      }
    }
    if (p == heleFra) {
      return SAER;
    }
    int decimaler = 0;
    if (p < til && b.get(p) == '.') {
      p++;
      int decimalerFra = p;
      while (p < til && ciffer(b.get(p))) {
        t = t * 10 + b.get(p) - '0';
        p++;
        if (p - fra > 9) {
          return SAER;
        }
      }
      decimaler = p - decimalerFra;
      if (decimaler == 0) {
        return SAER;
      }
    }
    double d = t / POTENS[decimaler];
    // Zero has one sign.
    decimaltal = minus && t != 0 ? -d : d;
    return efter(b, p, til);
  }

  /** The place after a cell that says nothing. */
  private int tom(ByteBuffer b, int fra, int til) {
    tal = 0;
    byte c = b.get(fra);
    if (c == ',') {
      tom = true;
      return fra + 1;
    }
    tom = false;
    if (ciffer(c)) {
      return SAER;
    }
    int p = fra;
    if (c == '.') {
      p++;
    } else if (c == 'N' && fra + 1 < til && b.get(fra + 1) == 'A') {
      p += 2;
    }
    int efter = efter(b, p, til);
    tom = efter != SAER;
    return efter;
  }

  private static boolean ciffer(byte c) {
    return c >= '0' && c <= '9';
  }

  /** The place after the comma or line end that stands here. */
  private static int efter(ByteBuffer b, int p, int til) {
    if (p >= til) {
      return SAER;
    }
    if (b.get(p) == ',' || b.get(p) == '\n') {
      return p + 1;
    }
    return b.get(p) == '\r' && p + 1 < til && b.get(p + 1) == '\n' ? p + 2 : SAER;
  }

  /** Where the content of a cell ends, from the place after it. */
  static int slut(ByteBuffer b, int efter) {
    if (efter == SAER) {
      return SAER;
    }
    return b.get(efter - 1) == '\n' && efter >= 2 && b.get(efter - 2) == '\r'
        ? efter - 2
        : efter - 1;
  }

  /** A cell of visible ASCII and spaces without a quote. */
  static int synlige(ByteBuffer b, int fra, int til) {
    int p = fra;
    while (p < til && b.get(p) != ',' && b.get(p) != '\n' && b.get(p) != '\r') {
      if (b.get(p) < ' ' || b.get(p) == '"' || b.get(p) == 0x7F) {
        return SAER;
      }
      p++;
    }
    return efter(b, p, til);
  }

  /** A cell that nobody reads; only a quote could make it mean something. */
  static int hvadSomHelst(ByteBuffer b, int fra, int til) {
    int p = fra;
    while (p < til && b.get(p) != ',' && b.get(p) != '\n') {
      if (b.get(p) == '"') {
        return SAER;
      }
      p++;
    }
    return efter(b, p, til);
  }
}
