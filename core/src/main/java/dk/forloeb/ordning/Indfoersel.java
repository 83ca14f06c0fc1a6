package dk.forloeb.ordning;

import dk.forloeb.lov.Forklaring;
import java.util.List;
import java.util.Optional;

/**
 * An event as it stands in the case's log.
 *
 * @param overgang the transition it brought about; nothing when it was only written down
 * @param efter the state after it
 * @param afvigelser rules it broke
 * @param forklaringer what each asked rule answered
 * @param regelversion the rule book's version then
 */
public record Indfoersel(
    Haendelse haendelse,
    Optional<Overgang> overgang,
    Tilstand efter,
    List<Afvigelse> afvigelser,
    List<Forklaring> forklaringer,
    String regelversion) {
  /** Copies the lists. */
  public Indfoersel {
    afvigelser = List.copyOf(afvigelser);
    forklaringer = List.copyOf(forklaringer);
  }

  Haendelse kerne() {
    return haendelse.kerne();
  }
}
