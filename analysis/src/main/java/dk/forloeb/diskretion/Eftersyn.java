package dk.forloeb.diskretion;

import dk.forloeb.diskretion.spaerring.Bevisproeve;
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
    angrib(system, skjuling.skjulte());
  }

  static void angrib(Talsystem system, BitSet skjulte) {
    if (system.krav().size() <= KRAV) {
      Angreb a = new Angriber(UKENDTE).afsloerede(Tryk.af(system, skjulte), system.krav());
      if (!a.afsloerede().isEmpty()) {
        throw new IllegalStateException("can be found by an attacker: " + a.afsloerede());
      }
    }
  }
}
