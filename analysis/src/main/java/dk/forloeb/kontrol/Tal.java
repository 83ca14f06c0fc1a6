package dk.forloeb.kontrol;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as it is printed in Danish: {@code 2466}, {@code 13.654}, {@code 1,8 pct.}, {@code
 * −28,0}, {@code 109 dage}.
 *
 * @param vaerdi the value, with as many decimals as are printed
 * @param enhed the word after it, or empty
 */
record Tal(BigDecimal vaerdi, String enhed) {
  private static final Set<String> IKKE_TRYKT =
      Set.of("", "-", "–", "—", "..", ".", "…", ":", "x", "*");

  private static final Set<String> PROCENT = Set.of("%", "pct", "pct.", "procent");

  private static final Pattern FORM =
      Pattern.compile(
          "([-−–+]?) ?(\\d{1,3}(?:[. ]\\d{3}){1,5}|\\d{1,18})(?:,(\\d{1,9}))?"
              + " ?(%|\\p{L}[\\p{L}. ]{0,30})?");

  /** The number, if the text is one. */
  static Optional<Tal> laes(String tekst) {
    Matcher m = FORM.matcher(tekst.replace('\u00a0', ' ').strip());
    if (!m.matches()) {
      return Optional.empty();
    }
    String cifre = m.group(2).replaceAll("[. ]", "");
    BigDecimal v = new BigDecimal(m.group(3) == null ? cifre : cifre + "." + m.group(3));
    boolean minus = !m.group(1).isEmpty() && !m.group(1).equals("+");
    return Optional.of(new Tal(minus ? v.negate() : v, m.group(4) == null ? "" : m.group(4)));
  }

  /** Whether the text says that no number is printed. */
  static boolean ikkeTrykt(String tekst) {
    return IKKE_TRYKT.contains(tekst);
  }

  int decimaler() {
    return vaerdi.scale();
  }

  boolean procent() {
    return PROCENT.contains(enhed);
  }

  /** Half of what the last printed digit is worth. */
  BigDecimal halv() {
    return new BigDecimal("0.5").movePointLeft(decimaler());
  }

  /** What the number may have been before it was rounded. */
  Interval uafrundet() {
    return Interval.punkt(vaerdi).udvidet(halv());
  }
}
