package dk.forloeb.diskretion;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.diskretion.spaerring.Loft;
import dk.forloeb.diskretion.spaerring.Spaerring;
import dk.forloeb.diskretion.spaerring.Systembygger;
import dk.forloeb.diskretion.spaerring.Talsystem;
import dk.forloeb.diskretion.spaerring.Udfald;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Nothing leaves that the last look finds fault with. */
class EftersynTest {
  /** Three parts and their sum, of which the first is a secret 3. */
  private static Talsystem system() {
    Systembygger b = new Systembygger();
    int[] celler = {b.trykt(3, 1, 5), b.trykt(7, 1, 6), b.trykt(20, 1, 9), b.trykt(30, 1, 400)};
    b.ligning(0, celler, new int[] {1, 1, 1, -1});
    b.kraev(celler[0], 1, 4);
    return b.byg();
  }

  private static BitSet af(int... celler) {
    BitSet ud = new BitSet();
    for (int c : celler) {
      ud.set(c);
    }
    return ud;
  }

  @Test
  void det_der_skjules_nok_slipper_igennem() {
    Talsystem s = system();
    Udfald.Skjuling k = (Udfald.Skjuling) Spaerring.beskyt(s, Loft.NORMALT);
    assertDoesNotThrow(() -> Eftersyn.af(s, k));
    assertDoesNotThrow(() -> Eftersyn.angrib(s, af(0, 1), List.of()));
  }

  @Test
  void den_ene_celle_alene_kan_regnes_ud() {
    Talsystem s = system();
    IllegalStateException e =
        assertThrows(IllegalStateException.class, () -> Eftersyn.angrib(s, af(0), List.of()));
    assertTrue(String.valueOf(e.getMessage()).contains("can be found"), String.valueOf(e));
  }

  @Test
  void uden_beviser_slipper_intet_igennem() {
    Talsystem s = system();
    Udfald.Skjuling k = (Udfald.Skjuling) Spaerring.beskyt(s, Loft.NORMALT);
    Udfald.Skjuling uden = new Udfald.Skjuling(k.skjulte(), k.pris(), List.of());
    IllegalStateException e = assertThrows(IllegalStateException.class, () -> Eftersyn.af(s, uden));
    assertTrue(String.valueOf(e.getMessage()).contains("not proven"), String.valueOf(e));
  }
}
