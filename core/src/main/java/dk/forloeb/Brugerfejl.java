package dk.forloeb;

import org.jspecify.annotations.Nullable;

/**
 * Something that whoever uses the program can mend: a wrong word, a damaged file, a folder that is
 * taken. The message is Danish, one line, and says what, where, which value and what to do; it is
 * shown as it stands, without a stack trace, and the program ends with exit code 2.
 */
public final class Brugerfejl extends RuntimeException {
  public Brugerfejl(String besked) {
    this(besked, null);
  }

  public Brugerfejl(String besked, @Nullable Throwable aarsag) {
    super(enLinje(besked), aarsag);
  }

  /** A value that is repeated may not break the line, or steer a terminal. */
  private static String enLinje(String besked) {
    return besked.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", "?");
  }

  /** The message, never null. */
  public String besked() {
    return String.valueOf(getMessage());
  }
}
