package dk.forloeb.diskretion.sammenhaeng;

import dk.forloeb.tid.Uge;
import dk.forloeb.tid.Ugeinterval;
import java.time.LocalDate;

/** The keys of periods: {@code 2013}, {@code 2013H1}, {@code 2013K4}. */
public final class Perioder {
  private Perioder() {}

  /** Whether the second period comes right after the first, both of one type. */
  public static boolean foelger(String foer, String efter) {
    return foer.length() == efter.length() && nummer(efter) == nummer(foer) + 1;
  }

  /** The first week of the period with this key. */
  static Uge foersteUge(String noegle) {
    int aar = Integer.parseInt(noegle.substring(0, 4));
    int maaneder = noegle.length() == 4 ? 12 : noegle.charAt(4) == 'H' ? 6 : 3;
    int nummer = noegle.length() == 4 ? 1 : Integer.parseInt(noegle.substring(5));
    return Ugeinterval.foersteMedTorsdagFra(LocalDate.of(aar, (nummer - 1) * maaneder + 1, 1));
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
