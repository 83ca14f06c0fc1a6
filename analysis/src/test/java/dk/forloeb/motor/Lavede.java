package dk.forloeb.motor;

import dk.forloeb.Brugerfejl;
import dk.forloeb.motor.hurtig.HurtigMotor;
import dk.forloeb.studie.Studiekatalog;
import java.util.List;
import java.util.Optional;

/** Answers to generated studies from generated registers. */
public final class Lavede {
  private Lavede() {}

  /** The text of the study with this seed. */
  public static Studiekatalog.Kildetekst tekst(long seed) {
    return new Studiekatalog.Kildetekst("lavet-" + seed + ".yaml", Studiegenerator.lav(seed));
  }

  /** Its answer, if the register with the same seed can give one. */
  public static Optional<Raaresultat> svar(long seed) {
    try {
      return Optional.of(
          new Koersel(new HurtigMotor(2))
              .koer(tekst(seed).laes(List.of()), List.of(), Saerlinge.register(seed)));
    } catch (Brugerfejl e) {
      return Optional.empty();
    }
  }
}
