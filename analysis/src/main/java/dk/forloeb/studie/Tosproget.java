package dk.forloeb.studie;

/** A text in both languages. */
public record Tosproget(String dansk, String engelsk) {
  /** The text in that language. */
  public String paa(Sprog sprog) {
    return sprog == Sprog.DA ? dansk : engelsk;
  }
}
