package dk.forloeb.tid;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Danish public holidays, reckoned from Easter. Store bededag is a holiday to and with 2023 (lov
 * nr. 214 af 6/3 2023). Grundlovsdag, 24 and 31 December are working days here: they are no public
 * holidays, though many offices are closed.
 */
public final class Helligdage {
  /** The last year with store bededag. */
  public static final int SIDSTE_STORE_BEDEDAG = 2023;

  private static final ZoneId KOEBENHAVN = ZoneId.of("Europe/Copenhagen");

  private Helligdage() {}

  /** The day in Denmark at this moment; deadlines are counted in days there. */
  public static LocalDate dag(Instant tidspunkt) {
    return LocalDate.ofInstant(tidspunkt, KOEBENHAVN);
  }

  /** Easter Sunday of the year, in the Gregorian calendar (the anonymous algorithm of 1876). */
  public static LocalDate paaskedag(int aar) {
    int a = aar % 19;
    int b = aar / 100;
    int c = aar % 100;
    int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int n = h + l - 7 * ((a + 11 * h + 22 * l) / 451) + 114;
    return LocalDate.of(aar, n / 31, n % 31 + 1);
  }

  /** The holiday's Danish name, if the day is one. */
  public static Optional<String> navn(LocalDate dag) {
    if (dag.getMonth() == Month.JANUARY && dag.getDayOfMonth() == 1) {
      return Optional.of("nytårsdag");
    }
    if (dag.getMonth() == Month.DECEMBER && dag.getDayOfMonth() == 25) {
      return Optional.of("juledag");
    }
    if (dag.getMonth() == Month.DECEMBER && dag.getDayOfMonth() == 26) {
      return Optional.of("2. juledag");
    }
    long efterPaaske = dag.toEpochDay() - paaskedag(dag.getYear()).toEpochDay();
    return Optional.ofNullable(
        switch ((int) efterPaaske) {
          case -3 -> "skærtorsdag";
          case -2 -> "langfredag";
          case 0 -> "påskedag";
          case 1 -> "2. påskedag";
          case 26 -> dag.getYear() <= SIDSTE_STORE_BEDEDAG ? "store bededag" : null;
          case 39 -> "Kristi himmelfartsdag";
          case 49 -> "pinsedag";
          case 50 -> "2. pinsedag";
          default -> null;
        });
  }

  /** Whether the day is Monday to Friday and no holiday. */
  public static boolean arbejdsdag(LocalDate dag) {
    DayOfWeek u = dag.getDayOfWeek();
    return u != DayOfWeek.SATURDAY && u != DayOfWeek.SUNDAY && navn(dag).isEmpty();
  }

  /** The day itself if it is a working day, or else the next one. */
  public static LocalDate arbejdsdagFra(LocalDate dag) {
    LocalDate d = dag;
    while (!arbejdsdag(d)) {
      d = d.plusDays(1);
    }
    return d;
  }

  /** The working day that lies {@code antal} working days after the day; the day itself for 0. */
  public static LocalDate plusArbejdsdage(LocalDate dag, int antal) {
    LocalDate d = dag;
    for (int i = 0; i < antal; i++) {
      d = arbejdsdagFra(d.plusDays(1));
    }
    return d;
  }
}
