package dk.forloeb.rapport;

import dk.forloeb.tabel.Talform;
import dk.forloeb.tid.Uge;
import java.util.List;
import java.util.Locale;

/** Danish as it is printed. */
final class Dansk {
  /** Between a number and its unit. */
  static final String FAST = "\u00a0";

  private static final Locale DANSK = Locale.forLanguageTag("da");

  private Dansk() {}

  /** {@code 13.654} and {@code −28,0}, with a real minus. */
  static String tal(String tekst) {
    String t = Talform.dansk(tekst);
    return t.startsWith("-") ? "\u2212" + t.substring(1) : t;
  }

  /** Lower case at the start: a label inside a sentence. */
  static String lille(String tekst) {
    return tekst.isEmpty() ? tekst : tekst.substring(0, 1).toLowerCase(DANSK) + tekst.substring(1);
  }

  /** Upper case at the start of a sentence. */
  static String stor(String tekst) {
    return tekst.isEmpty() ? tekst : tekst.substring(0, 1).toUpperCase(DANSK) + tekst.substring(1);
  }

  /** {@code a, b og c}. */
  static String liste(List<String> led) {
    if (led.size() < 2) {
      return String.join("", led);
    }
    return String.join(", ", led.subList(0, led.size() - 1)) + " og " + led.getLast();
  }

  /** {@code uge 32 i 1991} of {@code 1991-W32}. */
  static String uge(String iso) {
    Uge u = Uge.parse(iso);
    return "uge" + FAST + u.nummer() + " i" + FAST + u.aar();
  }

  static String antal(int n, String en, String flere) {
    return Talform.dansk(n) + FAST + (n == 1 ? en : flere);
  }
}
