package dk.forloeb.kommando;

import org.jspecify.annotations.Nullable;

/** Something the machine or this program did wrong: one clear line, exit code 1. */
public final class Maskinfejl extends RuntimeException {
  public Maskinfejl(String besked, @Nullable Throwable aarsag) {
    super(besked, aarsag);
  }

  /** What happened and the machine's own reason, on one line. */
  public String linje() {
    Throwable aarsag = getCause();
    String grund =
        aarsag == null ? "" : String.valueOf(aarsag.getMessage()).replaceAll("\\s+", " ");
    return getMessage() + (grund.isBlank() ? "" : ": " + grund);
  }
}
