package dk.forloeb.ordning.indhold;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Part 2 of the rehabiliteringsplan. The law's list of its content was not seen; these fields are
 * the project's own.
 *
 * @param dato the day this version holds from
 * @param maal the goals, each with its milestones
 * @param linjer the efforts, a line each
 * @param ansvarlig who is responsible; empty when nobody is
 * @param naesteOpfoelgning the day it will be looked at again
 * @param borgerensKommentar the citizen's own words on it
 * @param rettelse why this version replaced the one before; empty for the first
 */
public record Indsatsdel(
    LocalDate dato,
    List<Maal> maal,
    List<Indsatslinje> linjer,
    String ansvarlig,
    Optional<LocalDate> naesteOpfoelgning,
    String borgerensKommentar,
    String rettelse) {
  /** A goal and its milestones. */
  public record Maal(String tekst, List<String> delmaal) {
    /** Copies the milestones. */
    public Maal {
      delmaal = List.copyOf(delmaal);
    }
  }

  /** Copies the lists. */
  public Indsatsdel {
    maal = List.copyOf(maal);
    linjer = List.copyOf(linjer);
  }
}
