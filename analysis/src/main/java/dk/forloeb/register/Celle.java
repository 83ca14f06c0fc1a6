package dk.forloeb.register;

import java.nio.charset.StandardCharsets;

/** What the bytes of one trimmed cell mean. */
final class Celle {
  /** {@link #heltal}: the cell is no whole number. */
  static final int IKKE_HELTAL = -1;

  private Celle() {}

  /** Blank, {@code NA} and {@code .} are empty in every column. */
  static boolean tom(byte[] b, int fra, int til) {
    int n = til - fra;
    return n == 0 || (n == 1 && b[fra] == '.') || (n == 2 && b[fra] == 'N' && b[fra + 1] == 'A');
  }

  /**
   * A number such as {@code 810}, {@code 0810} or {@code 810.0}.
   *
   * @return the number, or {@link #IKKE_HELTAL}, also for one too large for an {@code int}
   */
  static int heltal(byte[] b, int fra, int til) {
    long tal = 0;
    int i = fra;
    while (i < til && b[i] >= '0' && b[i] <= '9') {
      tal = tal * 10 + (b[i] - '0');
      if (tal > Integer.MAX_VALUE) {
        return IKKE_HELTAL;
      }
      i++;
    }
    if (i == fra) {
      return IKKE_HELTAL;
    }
    if (i < til) {
      if (b[i] != '.' || i + 1 == til) {
        return IKKE_HELTAL;
      }
      for (i++; i < til; i++) {
        if (b[i] != '0') {
          return IKKE_HELTAL;
        }
      }
    }
    return (int) tal;
  }

  /** A finite decimal number with a point, or NaN. */
  static double decimaltal(byte[] b, int fra, int til) {
    for (int i = fra; i < til; i++) {
      byte c = b[i];
      boolean ok =
          (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '+' || c == 'e' || c == 'E';
      if (!ok) {
        return Double.NaN;
      }
    }
    try {
      double d = Double.parseDouble(new String(b, fra, til - fra, StandardCharsets.US_ASCII));
      return Double.isFinite(d) ? d : Double.NaN;
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }

  /** Whether the cell holds something other than nothing and zero. */
  static boolean andetEndNul(byte[] b, int fra, int til) {
    if (tom(b, fra, til)) {
      return false;
    }
    double d = decimaltal(b, fra, til);
    return Double.isNaN(d) || d != 0;
  }
}
