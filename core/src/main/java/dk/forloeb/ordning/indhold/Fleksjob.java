package dk.forloeb.ordning.indhold;

import dk.forloeb.lov.Skoen;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** Fleksjob after a course: being approved for one and having one are two things. */
public final class Fleksjob {
  private Fleksjob() {}

  /**
   * Approval (visitation).
   *
   * @param timerPrUge hours a week the citizen is judged able to work
   * @param megetBegraenset the judgment whether the present capacity is very limited
   */
  public record Visitation(
      LocalDate dato, BigDecimal timerPrUge, Optional<Skoen> megetBegraenset) {}

  /** Employment, with the hours a week that were agreed. */
  public record Ansaettelse(
      LocalDate start,
      BigDecimal timerPrUge,
      boolean privatMedCvr,
      boolean nuvaerendeArbejdsplads) {}

  /** How far a bonus to the employer has come (2013 to 2016 or so; rules R155 to R157). */
  public enum Bonusstatus {
    ANSOEGT("ansøgt"),
    FORHAANDSGODKENDT("forhåndsgodkendt"),
    UDBETALT("udbetalt"),
    AFSLAAET("afslået");

    private final String dansk;

    Bonusstatus(String dansk) {
      this.dansk = dansk;
    }

    public String dansk() {
      return dansk;
    }
  }

  /** A step in the matter of a bonus; {@code beloeb} is in kroner. */
  public record Bonus(LocalDate dato, Bonusstatus status, BigDecimal beloeb) {}
}
