package dk.forloeb.motor;

import dk.forloeb.studie.Population;
import java.util.Locale;

/** The steps of the attrition, in order; a step of a rule that the study lacks is left out. */
enum Frafaldstrin {
  I_REGISTERET,
  MED_FORLOEB,
  AFSLUTTET,
  IKKE_FRA_FOERSTE_UGE,
  I_PERIODEN,
  EFTER_PERSONREGEL,
  OBSERVERBAR;

  /** The key in tables: {@code i-registeret}. */
  String noegle() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  boolean gaelder(Population p) {
    return switch (this) {
      case AFSLUTTET -> p.afsluttet();
      case IKKE_FRA_FOERSTE_UGE -> p.ikkeFraFoersteUge();
      default -> true;
    };
  }
}
