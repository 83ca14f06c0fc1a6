package dk.forloeb.ordning;

import dk.forloeb.lov.Indsats.Lovgrundlag;
import dk.forloeb.lov.Regel;
import dk.forloeb.lov.Regelbog;
import dk.forloeb.ordning.Begivenhed.IndsatsBegyndt;
import dk.forloeb.ordning.indhold.Indsatskatalog;
import dk.forloeb.ordning.indhold.Indsatslinje;
import java.time.LocalDate;

/**
 * Which efforts count: those that stand in the plan and began in the course and, where the
 * six-month rule holds by the day the course began, are of its kinds (rules R086 to R088). In an
 * older course no list was given, and any effort of the plan counts.
 */
final class Tael {
  private static final Regel SLAGS = Regelbog.faelles().regel("R086");

  private Tael() {}

  static boolean taeller(Sag sag, IndsatsBegyndt b) {
    return taeller(sag, b.linje(), b.type(), b.spor().sket());
  }

  static boolean taeller(Sag sag, Sag.Forsoeg f) {
    return taeller(sag, f.linje(), f.type(), f.start());
  }

  private static boolean taeller(Sag sag, String linje, String type, LocalDate start) {
    return sag.linje(linje).isPresent()
        && sag.begyndt()
            .filter(d -> !start.isBefore(d))
            .filter(d -> !SLAGS.gaelder(d) || hjemmel(sag, linje, type).taellerISeksMaaneder())
            .isPresent();
  }

  /** The law an effort is given under: as the plan's line says, or else what its kind tells. */
  static Lovgrundlag hjemmel(Sag sag, String linje, String type) {
    return sag.linje(linje)
        .map(Indsatslinje::hjemmel)
        .orElseGet(() -> Indsatskatalog.faelles().type(type).lovgrundlag());
  }

  /** Whether an effort that counts is running. */
  static boolean loeberNoget(Sag sag) {
    return sag.forsoeg().stream()
        .anyMatch(f -> f.slut().isEmpty() && taeller(sag, f.linje(), f.type(), f.start()));
  }

  /** Whether an effort that counts is running after this one ended. */
  static boolean loeberNoget(Sag sag, Begivenhed.IndsatsSluttet s) {
    return sag.forsoeg().stream()
        .anyMatch(f ->
            f.slut().isEmpty()
                && !f.linje().equals(s.linje())
                && taeller(sag, f.linje(), f.type(), f.start()));
  }
}
