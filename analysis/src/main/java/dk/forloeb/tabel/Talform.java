package dk.forloeb.tabel;

/** Numbers as Danish readers expect them: {@code 13.654} and {@code 17,3}. */
public final class Talform {
  private Talform() {}

  /** The text of a cell in Danish form; what is no number stands as it is. */
  public static String dansk(String celle) {
    if (!celle.matches("-?\\d+(\\.\\d+)?")) {
      return celle;
    }
    boolean minus = celle.startsWith("-");
    String[] dele = (minus ? celle.substring(1) : celle).split("\\.", -1);
    StringBuilder ud = new StringBuilder(dele[0]);
    for (int i = ud.length() - 3; i > 0; i -= 3) {
      ud.insert(i, '.');
    }
    return (minus ? "-" : "") + ud + (dele.length > 1 ? "," + dele[1] : "");
  }

  /** A count in Danish form. */
  public static String dansk(long antal) {
    return dansk(Long.toString(antal));
  }
}
