package dk.forloeb.ordning;

import dk.forloeb.tid.Frist;
import dk.forloeb.tid.Ur;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether a running course has to go to the team again, as far as it moves the case. Rule R085 says
 * the same and names it; a case's state must be found again without the rule book, and what is not
 * due moves nothing.
 */
final class Forelaeggelse {
  /** Courses that began before are not under the rule: its transition was not seen. */
  static final LocalDate REGLEN = LocalDate.of(2022, 1, 1);

  private Forelaeggelse() {}

  /** Why there is no such thing in this course; empty when there is. */
  static String udenforReglen(Sag sag) {
    return sag.begyndt().filter(d -> d.isBefore(REGLEN)).isPresent()
        ? "Forelæggelsen efter seks måneder gælder forløb, der er begyndt fra 1. januar 2022."
        : "";
  }

  static boolean forfalden(Sag sag, LocalDate dag) {
    Optional<LocalDate> start = sag.begyndt();
    if (start.isEmpty() || start.get().isBefore(REGLEN)) {
      return false;
    }
    LocalDate sidste = new Ur(start.get(), Frist.maaneder(6), sag.pauser()).sidste();
    return sidste.isBefore(dag) && !fritaget(sag, start.get(), sidste);
  }

  private static boolean fritaget(Sag sag, LocalDate start, LocalDate sidste) {
    boolean begyndt =
        sag.forsoeg().stream().anyMatch(f -> Tael.taeller(sag, f) && !f.start().isAfter(sidste));
    boolean timer =
        sag.alle(Begivenhed.OrdinaereTimer.class).stream()
            .map(t -> t.spor().sket())
            .anyMatch(d -> !d.isBefore(start) && !d.isAfter(sidste));
    boolean grunde =
        sag.iForloebet(Begivenhed.SaerligGrund.class).stream()
            .map(Begivenhed.SaerligGrund::grund)
            .reduce((a, b) -> b)
            .filter(g -> g.svar() && g.begrundet())
            .isPresent();
    boolean forelagt =
        sag.iForloebet(Begivenhed.SeksMaanederBehandlet.class).stream()
            .map(b -> b.spor().sket())
            .reduce((a, b) -> b)
            .filter(d -> !d.isBefore(start))
            .isPresent();
    return begyndt
        || timer
        || grunde
        || forelagt
        || !sag.iForloebet(Begivenhed.HandicapLoentilskud.class).isEmpty();
  }
}
