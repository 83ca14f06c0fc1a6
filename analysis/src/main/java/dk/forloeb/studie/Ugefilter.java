package dk.forloeb.studie;

import dk.forloeb.tid.Uge;
import org.jspecify.annotations.Nullable;

/**
 * Keeps courses whose week lies in a period.
 *
 * @param fra first week, or null for no limit
 * @param til last week, or null for no limit
 */
public record Ugefilter(Haendelse haendelse, @Nullable Uge fra, @Nullable Uge til) {
  /** Whether the week lies in the period. */
  public boolean holder(int uge) {
    return (fra == null || fra.indeks() <= uge) && (til == null || uge <= til.indeks());
  }
}
