package dk.forloeb.lov;

import dk.forloeb.tid.Periode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A legal reference.
 *
 * @param kilde act, order, decision or practice: {@code LAB}, {@code principafgørelse 82-16}
 * @param sted where in it: {@code § 112, stk. 1}; empty when the whole of it is meant
 * @param gaelder the days on which this is the reference; all days when nothing else is known
 */
public record Hjemmel(String kilde, String sted, Periode gaelder) {
  private static final Pattern TEKST =
      Pattern.compile("(.+?)(?:\\s+((?:§|kap\\.|pkt\\.).*?))?(?:\\s*\\[(.*)\\.\\.(.*)])?");

  /**
   * Reads {@code LAB § 68 a, stk. 1 [2013-01-01..2019-12-31]}; either date may be left out.
   *
   * @throws DateTimeException when a date is none
   */
  public static Hjemmel parse(String tekst) {
    Matcher m = TEKST.matcher(tekst.strip());
    if (!m.matches()) {
      throw new DateTimeException("no legal reference: " + tekst);
    }
    return new Hjemmel(
        m.group(1),
        m.group(2) == null ? "" : m.group(2),
        new Periode(dato(m.group(3), Periode.ALTID), dato(m.group(4), Periode.EVIG)));
  }

  private static LocalDate dato(@Nullable String tekst, LocalDate ellers) {
    return tekst == null || tekst.isEmpty() ? ellers : LocalDate.parse(tekst);
  }

  /** Reads several, divided by semicolons. */
  static List<Hjemmel> alle(String tekst) {
    return Arrays.stream(tekst.split(";", -1)).map(Hjemmel::parse).toList();
  }

  /** {@code LAB § 112, stk. 1}. */
  @Override
  public String toString() {
    return sted.isEmpty() ? kilde : kilde + " " + sted;
  }
}
