package dk.forloeb.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** The running program. */
public final class Program {
  private static final String VERSION = laes();

  private Program() {}

  /** The version, as in the build file. */
  public static String version() {
    return VERSION;
  }

  private static String laes() {
    Properties p = new Properties();
    try (InputStream ind = Program.class.getResourceAsStream("/dk/forloeb/program.properties")) {
      p.load(Objects.requireNonNull(ind));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return p.getProperty("version");
  }
}
