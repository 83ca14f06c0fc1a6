package dk.forloeb.ordning.indhold;

import java.util.Locale;

/** The fields that the forberedende del must have (BEK 2408 of 2021; rule R071). */
public enum Forberedelsesfelt {
  MAAL_UDDANNELSE_BESKAEFTIGELSE("mål for uddannelse og beskæftigelse"),
  ERFARINGER_RESSOURCER_JOB_UDDANNELSE("erfaringer og ressourcer fra job og uddannelse"),
  PERSONLIGE_RESSOURCER_NETVAERK("personlige ressourcer og netværk"),
  UDFORDRINGER_BESKAEFTIGELSE("udfordringer i forhold til job og uddannelse"),
  UDFORDRINGER_SOCIALE("sociale udfordringer"),
  OENSKER_FREMTID("ønsker til fremtidigt job eller uddannelse"),
  HELBRED_BESKRIVELSE("helbredet, med dokumentation"),
  HELBRED_BETYDNING("helbredets betydning for job og uddannelse"),
  FORSOERGELSESHISTORIK("forsørgelse indtil nu"),
  HIDTIDIG_INDSATS("den hidtidige indsats og erfaringerne med den");

  private final String dansk;

  Forberedelsesfelt(String dansk) {
    this.dansk = dansk;
  }

  public String dansk() {
    return dansk;
  }

  /** The name that rules know the field by: {@code helbred_betydning}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
