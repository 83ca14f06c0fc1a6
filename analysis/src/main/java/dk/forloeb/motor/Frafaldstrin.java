package dk.forloeb.motor;

import dk.forloeb.studie.Population;
import java.util.Locale;

/** The steps of the attrition, in order; a step of a rule that the study lacks is left out. */
public enum Frafaldstrin {
  I_REGISTERET,
  MED_FORLOEB,
  AFSLUTTET,
  IKKE_FRA_FOERSTE_UGE,
  I_PERIODEN,
  EFTER_PERSONREGEL,
  /** Kept by all filters: sex, age, municipality, region. */
  I_UDSNITTET,
  OBSERVERBAR,
  /** Of a flow: with at least one period left and come to that counts. */
  MED_OVERGANG;

  /** The key in tables: {@code i-registeret}. */
  public String noegle() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The step with this key. */
  public static Frafaldstrin af(String noegle) {
    return valueOf(noegle.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** Whether the population has the step. */
  public boolean gaelder(Population population) {
    return switch (population) {
      case Population.Overgange o -> this == I_REGISTERET || this == MED_OVERGANG;
      case Population.Forloeb p ->
          switch (this) {
            case AFSLUTTET -> p.afsluttet();
            case IKKE_FRA_FOERSTE_UGE -> p.ikkeFraFoersteUge();
            case I_UDSNITTET -> !p.filtre().isEmpty();
            case MED_OVERGANG -> false;
            default -> true;
          };
    };
  }
}
