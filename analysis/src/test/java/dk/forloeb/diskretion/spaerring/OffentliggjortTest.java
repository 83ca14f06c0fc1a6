package dk.forloeb.diskretion.spaerring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.diskretion.spaerring.angreb.Angreb;
import dk.forloeb.diskretion.spaerring.angreb.Angriber;
import dk.forloeb.diskretion.spaerring.angreb.Interval;
import dk.forloeb.diskretion.spaerring.angreb.Tryk;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Examples that others have published with what they hid, as far as it is stated there. */
class OffentliggjortTest {
  private static final Angriber ANGRIBER = new Angriber(100);

  /**
   * The table of regions A-C and activities I-III in the README of the Australian Bureau of
   * Statistics' repository "suppression", which follows Fischetti and Salazar, Solving the Cell
   * Suppression Problem on Tabular Data with Linear Constraints (Management Science 47, 2001). 22
   * is sensitive; hidden there are II-A, II-C, III-A and III-C. Here the cost is the value.
   */
  @Test
  void fischetti_og_salazars_tabel() {
    Gitter g = new Gitter(new int[] {3, 3}, new long[] {20, 50, 10, 8, 19, 22, 17, 32, 12});
    assertEquals(190, g.vaerdier[g.celle(0, 0)]);
    int foelsom = g.celle(2, 3);
    Systembygger b = new Systembygger();
    g.tilfoej(b, v -> v, c -> false);
    b.kraev(foelsom, 21, 23);
    Udfald.Skjuling ud = beskyttet(b.byg());
    assertEquals(
        Set.of(g.celle(2, 1), foelsom, g.celle(3, 1), g.celle(3, 3)),
        ud.skjulte().stream().boxed().collect(Collectors.toSet()));
  }

  /**
   * The test of protectTable in the R package sdcTable (tests/testthat/test-protectTable.r with
   * data-raw/microdata1.R): region by gender, A by female is sensitive with 2. Its exact method
   * hides three more: its cells 5, 6, 11 and 12, which are A and C by male and female.
   */
  @Test
  void sdctables_mikrodata1() {
    Gitter g = new Gitter(new int[] {4, 2}, new long[] {18, 2, 14, 19, 12, 10, 11, 14});
    assertEquals(100, g.vaerdier[g.celle(0, 0)]);
    Systembygger b = new Systembygger();
    g.tilfoej(b, v -> v, c -> false);
    Udfald.Skjuling ud = beskyttet(b.byg());
    assertEquals(
        Set.of(g.celle(1, 1), g.celle(1, 2), g.celle(3, 1), g.celle(3, 2)),
        ud.skjulte().stream().boxed().collect(Collectors.toSet()));
  }

  /**
   * The test of the attack in sdcTable (tests/testthat/test-simpleheuristic.R): nine hidden cells,
   * two or more in every line, and yet w by b is known to be 47. One more is to be hidden; with x
   * by b, which a comment there names, the attack finds 0 to 141.
   */
  @Test
  void sdctables_angreb() {
    Gitter g =
        new Gitter(
            new int[] {4, 4},
            new long[] {30, 47, 64, 89, 90, 124, 5, 31, 92, 100, 59, 85, 800, 991, 651, 685});
    assertEquals(3943, g.vaerdier[g.celle(0, 0)]);
    int[] skjult = {
      g.celle(1, 1),
      g.celle(1, 2),
      g.celle(1, 3),
      g.celle(2, 1),
      g.celle(2, 3),
      g.celle(3, 2),
      g.celle(3, 4),
      g.celle(4, 2),
      g.celle(4, 4)
    };
    Systembygger b = new Systembygger();
    g.tilfoej(b, v -> 1, c -> false);
    BitSet ni = new BitSet();
    for (int c : skjult) {
      b.kraev(c, g.vaerdier[c] - 1, g.vaerdier[c] + 1);
      ni.set(c);
    }
    Talsystem s = b.byg();
    int wb = g.celle(1, 2);
    assertEquals(new Interval(47, 47), ANGRIBER.interval(Tryk.af(s, ni), wb));
    BitSet ti = (BitSet) ni.clone();
    ti.set(g.celle(2, 2));
    assertEquals(new Interval(0, 141), ANGRIBER.interval(Tryk.af(s, ti), wb));
    Udfald.Skjuling ud = beskyttet(s);
    assertEquals(ni.cardinality() + 1, ud.skjulte().cardinality());
    BitSet uden = (BitSet) ni.clone();
    uden.andNot(ud.skjulte());
    assertTrue(uden.isEmpty(), "the nine are hidden");
  }

  private static Udfald.Skjuling beskyttet(Talsystem s) {
    Udfald.Skjuling ud = assertInstanceOf(Udfald.Skjuling.class, Spaerring.beskyt(s, Loft.NORMALT));
    assertEquals(List.of(), Bevisproeve.ubeviste(s, ud));
    assertEquals(
        new Angreb(List.of(), List.of()), ANGRIBER.afsloerede(Tryk.af(s, ud.skjulte()), s.krav()));
    return ud;
  }
}
