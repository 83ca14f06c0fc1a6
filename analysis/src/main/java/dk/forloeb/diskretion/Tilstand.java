package dk.forloeb.diskretion;

/** How much a result may show. Always named where the result is shown. */
public enum Tilstand {
  /** Everything, for whoever holds the register itself. */
  NONE("eksakt", "exact"),
  /** Small numbers hidden, for what leaves the house. */
  PUBLISHED("offentliggjort", "published");

  private final String dansk;
  private final String engelsk;

  Tilstand(String dansk, String engelsk) {
    this.dansk = dansk;
    this.engelsk = engelsk;
  }

  public String dansk() {
    return dansk;
  }

  public String engelsk() {
    return engelsk;
  }
}
