package dk.forloeb.ordning.indhold;

import dk.forloeb.lov.Klagen;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A complaint as it came in.
 *
 * @param id unique in the case
 * @param over what it is about: also content, duration and one line of the plan, whose
 *     admissibility is a question of law that was not seen
 * @param linje the plan line or sanction it is about; empty otherwise
 * @param afgoerelse the decision that is complained of; nothing when it is not known which, or when
 *     there is none, as with missing guidance. Without it no deadline can be reckoned
 * @param modtaget the day the municipality got it
 * @param aktoer what is known of the other actor who decided; nothing when the municipality did
 * @param behandling what the municipality did with it
 * @param klagerensOrd what it says
 */
public record Klagesag(
    String id,
    Klagen.Genstand over,
    String linje,
    Optional<Afgoerelsesnavn> afgoerelse,
    Klagen.Klager klager,
    LocalDate modtaget,
    boolean hosKommunen,
    Optional<Aktoer> aktoer,
    Behandling behandling,
    String klagerensOrd) {
  /**
   * Another actor's part (rules R209 and R210).
   *
   * @param genvurderet whether the actor has looked at its own decision again; nothing when unknown
   * @param hosJobcenter the day the reassessed complaint was with the jobcentre
   */
  public record Aktoer(Optional<Boolean> genvurderet, Optional<LocalDate> hosJobcenter) {}

  /** What the municipality did with a complaint when it came. */
  public enum Behandling {
    TAGET_IND("taget ind"),
    /** Only the appeal body may (rule R145): here so that it can be named. */
    LAGT_VAEK("lagt væk som for sen"),
    /** Against rules R211 and R212 where it is of a tilbud or of guidance. */
    AFVIST("afvist, fordi der ikke kan klages over det");

    private final String dansk;

    Behandling(String dansk) {
      this.dansk = dansk;
    }

    public String dansk() {
      return dansk;
    }
  }

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
