package dk.forloeb.rapport;

import dk.forloeb.studie.Sprog;
import dk.forloeb.studie.Tekster;
import dk.forloeb.tabel.Talform;
import dk.forloeb.tid.Uge;
import java.util.List;
import java.util.Locale;

/** Sentences, words and numbers as they are printed in one language. */
record Ord(Sprog sprog) {
  /** The language of files. */
  static final Ord DANSK = new Ord(Sprog.DA);

  /** Between a number and its unit. */
  static final String FAST = "\u00a0";

  private static final Tekster TEKSTER = Tekster.ved(Ord.class, "rapport");
  private static final Locale DANSKE_BOGSTAVER = Locale.forLanguageTag("da");

  /** The text with this key in the message files, with its places filled. */
  String t(String noegle, String... indsat) {
    return TEKSTER.paa(sprog, noegle, indsat);
  }

  /** {@code 13.654} and {@code −28,0}, with a real minus; {@code 13,654} in English. */
  String tal(String tekst) {
    String t = Talform.af(tekst, sprog);
    return t.startsWith("-") ? "\u2212" + t.substring(1) : t;
  }

  /** {@code 12,3 %} of a number as it is printed; {@code 12.3%} in English. */
  String procent(String trykt) {
    return t("procent", trykt);
  }

  /** The same on an axis. */
  String akseprocent(String trykt) {
    return t("procent.akse", trykt);
  }

  /** Lower case at the start: a label inside a sentence. */
  String lille(String tekst) {
    return tekst.isEmpty()
        ? tekst
        : tekst.substring(0, 1).toLowerCase(DANSKE_BOGSTAVER) + tekst.substring(1);
  }

  /** Upper case at the start of a sentence. */
  String stor(String tekst) {
    return tekst.isEmpty()
        ? tekst
        : tekst.substring(0, 1).toUpperCase(DANSKE_BOGSTAVER) + tekst.substring(1);
  }

  /** {@code a, b og c}. */
  String liste(List<String> led) {
    return led.size() < 2
        ? String.join("", led)
        : t("liste", String.join(", ", led.subList(0, led.size() - 1)), led.getLast());
  }

  /** {@code uge 32 i 1991}. */
  String uge(Uge u) {
    return t("uge", Integer.toString(u.nummer()), Integer.toString(u.aar()));
  }

  /** {@code 1 række}, {@code 1.200 rækker}. */
  String raekker(int n) {
    return t(n == 1 ? "raekke" : "raekker", Talform.af(n, sprog));
  }
}
