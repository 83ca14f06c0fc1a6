package dk.forloeb.register;

import dk.forloeb.Brugerfejl;
import java.nio.file.Files;
import java.nio.file.Path;

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
}
