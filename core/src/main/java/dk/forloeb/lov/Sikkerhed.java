package dk.forloeb.lov;

/** How sure we are of a rule: how much of its text was read, and at whose hands. */
public enum Sikkerhed {
  HOEJ("høj"),
  MIDDEL("middel"),
  LAV("lav");

  private final String dansk;

  Sikkerhed(String dansk) {
    this.dansk = dansk;
  }

  public String dansk() {
    return dansk;
  }
}
