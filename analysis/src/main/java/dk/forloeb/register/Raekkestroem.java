package dk.forloeb.register;

import java.io.InputStream;
import java.util.Objects;

/** Gives one row at a time to the careful scanner, and the end of the file after each. */
final class Raekkestroem extends InputStream {
  private byte[] bytes = new byte[0];
  private int plads;
  private int slut;

  /** The next row. */
  void stil(byte[] b, int fra, int til) {
    bytes = b;
    plads = fra;
    slut = til;
  }

  @Override
  public int read() {
    return plads < slut ? bytes[plads++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] til, int fra, int hoejst) {
    Objects.checkFromIndexSize(fra, hoejst, til.length);
    int n = Math.min(hoejst, slut - plads);
    if (n <= 0) {
      return hoejst == 0 ? 0 : -1;
    }
    System.arraycopy(bytes, plads, til, fra, n);
    plads += n;
    return n;
  }
}
