package dk.forloeb.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a pseudonymous key from something shaped like a CPR number. */
public final class Personnoegle {
  private static final Pattern TI_CIFRE = Pattern.compile("(\\d{2})(\\d{2})(\\d{2})[- ]?\\d{4}");

  private static final Pattern INDE_I = Pattern.compile("(?<!\\d)\\d{6}[- ]?\\d{4}(?!\\d)");

  private Personnoegle() {}

  /**
   * Six digits that make a date, and four more. Days 61-91 are replacement numbers, which are given
   * to real persons too. The century does not matter: 29 February passes if any century has it.
   */
  public static boolean lignerCpr(String tekst) {
    // A key that was a number once may end in .0.
    Matcher m = TI_CIFRE.matcher(tekst.strip().replaceFirst("\\.0*$", ""));
    if (!m.matches()) {
      return false;
    }
    int dag = Integer.parseInt(m.group(1));
    int maaned = Integer.parseInt(m.group(2));
    int aar = Integer.parseInt(m.group(3));
    return erDato(dag, maaned, aar) || erDato(dag - 60, maaned, aar);
  }

  private static boolean erDato(int dag, int maaned, int aar) {
    try {
      return LocalDate.of(2000 + aar, maaned, dag).getDayOfMonth() == dag;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** Whether something shaped like a CPR number stands anywhere in the text. */
  static boolean indeholderCpr(String tekst) {
    return INDE_I.matcher(tekst).results().anyMatch(m -> lignerCpr(m.group()));
  }

  /** The text as it may stand in a message: short, and never a CPR number. */
  static String vist(String tekst) {
    if (indeholderCpr(tekst)) {
      return "(ligner et CPR-nummer og vises ikke)";
    }
    return '"' + (tekst.length() > 40 ? tekst.substring(0, 40) + "…" : tekst) + '"';
  }
}
