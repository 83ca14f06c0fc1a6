package dk.forloeb.lov;

/** What a rule that is not met does. */
public enum Virkning {
  /** Stops a decision of the authority. Never of low confidence, never our own wish. */
  SPAERRER("spærrer en afgørelse"),
  /** Is named as a deviation on what happened, and stops nothing. */
  AFVIGELSE("nævnes som afvigelse"),
  /** Is an exception from another rule when it is met; when it is not, nothing follows. */
  UNDTAGELSE("fritager, når den er opfyldt"),
  /** Is shown as advice. */
  RAAD("er et råd");

  private final String dansk;

  Virkning(String dansk) {
    this.dansk = dansk;
  }

  public String dansk() {
    return dansk;
  }
}
