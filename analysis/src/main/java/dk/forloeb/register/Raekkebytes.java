package dk.forloeb.register;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The bytes of a row under way. */
final class Raekkebytes {
  private static final int HUNDREDE = 100;
  private static final byte[][] HUNDREDEDELE = new byte[HUNDREDE + 1][];

  static {
    for (int i = 0; i <= HUNDREDE; i++) {
      HUNDREDEDELE[i] = Double.toString(i / 100.0).getBytes(StandardCharsets.US_ASCII);
    }
  }

  private byte[] b = new byte[1 << 13];
  private int n;

  private void plads(int bytes) {
    if (b.length - n < bytes) {
      b = Arrays.copyOf(b, Math.max(n + bytes, 2 * b.length));
    }
  }

  Raekkebytes tegn(char c) {
    plads(1);
    b[n++] = (byte) c;
    return this;
  }

  /** The character so many times. */
  Raekkebytes gentag(char c, int antal) {
    plads(antal);
    Arrays.fill(b, n, n + antal, (byte) c);
    n += antal;
    return this;
  }

  /** A comma and the number, so many times. */
  Raekkebytes gentag(int tal, int antal) {
    int fra = n;
    tegn(',').heltal(tal);
    int k = n - fra;
    plads(k * (antal - 1));
    for (int i = 1; i < antal; i++, n += k) {
      System.arraycopy(b, fra, b, n, k);
    }
    return this;
  }

  Raekkebytes tekst(String tekst) {
    return bytes(tekst.getBytes(StandardCharsets.UTF_8));
  }

  Raekkebytes heltal(int tal) {
    if (tal < 0 || tal > 999) {
      return tekst(Integer.toString(tal));
    }
    plads(3);
    if (tal > 99) {
      b[n++] = (byte) ('0' + tal / 100);
    }
    if (tal > 9) {
      b[n++] = (byte) ('0' + tal / 10 % 10);
    }
    b[n++] = (byte) ('0' + tal % 10);
    return this;
  }

  /** The number as Java writes it; whole hundredths up to 1 are degrees, and many. */
  Raekkebytes decimaltal(double d) {
    int i = d >= 0 && d <= 1 ? (int) Math.round(d * HUNDREDE) : 0;
    boolean kendt = Double.doubleToLongBits(i / 100.0) == Double.doubleToLongBits(d);
    return kendt ? bytes(HUNDREDEDELE[i]) : tekst(Double.toString(d));
  }

  private Raekkebytes bytes(byte[] nye) {
    plads(nye.length);
    System.arraycopy(nye, 0, b, n, nye.length);
    n += nye.length;
    return this;
  }

  byte[] bytes() {
    return Arrays.copyOf(b, n);
  }
}
