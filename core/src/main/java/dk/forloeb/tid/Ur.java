package dk.forloeb.tid;

import java.time.LocalDate;
import java.util.List;

/**
 * A deadline that runs from a day and stands still in its pauses. All that follows from it ({@link
 * #sidste}, {@link #talt}) is reckoned anew from these three, so a pause that is entered later
 * moves it.
 *
 * @param start day 0
 * @param frist how long
 * @param pauser days that do not count; they may overlap, and then a day is left out once
 */
public record Ur(LocalDate start, Frist frist, List<Pause> pauser) {
  /** Copies the pauses. */
  public Ur {
    pauser = List.copyOf(pauser);
  }

  /** A clock without pauses. */
  public static Ur af(LocalDate start, Frist frist) {
    return new Ur(start, frist, List.of());
  }

  /**
   * The last day of the deadline: as many days later as lie in pauses from the start on. A pause
   * counts also where it only comes into play because an earlier one moved the end. {@link
   * Periode#EVIG} while the clock stands still in a pause without an end.
   */
  public LocalDate sidste() {
    LocalDate uden = frist.efter(start);
    LocalDate sidste = uden;
    while (true) {
      LocalDate hertil = sidste;
      if (pauser.stream()
          .map(Pause::periode)
          .anyMatch(p -> p.aaben() && !p.fom().isAfter(hertil))) {
        return Periode.EVIG;
      }
      LocalDate ny = uden.plusDays(pausedage(sidste));
      if (ny.equals(sidste)) {
        return sidste;
      }
      sidste = ny;
    }
  }

  /** Days after the start, to and with the day, that lie in a pause. */
  public long pausedage(LocalDate tilOgMed) {
    LocalDate fra = start.plusDays(1);
    if (tilOgMed.isBefore(fra)) {
      return 0;
    }
    return Tidslinje.over(pauser.stream().map(Pause::periode).toList(), true)
        .restrict(new Periode(fra, tilOgMed))
        .dage();
  }

  /** Days that count, from the start to and with the day; 0 before it. */
  public long talt(LocalDate tilOgMed) {
    if (!tilOgMed.isAfter(start)) {
      return 0;
    }
    return new Periode(start.plusDays(1), tilOgMed).dage() - pausedage(tilOgMed);
  }

  /** Whether the deadline is over on the day: its last day lies before it. */
  public boolean overskredet(LocalDate dag) {
    return sidste().isBefore(dag);
  }
}
