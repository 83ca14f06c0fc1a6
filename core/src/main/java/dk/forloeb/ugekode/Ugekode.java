package dk.forloeb.ugekode;

import dk.forloeb.tid.Uge;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A listed weekly code. The dates are those of the scheme: a code met outside them keeps its group
 * and is a finding, never an error.
 *
 * @param kode 1-999
 * @param fra first day of the scheme, or null when not known
 * @param til last day of the scheme, or null when not known or still running
 */
public record Ugekode(
    int kode,
    Gruppe gruppe,
    @Nullable LocalDate fra,
    @Nullable LocalDate til,
    String dansk,
    String engelsk) {

  /** Whether one day of the week lies within the scheme's dates; one day is enough for a code. */
  public boolean gaelder(Uge uge) {
    return (fra == null || !uge.soendag().isBefore(fra))
        && (til == null || !uge.mandag().isAfter(til));
  }
}
