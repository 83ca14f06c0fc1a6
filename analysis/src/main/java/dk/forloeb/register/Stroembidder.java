package dk.forloeb.register;

import dk.forloeb.register.Raekkeskanner.Opgivet;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** A stream of bytes: one thread reads it and cuts it, before the others scan. */
final class Stroembidder implements Bidkilde {
  private final InputStream ind;
  private final byte[] overskrift;
  private byte[] buffer;
  private int fyldt;
  private boolean slut;

  Stroembidder(InputStream ind, int bidbytes) throws IOException {
    this.ind = ind;
    buffer = new byte[bidbytes];
    fyld();
    int linje = 0;
    while (linje < fyldt && buffer[linje] != '\n') {
      linje++;
    }
    if (linje == fyldt) {
      throw new Opgivet("no line end in the first piece");
    }
    overskrift = Arrays.copyOf(buffer, linje + 1);
    behold(linje + 1);
  }

  private void fyld() throws IOException {
    while (!slut && fyldt < buffer.length) {
      int n = ind.read(buffer, fyldt, buffer.length - fyldt);
      slut = n < 0;
      fyldt += Math.max(0, n);
    }
  }

  /** Keeps what stands in the buffer from here on. */
  private void behold(int fra) {
    System.arraycopy(buffer, fra, buffer, 0, fyldt - fra);
    fyldt -= fra;
  }

  @Override
  public byte[] overskrift() {
    return overskrift.clone();
  }

  @Override
  public boolean naeste(Bid bid) throws IOException {
    fyld();
    int linjeslut = fyldt;
    while (linjeslut > 0 && buffer[linjeslut - 1] != '\n') {
      linjeslut--;
    }
    if (fyldt == 0) {
      return false;
    }
    int n = slut ? fyldt : linjeslut;
    if (n == 0) {
      throw new Opgivet("a row longer than a piece");
    }
    bid.bytes().put(0, buffer, 0, n);
    bid.afgraens(0, n);
    if (linjeslut < n) {
      bid.afslut();
    }
    behold(n);
    return true;
  }

  @Override
  public void hent(Bid bid) {
    // It has its bytes.
  }

  @Override
  public void close() throws IOException {
    ind.close();
  }
}
