package dk.forloeb.ordning.tilsyn;

/** The ways in which a course can be parked. */
public enum Moenster {
  INGEN_INDSATS("Ingen indsats er begyndt"),
  ENLIG_TYND_INDSATS("Kun en enkelt, tynd indsats"),
  ALLE_INDSATSER_SLUTTET("Alle indsatser er sluttet, men forløbet løber videre"),
  INDSATSDEL_MANGLER("Indsatsdelen mangler eller er tom"),
  BEGRUNDELSE_UDEN_ARBEJDE("En begrundelse siger intet om arbejde"),
  BEVILLING_MODSIGER_PLAN("Bevillingens tekst og planen passer ikke sammen"),
  SEKS_MAANEDER("Sagen skal forelægges teamet efter seks måneder");

  private final String dansk;

  Moenster(String dansk) {
    this.dansk = dansk;
  }

  public String dansk() {
    return dansk;
  }
}
