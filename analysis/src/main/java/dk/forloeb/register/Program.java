package dk.forloeb.register;

import dk.forloeb.Ressource;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
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
    try {
      p.load(new StringReader(Ressource.tekst(Program.class, "/dk/forloeb/program.properties")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return p.getProperty("version");
  }
}
