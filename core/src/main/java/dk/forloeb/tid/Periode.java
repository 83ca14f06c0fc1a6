package dk.forloeb.tid;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Days from and with {@code fom} to and with {@code tom}; never empty. An open end is {@link
 * #EVIG}, never null.
 */
public record Periode(LocalDate fom, LocalDate tom) implements Comparable<Periode> {
  /** The open beginning. */
  public static final LocalDate ALTID = LocalDate.of(-9999, 1, 1);

  /** The open end. */
  public static final LocalDate EVIG = LocalDate.of(9999, 12, 31);

  /** All days. */
  public static final Periode ALT = new Periode(ALTID, EVIG);

  /** Refuses an empty period, with both its days in the message. */
  public Periode {
    if (tom.isBefore(fom)) {
      throw new IllegalArgumentException(tom + " lies before " + fom);
    }
  }

  /** From and with the day, without an end. */
  public static Periode fra(LocalDate fom) {
    return new Periode(fom, EVIG);
  }

  /** One day. */
  public static Periode dag(LocalDate dag) {
    return new Periode(dag, dag);
  }

  public boolean indeholder(LocalDate dag) {
    return !dag.isBefore(fom) && !dag.isAfter(tom);
  }

  /** Whether the end is open. */
  public boolean aaben() {
    return tom.equals(EVIG);
  }

  /** The days of both, if there are any. */
  public Optional<Periode> faelles(Periode anden) {
    LocalDate fra = fom.isAfter(anden.fom) ? fom : anden.fom;
    LocalDate til = tom.isBefore(anden.tom) ? tom : anden.tom;
    return til.isBefore(fra) ? Optional.empty() : Optional.of(new Periode(fra, til));
  }

  /** How many days, at least 1. */
  public long dage() {
    return ChronoUnit.DAYS.between(fom, tom) + 1;
  }

  @Override
  public int compareTo(Periode anden) {
    int foerst = fom.compareTo(anden.fom);
    return foerst != 0 ? foerst : tom.compareTo(anden.tom);
  }
}
