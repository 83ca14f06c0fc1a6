package dk.forloeb.ordning;

/** Who acts on a case, or looks at it. */
public enum Rolle {
  SAGSBEHANDLER("sagsbehandler"),
  KOORDINATOR("koordinerende sagsbehandler"),
  TEAMMEDLEM("medlem af rehabiliteringsteamet"),
  MOEDELEDER("mødeleder i rehabiliteringsteamet"),
  SUNDHEDSKOORDINATOR("sundhedskoordinator"),
  LEDER("leder med beslutningsret"),
  YDELSESKONTOR("ydelseskontoret"),
  BORGER("borger"),
  BISIDDER("bisidder"),
  PARTSREPRAESENTANT("partsrepræsentant eller fuldmagtshaver"),
  LAEGE("praktiserende læge"),
  ANKESTYRELSEN("Ankestyrelsen"),
  ANALYTIKER("analytiker i kommunen"),
  MINISTERIUM("analytiker i ministeriet"),
  REVISOR("revisor eller it-administrator"),
  /** The program itself: a day that was reached. */
  SYSTEM("systemet");

  private final String dansk;

  Rolle(String dansk) {
    this.dansk = dansk;
  }

  public String dansk() {
    return dansk;
  }
}
