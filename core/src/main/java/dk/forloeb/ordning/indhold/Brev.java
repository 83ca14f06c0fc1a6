package dk.forloeb.ordning.indhold;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a written decision says besides its content (FVL §§ 19, 22, 24 and 25; rules R180 to R183).
 *
 * @param fuldtMedhold whether the citizen gets all that was asked for; then no reasons are needed
 * @param retsregler the legal rules that are named
 * @param hovedhensyn the main considerations of the judgment
 * @param fakta the facts that weighed
 * @param klage where, how and until when one can complain; nothing when it is not said
 * @param ukendtTilUgunst whether it rests on essential facts against the citizen that he does not
 *     know of
 * @param hoert the day the citizen was heard
 * @param hoeringUndtaget whether an exception from hearing is written down
 * @param oplyst whether whoever decides finds the case clarified enough (rule R218)
 */
public record Brev(
    boolean fuldtMedhold,
    String retsregler,
    String hovedhensyn,
    String fakta,
    Optional<Klagevejledning> klage,
    boolean ukendtTilUgunst,
    Optional<LocalDate> hoert,
    boolean hoeringUndtaget,
    boolean oplyst) {
  /**
   * Guidance on complaint: to whom, how, until when.
   *
   * @param begraensning what is said of the limits of the appeal body's competence; nothing when it
   *     has none
   */
  public record Klagevejledning(
      String instans, String hvordan, String frist, Optional<String> begraensning) {
    /** One to a body without limits. */
    public Klagevejledning(String instans, String hvordan, String frist) {
      this(instans, hvordan, frist, Optional.empty());
    }
  }

  /** Whether there are reasons at all. */
  public boolean begrundet() {
    return !(retsregler + hovedhensyn + fakta).isBlank();
  }
}
