package dk.forloeb.register;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Counts the raw bytes that go by, and tells how far it is. */
final class TaelStroem extends FilterInputStream {
  private final Fremdrift fremdrift;
  private long antal;

  TaelStroem(InputStream ind, Fremdrift fremdrift) {
    super(ind);
    this.fremdrift = fremdrift;
  }

  long antal() {
    return antal;
  }

  /** Reads what an unpacker left, so that the hash is that of the whole file. */
  void laesRest() throws IOException {
    transferTo(OutputStream.nullOutputStream());
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    if (b >= 0) {
      fremdrift.naaet(++antal);
    }
    return b;
  }

  @Override
  public int read(byte[] b, int fra, int hoejst) throws IOException {
    int n = super.read(b, fra, hoejst);
    if (n > 0) {
      antal += n;
      fremdrift.naaet(antal);
    }
    return n;
  }
}
