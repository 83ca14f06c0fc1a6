package dk.forloeb;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Files that ship inside the program, beside the class that reads them. */
public final class Ressource {
  private Ressource() {}

  /** The file's bytes; it must be there. */
  public static byte[] bytes(Class<?> ved, String navn) {
    try (InputStream ind = ved.getResourceAsStream(navn)) {
      if (ind == null) {
        throw new IllegalStateException("no such resource beside " + ved.getName() + ": " + navn);
      }
      return ind.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file's text, in UTF-8. */
  public static String tekst(Class<?> ved, String navn) {
    return new String(bytes(ved, navn), StandardCharsets.UTF_8);
  }
}
