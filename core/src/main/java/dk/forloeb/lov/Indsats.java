package dk.forloeb.lov;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An effort, planned or begun.
 *
 * @param navn what it is, in Danish: {@code virksomhedspraktik}
 * @param lovgrundlag under which law it is given
 * @param start the day it began; nothing while it has not
 * @param slut its last day, where one is known
 * @param iIndsatsdel whether it stands in the indsatsdel of the plan
 * @param forventning why the citizen can be expected to benefit; empty when nobody has said
 */
public record Indsats(
    String navn,
    Lovgrundlag lovgrundlag,
    Optional<LocalDate> start,
    Optional<LocalDate> slut,
    boolean iIndsatsdel,
    String forventning) {
  /** The legal home of an effort, as far as rules tell them apart. */
  public enum Lovgrundlag {
    LAB_KAP_11("LAB kap. 11", Omraade.BESKAEFTIGELSE, true),
    LAB_KAP_12("LAB kap. 12", Omraade.BESKAEFTIGELSE, true),
    LAB_KAP_14("LAB kap. 14", Omraade.BESKAEFTIGELSE, true),
    LAB_KAP_26("LAB kap. 26 (mentor)", Omraade.BESKAEFTIGELSE, false),
    LAB_ANDET("LAB, andet kapitel", Omraade.BESKAEFTIGELSE, false),
    SERVICELOVEN("serviceloven", Omraade.SOCIALT, true),
    SUNDHEDSLOVEN_KOMMUNE("sundhedsloven, kommunal indsats", Omraade.SUNDHED, true),
    SUNDHEDSLOVEN_ANDET("sundhedsloven, ikke kommunal", Omraade.SUNDHED, false),
    ANDET("andet", Omraade.ANDET, false),
    /** Nobody has said under which law it is given, and no source tells it from the kind. */
    IKKE_SET("ikke oplyst", Omraade.ANDET, false);

    private final String dansk;
    private final Omraade omraade;
    private final boolean taeller;

    Lovgrundlag(String dansk, Omraade omraade, boolean taeller) {
      this.dansk = dansk;
      this.omraade = omraade;
      this.taeller = taeller;
    }

    public String dansk() {
      return dansk;
    }

    public Omraade omraade() {
      return omraade;
    }

    /** Whether it is among the efforts that LAB § 113, stk. 2, names (rule R086). */
    public boolean taellerISeksMaaneder() {
      return taeller;
    }
  }

  /** The area an effort belongs to. */
  public enum Omraade {
    BESKAEFTIGELSE,
    SOCIALT,
    SUNDHED,
    ANDET
  }

  /** Whether it began on or after the one day and no later than the other. */
  public boolean begyndt(LocalDate tidligst, LocalDate senest) {
    return start.filter(s -> !s.isBefore(tidligst) && !s.isAfter(senest)).isPresent();
  }
}
