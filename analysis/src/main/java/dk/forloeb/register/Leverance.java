package dk.forloeb.register;

import dk.forloeb.Brugerfejl;
import dk.forloeb.Sha256;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * A delivery while it is read: its unpacked bytes, of which the raw ones are counted and hashed. It
 * is read once, as a stream or in pieces.
 */
final class Leverance implements AutoCloseable {
  private final Kilde kilde;
  private final Fremdrift fremdrift;
  private final MessageDigest sha = Sha256.ny();
  private @Nullable TaelStroem raa;
  private @Nullable InputStream ind;
  private long bytes;

  Leverance(Kilde kilde, Fremdrift fremdrift) {
    this.kilde = kilde;
    this.fremdrift = fremdrift;
  }

  /**
   * Opens it as a stream.
   *
   * @throws Brugerfejl when it says that it is packed and is not
   */
  InputStream ind() throws IOException {
    TaelStroem stroem = new TaelStroem(new DigestInputStream(kilde.aabn(), sha), fremdrift);
    raa = stroem;
    InputStream ud = pakUd(kilde, stroem);
    ind = ud;
    return ud;
  }

  /** Opens it in pieces; a plain file is read by whoever needs a piece, all else by one thread. */
  Bidkilde bidder(int bidbytes) throws IOException {
    Path fil = kilde.fil();
    return fil == null || kilde.gzip()
        ? new Stroembidder(ind(), bidbytes)
        : new Filbidder(fil, bidbytes);
  }

  /** The next raw bytes, in order, of a delivery that is not read as a stream. */
  void laest(ByteBuffer nye) {
    if (raa == null) {
      bytes += nye.remaining();
      sha.update(nye);
      fremdrift.naaet(bytes);
    }
  }

  private static InputStream pakUd(Kilde kilde, InputStream raa) throws IOException {
    try {
      return kilde.gzip() ? new GZIPInputStream(raa, 1 << 16) : raa;
    } catch (EOFException e) {
      raa.close();
      throw new Brugerfejl(kilde.navn() + ": filen er tom; hent udtrækket igen", e);
    } catch (ZipException e) {
      raa.close();
      throw new Brugerfejl(
          kilde.navn() + ": er ikke pakket med gzip; fjern .gz af navnet, eller pak filen", e);
    }
  }

  /** Reads what an unpacker left, so that count and hash are of the whole file. */
  void laesRest() throws IOException {
    if (raa != null) {
      raa.laesRest();
    }
  }

  long bytes() {
    return raa == null ? bytes : raa.antal();
  }

  /** The hash of the raw bytes; asked for once, at the end. */
  String sha256() {
    return Sha256.hex(sha);
  }

  @Override
  public void close() throws IOException {
    if (ind != null) {
      ind.close();
    }
  }
}
