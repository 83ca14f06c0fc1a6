package dk.forloeb.ordning.indhold;

import java.time.LocalDate;

/**
 * A talk with the citizen.
 *
 * @param oensketAfBorgeren whether the citizen asked for it
 * @param notat what was said, as it was noted; empty when it was not
 */
public record Samtale(LocalDate dato, Slags slags, boolean oensketAfBorgeren, String notat) {
  /** What kind of talk. */
  public enum Slags {
    JOBSAMTALE("jobsamtale"),
    OPFOELGNING("opfølgningssamtale"),
    SUNDHEDSKOORDINATOR("samtale med sundhedskoordinatoren");

    private final String dansk;

    Slags(String dansk) {
      this.dansk = dansk;
    }

    public String dansk() {
      return dansk;
    }
  }
}
