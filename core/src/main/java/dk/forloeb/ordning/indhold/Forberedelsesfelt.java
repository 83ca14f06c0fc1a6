package dk.forloeb.ordning.indhold;

/** The fields that the forberedende del must have (BEK 2408 of 2021; rule R071). */
public enum Forberedelsesfelt {
  MAAL_UDDANNELSE_BESKAEFTIGELSE("maal", "mål for uddannelse og beskæftigelse"),
  ERFARINGER_RESSOURCER_JOB_UDDANNELSE(
      "erfaringer", "erfaringer og ressourcer fra job og uddannelse"),
  PERSONLIGE_RESSOURCER_NETVAERK("personlige_ressourcer", "personlige ressourcer og netværk"),
  UDFORDRINGER_BESKAEFTIGELSE("udfordringer", "udfordringer i forhold til job og uddannelse"),
  UDFORDRINGER_SOCIALE("udfordringer", "sociale udfordringer"),
  OENSKER_FREMTID("oensker", "ønsker til fremtidigt job eller uddannelse"),
  HELBRED_BESKRIVELSE("helbred", "helbredet, med dokumentation"),
  HELBRED_BETYDNING("helbred_betydning", "helbredets betydning for job og uddannelse"),
  FORSOERGELSESHISTORIK("forsoergelse", "forsørgelse indtil nu"),
  HIDTIDIG_INDSATS("hidtidig_indsats", "den hidtidige indsats og erfaringerne med den");

  private final String id;
  private final String dansk;

  Forberedelsesfelt(String id, String dansk) {
    this.id = id;
    this.dansk = dansk;
  }

  public String dansk() {
    return dansk;
  }

  /** The name that rules know the field by; the two kinds of challenges have one. */
  public String id() {
    return id;
  }

  /** Whether the field has to be documented: health, and the effort so far. */
  public boolean kraeverBilag() {
    return this == HELBRED_BESKRIVELSE || this == HIDTIDIG_INDSATS;
  }
}
