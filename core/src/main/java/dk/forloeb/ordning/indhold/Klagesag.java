package dk.forloeb.ordning.indhold;

import dk.forloeb.lov.Klagen;
import java.time.LocalDate;

/**
 * A complaint as it came in.
 *
 * @param id unique in the case
 * @param over what it is about: also content, duration and one line of the plan, whose
 *     admissibility is a question of law that was not seen
 * @param linje the plan line or sanction it is about; empty otherwise
 * @param modtaget the day the municipality got it
 * @param klagerensOrd what it says
 */
public record Klagesag(
    String id,
    Klagen.Genstand over,
    String linje,
    Klagen.Klager klager,
    LocalDate modtaget,
    boolean hosKommunen,
    boolean andenAktoer,
    String klagerensOrd) {
  /** What Ankestyrelsen answered. */
  public enum Ankesvar {
    STADFAESTET("stadfæstet"),
    AENDRET("ændret"),
    HJEMVIST("hjemvist"),
    AFVIST("afvist");

    private final String dansk;

    Ankesvar(String dansk) {
      this.dansk = dansk;
    }

    public String dansk() {
      return dansk;
    }
  }
}
