package dk.forloeb.tabel;

import dk.forloeb.studie.Sprog;

/** Numbers as readers expect them: {@code 13.654} and {@code 17,3}, in English the other way. */
public final class Talform {
  private Talform() {}

  /** The text of a cell in that language; what is no number stands as it is. */
  public static String af(String celle, Sprog sprog) {
    if (!celle.matches("-?\\d+(\\.\\d+)?")) {
      return celle;
    }
    boolean minus = celle.startsWith("-");
    String[] dele = (minus ? celle.substring(1) : celle).split("\\.", -1);
    StringBuilder ud = new StringBuilder(dele[0]);
    for (int i = ud.length() - 3; i > 0; i -= 3) {
      ud.insert(i, sprog == Sprog.DA ? '.' : ',');
    }
    String komma = sprog == Sprog.DA ? "," : ".";
    return (minus ? "-" : "") + ud + (dele.length > 1 ? komma + dele[1] : "");
  }

  /** A count in that language. */
  public static String af(long antal, Sprog sprog) {
    return af(Long.toString(antal), sprog);
  }
}
