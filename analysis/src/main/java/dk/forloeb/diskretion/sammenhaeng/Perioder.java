package dk.forloeb.diskretion.sammenhaeng;

/** The keys of periods: {@code 2013}, {@code 2013H1}, {@code 2013K4}. */
public final class Perioder {
  private Perioder() {}

  /** Whether the second period comes right after the first, both of one type. */
  public static boolean foelger(String foer, String efter) {
    return foer.length() == efter.length() && nummer(efter) == nummer(foer) + 1;
  }

  private static int nummer(String noegle) {
    int aar = Integer.parseInt(noegle.substring(0, 4));
    if (noegle.length() == 4) {
      return aar;
    }
    int antal = noegle.charAt(4) == 'H' ? 2 : 4;
    return aar * antal + Integer.parseInt(noegle.substring(5)) - 1;
  }
}
