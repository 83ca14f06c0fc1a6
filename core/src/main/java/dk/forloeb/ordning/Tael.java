package dk.forloeb.ordning;

import dk.forloeb.lov.Indsats.Lovgrundlag;
import dk.forloeb.ordning.Begivenhed.IndsatsBegyndt;
import dk.forloeb.ordning.indhold.Indsatskatalog;
import dk.forloeb.ordning.indhold.Indsatslinje;
import java.time.LocalDate;

/**
 * Which efforts count: those that stand in the plan and began in the course and, where the
 * six-month rule holds, are of its kinds (rules R086 to R088). Before 2022 no list was given, and
 * any effort of the plan counts.
 */
final class Tael {
  private static final LocalDate SEKSMAANEDERSREGLEN = LocalDate.of(2022, 1, 1);

  private Tael() {}

  static boolean taeller(Sag sag, IndsatsBegyndt b) {
    return taeller(sag, b.linje(), b.type(), b.spor().sket());
  }

  static boolean taeller(Sag sag, Sag.Forsoeg f) {
    return taeller(sag, f.linje(), f.type(), f.start());
  }

  private static boolean taeller(Sag sag, String linje, String type, LocalDate start) {
    Lovgrundlag lov = sag.linje(linje).map(Indsatslinje::hjemmel).orElse(lovgrundlag(type));
    boolean slags = start.isBefore(SEKSMAANEDERSREGLEN) || lov.taellerISeksMaaneder();
    return slags
        && sag.linje(linje).isPresent()
        && sag.begyndt().filter(d -> !start.isBefore(d)).isPresent();
  }

  /** The law an effort is given under. */
  static Lovgrundlag lovgrundlag(String type) {
    return Indsatskatalog.faelles().type(type).lovgrundlag();
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
