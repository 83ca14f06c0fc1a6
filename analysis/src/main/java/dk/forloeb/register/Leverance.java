package dk.forloeb.register;

import dk.forloeb.Brugerfejl;
import dk.forloeb.Sha256;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** A delivery that is open: its unpacked bytes, while the raw ones are counted and hashed. */
final class Leverance implements AutoCloseable {
  private final MessageDigest sha = Sha256.ny();
  private final TaelStroem raa;
  private final InputStream ind;

  /**
   * @throws Brugerfejl when it says that it is packed and is not
   */
  Leverance(Kilde kilde, Fremdrift fremdrift) throws IOException {
    raa = new TaelStroem(new DigestInputStream(kilde.aabn(), sha), fremdrift);
    ind = pakUd(kilde, raa);
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

  InputStream ind() {
    return ind;
  }

  /** Reads what an unpacker left, so that count and hash are of the whole file. */
  void laesRest() throws IOException {
    raa.laesRest();
  }

  long bytes() {
    return raa.antal();
  }

  /** The hash of the raw bytes; asked for once, at the end. */
  String sha256() {
    return Sha256.hex(sha);
  }

  @Override
  public void close() throws IOException {
    ind.close();
  }
}
