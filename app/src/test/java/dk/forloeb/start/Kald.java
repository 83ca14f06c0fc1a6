package dk.forloeb.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.regex.Pattern;

/** What one call of the command line gave. */
record Kald(int kode, String ud, String fejl) {
  /** Words of the library below, which no Danish text here has. */
  static final Pattern ENGELSK =
      Pattern.compile(
          "(?i)usage:|\\bmissing\\b|\\bcommands?\\b|\\boptions?:|\\brequired\\b|\\bunknown\\b"
              + "|\\binvalid\\b|\\bexpected\\b|\\bspecified\\b|\\bunmatched\\b|\\bshould\\b"
              + "|\\bargument\\b|\\bexception\\b|\\bnull\\b|\\bfound\\b");

  static Kald med(String... ord) {
    StringWriter ud = new StringWriter();
    StringWriter fejl = new StringWriter();
    int kode = Forloeb.koer(new PrintWriter(ud, true), new PrintWriter(fejl, true), ord);
    return new Kald(kode, ud.toString(), fejl.toString());
  }

  /** Done, with nothing on the error stream. */
  Kald lykkes() {
    assertEquals("", fejl);
    assertEquals(0, kode);
    return this;
  }

  /** Refused as wrong use or bad input: one clear Danish line, and nothing else. */
  String afvises() {
    assertTrue(fejl.startsWith("forloeb: "), fejl);
    assertTrue(fejl.endsWith("\n"), fejl);
    assertEquals(1, fejl.lines().count(), fejl);
    assertFalse(fejl.contains("\tat ") || fejl.contains("Exception"), fejl);
    assertFalse(fejl.contains("uventet fejl"), fejl);
    assertEquals(2, kode, fejl);
    assertEquals("", ud);
    return fejl.strip();
  }
}
