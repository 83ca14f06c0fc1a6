package dk.forloeb.ordning.tilsyn;

import java.util.List;
import java.util.Optional;

/**
 * One point of an audit: what the program sees, and beside it what an auditor says. The one never
 * becomes the other.
 *
 * @param grunde what the pre-score rests on, a Danish sentence each; never empty
 * @param manuel the auditor's score, when one is given
 */
public record Kvalitet(
    Kvalitetspunkt punkt, Grad forhaand, List<String> grunde, Optional<Manuel> manuel) {
  /** How far. The words are those of Ankestyrelsen's studies; the sheet of 2014 was not seen. */
  public enum Grad {
    I_HOEJ_GRAD("i høj grad"),
    I_NOGEN_GRAD("i nogen grad"),
    I_RINGE_GRAD("i ringe grad"),
    SLET_IKKE("slet ikke"),
    KAN_IKKE_VURDERES("kan ikke vurderes");

    private final String dansk;

    Grad(String dansk) {
      this.dansk = dansk;
    }

    public String dansk() {
      return dansk;
    }
  }

  /** An auditor's score and why. */
  public record Manuel(Grad grad, String hvem, String hvorfor) {}

  /** Refuses a score that says not what it rests on. */
  public Kvalitet {
    grunde = List.copyOf(grunde);
    if (grunde.isEmpty()) {
      throw new IllegalArgumentException(punkt + " has no reason");
    }
  }

  /** The same with an auditor's score beside it. */
  public Kvalitet med(Manuel score) {
    return new Kvalitet(punkt, forhaand, grunde, Optional.of(score));
  }
}
