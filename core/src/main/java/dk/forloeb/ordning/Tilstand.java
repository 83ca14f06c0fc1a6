package dk.forloeb.ordning;

/** The states of a case. {@link #KLAGE} lies over the others: the case keeps the state below. */
public enum Tilstand {
  HENVENDELSE("S0", "henvendelse"),
  FORBEREDELSE("S1", "forberedelse"),
  KLAR_TIL_TEAM("S2", "klar til team"),
  TEAM_BEHANDLET("S3", "behandlet af teamet"),
  GENFORELAEGGES("S4", "genforelægges for teamet"),
  AFGOERELSE_AFVENTER("S5", "afgørelse afventer"),
  BEVILGET("S6", "bevilget, ikke begyndt"),
  AFSLAG("S7", "afslag"),
  AKTIV_UDEN_INDSATS("S8", "i gang uden indsats"),
  AKTIV_MED_INDSATS("S9", "i gang med indsats"),
  SEKSMAANEDERS_FORELAEGGELSE("S10", "skal forelægges efter seks måneder"),
  SLUTVURDERING("S11", "slutvurdering"),
  KLAGE("S12", "klage"),
  FORTSAETTER_UDEN_AFGOERELSE("S13", "fortsætter uden afgørelse"),
  AFSLUTTET("S14", "afsluttet"),
  HENLAGT("S15", "henlagt"),
  ANDET_FORLOEB("S16", "andet forløb");

  private final String nummer;
  private final String dansk;

  Tilstand(String nummer, String dansk) {
    this.nummer = nummer;
    this.dansk = dansk;
  }

  /** {@code S8}. */
  public String nummer() {
    return nummer;
  }

  public String dansk() {
    return dansk;
  }

  /** Whether the course is running in this state. */
  public boolean koerer() {
    return switch (this) {
      case AKTIV_UDEN_INDSATS,
          AKTIV_MED_INDSATS,
          SEKSMAANEDERS_FORELAEGGELSE,
          SLUTVURDERING,
          FORTSAETTER_UDEN_AFGOERELSE ->
          true;
      default -> false;
    };
  }

  /** {@code S8 i gang uden indsats}. */
  @Override
  public String toString() {
    return nummer + " " + dansk;
  }
}
