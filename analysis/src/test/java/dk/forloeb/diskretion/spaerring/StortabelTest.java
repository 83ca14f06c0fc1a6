package dk.forloeb.diskretion.spaerring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Tables as large as the program makes them: solved, and proven to the last requirement. */
class StortabelTest {
  @Test
  void kommune_ydelse_og_alder_med_alle_margener() {
    Gitter g = Gitter.skaevt(new SplittableRandom(98), 98, 9, 7);
    Talsystem s = g.system();
    long start = System.nanoTime();
    Udfald.Skjuling ud = (Udfald.Skjuling) Spaerring.beskyt(s, Loft.NORMALT);
    long tid = System.nanoTime() - start;
    int smaa = (int) s.krav().stream().map(Krav::celle).distinct().count();
    System.out.printf(
        "98 x 9 x 7: %d cells, %d equations, %d small, %d hidden, price %d, %d ms%n",
        s.antalCeller(),
        s.antalLigninger(),
        smaa,
        ud.skjulte().cardinality(),
        ud.pris(),
        tid / 1_000_000);
    assertEquals(List.of(), Bevisproeve.ubeviste(s, ud));
    assertTrue(smaa > 1000, "there is something to protect: " + smaa);
    assertTrue(ud.skjulte().cardinality() < 2 * smaa, "hidden " + ud.skjulte().cardinality());
  }
}
