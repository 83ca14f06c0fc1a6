package dk.forloeb.register;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A stream of bytes that are made a bundle at a time, when they are asked for. */
public abstract class Bundtstroem extends InputStream {
  private byte[] bytes = new byte[0];
  private int plads;

  /** The next bytes, which may be none; null when there are no more. */
  protected abstract byte @Nullable [] naeste() throws IOException;

  private boolean fyldt() throws IOException {
    while (plads == bytes.length) {
      byte[] nye = naeste();
      if (nye == null) {
        return false;
      }
      bytes = nye;
      plads = 0;
    }
    return true;
  }

  @Override
  public int read() throws IOException {
    return fyldt() ? bytes[plads++] & 0xff : -1;
  }

  @Override
  public int read(byte[] til, int fra, int antal) throws IOException {
    Objects.checkFromIndexSize(fra, antal, til.length);
    if (antal == 0) {
      return 0;
    }
    if (!fyldt()) {
      return -1;
    }
    int flyttet = Math.min(antal, bytes.length - plads);
    System.arraycopy(bytes, plads, til, fra, flyttet);
    plads += flyttet;
    return flyttet;
  }
}
