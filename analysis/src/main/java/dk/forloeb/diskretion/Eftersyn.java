package dk.forloeb.diskretion;

import dk.forloeb.diskretion.spaerring.Bevis;
import dk.forloeb.diskretion.spaerring.Bevisproeve;
import dk.forloeb.diskretion.spaerring.Side;
import dk.forloeb.diskretion.spaerring.Talsystem;
import dk.forloeb.diskretion.spaerring.Udfald;
import dk.forloeb.diskretion.spaerring.angreb.Angreb;
import dk.forloeb.diskretion.spaerring.angreb.Angriber;
import dk.forloeb.diskretion.spaerring.angreb.Tryk;
import java.util.BitSet;
import java.util.List;

/**
 * The last look before an answer leaves, by two that had no part in the hiding: every certificate
 * is counted through, and the attacker tries what he can manage. A certificate is the answer to his
 * programs, since it is a set of numbers he cannot rule out; so the first is enough for systems of
 * any size, and the second guards against an error in the first.
 */
final class Eftersyn {
  /** What the attacker takes on: his programs cost little up to here. */
  private static final int UKENDTE = 60;

  private static final int KRAV = 300;

  private Eftersyn() {}

  /**
   * Looks through a hiding.
   *
   * @throws IllegalStateException when some count is not proven to be protected, or can be found
   */
  static void af(Talsystem system, Udfald.Skjuling skjuling) {
    List<Integer> ubeviste = Bevisproeve.ubeviste(system, skjuling);
    if (!ubeviste.isEmpty()) {
      throw new IllegalStateException("not proven to be protected: " + ubeviste);
    }
    angrib(system, skjuling.skjulte(), skjuling.beviser());
  }

  /**
   * Attacks. His programs reckon in decimals and have been seen to call a bound the last that was
   * not: what he finds stands only where no proof gives values beyond it that fit what is printed.
   */
  static void angrib(Talsystem system, BitSet skjulte, List<Bevis> beviser) {
    if (system.krav().size() <= KRAV) {
      Tryk tryk = Tryk.af(system, skjulte);
      List<Angreb.Fund> fundne =
          new Angriber(UKENDTE)
              .afsloerede(tryk, system.krav()).afsloerede().stream()
                  .filter(f -> !modbevist(system, tryk, beviser, f.krav()))
                  .toList();
      if (!fundne.isEmpty()) {
        throw new IllegalStateException("can be found by an attacker: " + fundne);
      }
    }
  }

  /** Whether there are values on both sides of the requirement that fit all that is printed. */
  private static boolean modbevist(Talsystem s, Tryk tryk, List<Bevis> beviser, int krav) {
    return beviser.stream()
            .filter(b -> b.krav() == krav && tryk.kanVaere(vaerdier(s, b)))
            .map(Bevis::side)
            .distinct()
            .count()
        == Side.values().length;
  }

  private static long[] vaerdier(Talsystem s, Bevis b) {
    long[] ud = new long[s.antalCeller()];
    for (int c = 0; c < ud.length; c++) {
      ud[c] = Math.addExact(s.vaerdi(c), b.flytning().af(c));
    }
    return ud;
  }
}
