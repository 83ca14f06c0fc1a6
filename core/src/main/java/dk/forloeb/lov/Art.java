package dk.forloeb.lov;

/** What kind of rule it is, which also says what it does when it is not met. */
public enum Art {
  /** A condition that judges a case. */
  VILKAAR("vilkår"),
  /** A deadline or a counted clock. */
  UR("frist"),
  /** A duty to report. */
  INDBERETNING("indberetning"),
  /** Who may see what. */
  ADGANG("adgang"),
  /** How something is reckoned. */
  BEREGNING("beregning");

  private final String dansk;

  Art(String dansk) {
    this.dansk = dansk;
  }

  public String dansk() {
    return dansk;
  }
}
