package dk.forloeb.tid;

import java.time.LocalDate;

/** Weeks from and with {@code fra} to and with {@code til}; never empty. */
public record Ugeinterval(Uge fra, Uge til) {
  public Ugeinterval {
    if (fra.compareTo(til) > 0) {
      throw new IllegalArgumentException(fra + " lies after " + til);
    }
  }

  public boolean indeholder(Uge uge) {
    return fra.compareTo(uge) <= 0 && uge.compareTo(til) <= 0;
  }

  /** How many weeks, at least 1. */
  public int antal() {
    return til.indeks() - fra.indeks() + 1;
  }

  /** The first week whose Thursday is not before the date. */
  public static Uge foersteMedTorsdagFra(LocalDate dato) {
    Uge uge = Uge.af(dato);
    return uge.torsdag().isBefore(dato) ? uge.plus(1) : uge;
  }

  /** The last week whose Thursday is not after the date. */
  public static Uge sidsteMedTorsdagTil(LocalDate dato) {
    Uge uge = Uge.af(dato);
    return uge.torsdag().isAfter(dato) ? uge.plus(-1) : uge;
  }

  /** {@code 2013-W01..2016-W26}. */
  @Override
  public String toString() {
    return fra + ".." + til;
  }
}
