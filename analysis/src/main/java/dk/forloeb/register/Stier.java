package dk.forloeb.register;

import dk.forloeb.Brugerfejl;
import dk.forloeb.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;

/** What can be said of a path before anything is written. */
public final class Stier {
  private Stier() {}

  /**
   * Refuses a folder that can never be made.
   *
   * @throws Brugerfejl when the path is a file, or lies under one
   */
  public static void kraevMappe(Path maal) {
    for (Path p = maal.toAbsolutePath(); p != null; p = p.getParent()) {
      if (Files.exists(p)) {
        if (!Files.isDirectory(p)) {
          throw new Brugerfejl(
              maal
                  + (p.equals(maal.toAbsolutePath()) ? ": er en fil" : ": ligger under en fil")
                  + "; angiv en mappe");
        }
        return;
      }
    }
  }

  /** SHA-256 of the bytes of a file: 64 hex digits. */
  public static String sha256(Path fil) throws IOException {
    MessageDigest sha = Sha256.ny();
    byte[] buffer = new byte[1 << 16];
    try (InputStream ind = Files.newInputStream(fil)) {
      for (int n = ind.read(buffer); n >= 0; n = ind.read(buffer)) {
        sha.update(buffer, 0, n);
      }
    }
    return Sha256.hex(sha);
  }
}
