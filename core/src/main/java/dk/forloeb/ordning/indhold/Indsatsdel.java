package dk.forloeb.ordning.indhold;

import dk.forloeb.Brugerfejl;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

  /** Copies the lists, and refuses two efforts of one id. */
  public Indsatsdel {
    maal = List.copyOf(maal);
    linjer = List.copyOf(linjer);
    Set<String> sete = new HashSet<>();
    for (Indsatslinje l : linjer) {
      if (!sete.add(l.id())) {
        throw new Brugerfejl(
            "indsatsdelen har to indsatser med nummer " + l.id() + "; giv dem hver sit");
      }
    }
  }
}
