package dk.forloeb.rapport;

/** Text into HTML. */
final class Html {
  private Html() {}

  /**
   * Text that cannot become an element or leave its attribute. What no page may hold, controls and
   * turned directions, becomes a question mark.
   */
  static String sikker(String tekst) {
    return tekst
        .replaceAll("[\\p{Cc}&&[^\\n\\t]]|[\\u202a-\\u202e\\u2066-\\u2069]", "?")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&apos;");
  }
}
