package dk.forloeb.diskretion;

/** How much a result may show. Always named where the result is shown. */
public enum Tilstand {
  /** Everything, for whoever holds the register itself. */
  NONE("eksakt"),
  /** Small numbers hidden, for what leaves the house. */
  PUBLISHED("offentliggjort"),
  /** Every number changed a little, for the page where anyone may ask anything. */
  LIVE("åben side");

  private final String dansk;

  Tilstand(String dansk) {
    this.dansk = dansk;
  }

  /** The name shown to people. */
  public String dansk() {
    return dansk;
  }
}
