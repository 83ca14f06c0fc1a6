package dk.forloeb.ordning.indhold;

import java.time.LocalDate;
import java.util.List;

/**
 * The call to a team meeting.
 *
 * @param moede the day of the meeting
 * @param klokken when, as the letter says it
 * @param deltagere who takes part, as the letter names them
 * @param bisidderOplyst whether it says that a bisidder may come
 */
public record Teamindkaldelse(
    LocalDate moede, String klokken, List<String> deltagere, boolean bisidderOplyst) {
  /** Copies the list. */
  public Teamindkaldelse {
    deltagere = List.copyOf(deltagere);
  }
}
