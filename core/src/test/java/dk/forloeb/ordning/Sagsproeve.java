package dk.forloeb.ordning;

import dk.forloeb.lov.Regelbog;
import java.util.List;

/** One case that a test leads step by step. */
abstract class Sagsproeve {
  final Sagsmaskine maskine = new Sagsmaskine(Regelbog.faelles());
  Sag sag = Sag.ny("S-1", Digter.borger());

  /** Takes an event, which must not be stopped; the rules it broke. */
  final List<String> sker(Haendelse h) {
    return indfoert(h).afvigelser().stream().map(Afvigelse::regel).toList();
  }

  /** Takes an event, which must not be stopped; its entry. */
  final Indfoersel indfoert(Haendelse h) {
    Svar svar = maskine.anvend(sag, h);
    if (svar instanceof Svar.Udfoert u) {
      sag = u.sag();
      return u.indfoersel();
    }
    throw new AssertionError("standset: " + svar);
  }

  /** Why an event is stopped; nothing if it is not. The case stays as it is. */
  final List<String> grunde(Haendelse h) {
    return maskine.anvend(sag, h) instanceof Svar.Standset s ? s.grunde() : List.of();
  }
}
