package dk.forloeb.tid;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An ISO week on a running index, where 1991-W32 (the first week of the register) is 0. "n weeks
 * later" is arithmetic on the index. A week belongs to the month, quarter, half-year and year of
 * its Thursday; its ISO year, which names the week, is the same year by definition.
 *
 * @param indeks weeks since 1991-W32; negative before it
 */
public record Uge(int indeks) implements Comparable<Uge> {
  private static final LocalDate FOERSTE_MANDAG = LocalDate.of(1991, 8, 5);
  private static final long FOERSTE_EPOKEDAG = FOERSTE_MANDAG.toEpochDay();
  private static final Pattern TEKST = Pattern.compile("(\\d{4})-W(\\d{2})");

  /** The week that holds the date. */
  public static Uge af(LocalDate dato) {
    return new Uge(Math.toIntExact(Math.floorDiv(dato.toEpochDay() - FOERSTE_EPOKEDAG, 7L)));
  }

  /**
   * The week with this number in this ISO year, or nothing when the year has no such week (week 53
   * exists in 1992, 1998, 2004, 2009, 2015, 2020, 2026 …).
   */
  public static Optional<Uge> af(int isoAar, int nummer) {
    if (nummer < 1 || nummer > ugerIAar(isoAar)) {
      return Optional.empty();
    }
    // 4 January always lies in week 1.
    return Optional.of(new Uge(af(LocalDate.of(isoAar, 1, 4)).indeks + nummer - 1));
  }

  /**
   * Reads {@code 2013-W01}.
   *
   * @throws DateTimeException when the text is no week, or a week that does not exist
   */
  public static Uge parse(String tekst) {
    Matcher m = TEKST.matcher(tekst);
    if (!m.matches()) {
      throw new DateTimeException("no ISO week: " + tekst);
    }
    return af(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)))
        .orElseThrow(() -> new DateTimeException("no such ISO week: " + tekst));
  }

  /** 52 or 53: the number of ISO weeks in the year. */
  public static int ugerIAar(int isoAar) {
    // 28 December always lies in the year's last week.
    return LocalDate.of(isoAar, 12, 28).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
  }

  public LocalDate mandag() {
    return FOERSTE_MANDAG.plusWeeks(indeks);
  }

  public LocalDate torsdag() {
    return mandag().plusDays(3);
  }

  public LocalDate soendag() {
    return mandag().plusDays(6);
  }

  /** The year of the Thursday, which is also the week's ISO year. */
  public int aar() {
    return torsdag().getYear();
  }

  public int nummer() {
    return mandag().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
  }

  /** The month of the Thursday. */
  public YearMonth maaned() {
    return YearMonth.from(torsdag());
  }

  /** The week {@code antal} weeks later. */
  public Uge plus(int antal) {
    return new Uge(indeks + antal);
  }

  @Override
  public int compareTo(Uge anden) {
    return Integer.compare(indeks, anden.indeks);
  }

  /** {@code 2013-W01}. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%04d-W%02d", aar(), nummer());
  }
}
