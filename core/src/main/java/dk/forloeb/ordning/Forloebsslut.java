package dk.forloeb.ordning;

import dk.forloeb.ordning.indhold.Afslutning;
import dk.forloeb.ordning.indhold.Udgang;
import dk.forloeb.tid.Periode;
import java.time.LocalDate;
import java.util.Optional;

/** How a course ended: by decision, by itself, or because the next one took over. */
final class Forloebsslut {
  private Forloebsslut() {}

  static Optional<Afslutning> af(Sag sag) {
    Optional<Afslutning> ud = Optional.empty();
    for (Haendelse h : sag.iForloebet(Haendelse.class)) {
      switch (h) {
        case Begivenhed.Ophoert o -> ud = slut(sag, o.aarsag(), o.spor().sket());
        case Beslutning.Ophoersafgoerelse o -> ud = slut(sag, o.aarsag(), o.sidsteDag());
        default -> {}
      }
    }
    return ud;
  }

  /** The end of a course that ran until the next began. */
  static Optional<Afslutning> afloest(Sag sag, LocalDate naeste) {
    return slut(sag, Udgang.NYT_FORLOEB, naeste.minusDays(1));
  }

  private static Optional<Afslutning> slut(Sag sag, Udgang aarsag, LocalDate dag) {
    return sag.bevilling()
        .map(b ->
            new Afslutning(
                aarsag,
                b.periode(),
                sag.begyndt().map(fra -> new Periode(fra, dag.isBefore(fra) ? fra : dag)),
                dag));
  }
}
