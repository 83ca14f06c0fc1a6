package dk.forloeb.diskretion;

import dk.forloeb.studie.Tosproget;

/** How much a result may show. Always named where the result is shown. */
public enum Tilstand {
  /** Everything, for whoever holds the register itself. */
  NONE("eksakt", "exact"),
  /** Small numbers hidden, for what leaves the house. */
  PUBLISHED("offentliggjort", "published"),
  /** Every number changed a little, for the page where anyone may ask anything. */
  LIVE("åben side", "open page");

  private final String dansk;
  private final String engelsk;

  Tilstand(String dansk, String engelsk) {
    this.dansk = dansk;
    this.engelsk = engelsk;
  }

  /** The name shown to people. */
  public Tosproget navn() {
    return new Tosproget(dansk, engelsk);
  }
}
