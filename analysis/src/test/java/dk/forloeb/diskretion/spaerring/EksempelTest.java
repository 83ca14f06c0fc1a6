package dk.forloeb.diskretion.spaerring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.diskretion.spaerring.angreb.Angreb;
import dk.forloeb.diskretion.spaerring.angreb.Angriber;
import dk.forloeb.diskretion.spaerring.angreb.Interval;
import dk.forloeb.diskretion.spaerring.angreb.Tryk;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Small tables worked through by hand. A count of 1 to 4 must be able to be 1 or less and 4 or
 * more; a printed 0 is known, so an unknown count is at least 0 where zeros are hidden like others.
 */
class EksempelTest {
  private static Udfald.Skjuling skjul(Talsystem s) {
    Udfald.Skjuling ud = assertInstanceOf(Udfald.Skjuling.class, Spaerring.beskyt(s, Loft.NORMALT));
    assertEquals(List.of(), Bevisproeve.ubeviste(s, ud));
    assertEquals(
        new Angreb(List.of(), List.of()),
        new Angriber(1000).afsloerede(Tryk.af(s, ud.skjulte()), s.krav()));
    assertEquals(ud.skjulte().stream().mapToLong(s::vaegt).sum(), ud.pris());
    return ud;
  }

  private static BitSet celler(int... c) {
    BitSet ud = new BitSet();
    for (int i : c) {
      ud.set(i);
    }
    return ud;
  }

  private static Interval ses(Talsystem s, Udfald.Skjuling k, int celle) {
    return new Angriber(1000).interval(Tryk.af(s, k.skjulte()), celle);
  }

  /** 3 + 20 + 50 = 73: the 3 hidden alone is 73 - 70. The cheaper of the others goes with it. */
  @Test
  void en_raekke_med_sum() {
    Systembygger b = new Systembygger();
    int lille = b.trykt(3, 0, 1);
    int tyve = b.trykt(20, 0, 5);
    int halvtreds = b.trykt(50, 0, 6);
    int ialt = b.trykt(73, 0, 100);
    b.sum(ialt, lille, tyve, halvtreds);
    b.kraev(lille, 1, 4);
    Talsystem s = b.byg();
    Udfald.Skjuling ud = skjul(s);
    assertEquals(celler(lille, tyve), ud.skjulte());
    assertEquals(new Interval(0, 23), ses(s, ud, lille));
    assertEquals(
        1,
        new Angriber(10).afsloerede(Tryk.af(s, celler(lille)), s.krav()).afsloerede().size(),
        "alone it is known");
  }

  /** One small cell in a table takes a rectangle: one more in its row, its column, the corner. */
  @Test
  void en_lille_celle_i_en_tovejstabel() {
    Gitter g = new Gitter(new int[] {3, 3}, new long[] {2, 30, 40, 50, 9, 70, 80, 90, 8});
    Systembygger b = new Systembygger();
    g.tilfoej(b, v -> v + 1, c -> false);
    Talsystem s = b.byg();
    Udfald.Skjuling ud = skjul(s);
    // 2, 30, 50 and 9 cost 95; any other rectangle is dearer.
    assertEquals(celler(g.celle(1, 1), g.celle(1, 2), g.celle(2, 1), g.celle(2, 2)), ud.skjulte());
    assertEquals(95, ud.pris());
  }

  /** A count of 1 that is all of its total: whole and part are the same number, so both go. */
  @Test
  void en_enlig() {
    Systembygger b = new Systembygger();
    int en = b.trykt(1, 0, 1);
    int nul = b.laast(0);
    int alene = b.trykt(1, 0, 1);
    int andre = b.trykt(40, 0, 3);
    int alt = b.trykt(41, 0, 9);
    b.sum(alene, en, nul);
    b.sum(alt, alene, andre);
    b.kraev(en, 1, 4);
    b.kraev(alene, 1, 4);
    Talsystem s = b.byg();
    Udfald.Skjuling ud = skjul(s);
    assertEquals(celler(en, alene, andre), ud.skjulte());
  }

  /**
   * A municipality hidden in its region, and the region's second cell with it; the country stays.
   */
  @Test
  void kommune_region_land() {
    Systembygger b = new Systembygger();
    int a1 = b.trykt(4, 0, 4);
    int a2 = b.trykt(11, 0, 11);
    int a3 = b.trykt(25, 0, 25);
    int b1 = b.trykt(30, 0, 30);
    int b2 = b.trykt(31, 0, 31);
    int regionA = b.trykt(40, 0, 40);
    int regionB = b.trykt(61, 0, 61);
    int land = b.trykt(101, 0, 101);
    b.sum(regionA, a1, a2, a3);
    b.sum(regionB, b1, b2);
    b.sum(land, regionA, regionB);
    b.kraev(a1, 1, 4);
    Udfald.Skjuling ud = skjul(b.byg());
    assertEquals(celler(a1, a2), ud.skjulte());
  }

  /** With the neighbours released before, the way leads through both regions. */
  @Test
  void kommune_region_land_med_laaste_naboer() {
    Systembygger b = new Systembygger();
    int a1 = b.trykt(4, 0, 4);
    int a2 = b.laast(36);
    int b1 = b.trykt(30, 0, 30);
    int b2 = b.trykt(31, 0, 31);
    int regionA = b.trykt(40, 0, 40);
    int regionB = b.trykt(61, 0, 61);
    int land = b.laast(101);
    b.sum(regionA, a1, a2);
    b.sum(regionB, b1, b2);
    b.sum(land, regionA, regionB);
    b.kraev(a1, 1, 4);
    Udfald.Skjuling ud = skjul(b.byg());
    assertEquals(celler(a1, b1, regionA, regionB), ud.skjulte());
  }

  /** The same margin is printed in two tables: one cell of the system, hidden once for both. */
  @Test
  void to_tabeller_med_faelles_margen() {
    Systembygger b = new Systembygger();
    int faelles = b.trykt(3, 0, 1);
    int anden = b.trykt(60, 0, 10);
    int alt = b.laast(63);
    b.sum(alt, faelles, anden);
    int maend = b.trykt(1, 0, 1);
    int kvinder = b.trykt(2, 0, 1);
    b.sum(faelles, maend, kvinder);
    int unge = b.trykt(3, 0, 1);
    int gamle = b.laast(0);
    b.sum(faelles, unge, gamle);
    for (int c : new int[] {faelles, maend, kvinder, unge}) {
      b.kraev(c, 1, 4);
    }
    Talsystem s = b.byg();
    assertEquals(celler(faelles, anden, maend, kvinder, unge), skjul(s).skjulte());
    // Without the second cell the margin is 63 - 60.
    assertEquals(
        2,
        new Angriber(10)
                .afsloerede(Tryk.af(s, celler(faelles, maend, kvinder, unge)), s.krav())
                .afsloerede()
                .stream()
                .filter(f -> f.interval().kendt())
                .count());
  }

  /** Each hidden cell is at least 1. 2 + 3 = 5 leaves 1 to 4 for both: just enough. */
  @Test
  void to_og_tre_giver_hinanden_rum() {
    Systembygger b = new Systembygger();
    int to = b.trykt(2, 1, 1);
    int tre = b.trykt(3, 1, 1);
    int stor = b.trykt(90, 1, 9);
    int sum = b.laast(95);
    b.sum(sum, to, tre, stor);
    b.kraev(to, 1, 4);
    b.kraev(tre, 1, 4);
    Talsystem s = b.byg();
    Udfald.Skjuling ud = skjul(s);
    assertEquals(celler(to, tre), ud.skjulte());
    assertEquals(new Interval(1, 4), ses(s, ud, to));
    assertEquals(new Interval(1, 4), ses(s, ud, tre));
  }

  /** 1 + 2 = 3 leaves 1 to 2 for both: too tight, and the 90 goes too. */
  @Test
  void en_og_to_er_for_snaevert() {
    Systembygger b = new Systembygger();
    int en = b.trykt(1, 1, 1);
    int to = b.trykt(2, 1, 1);
    int stor = b.trykt(90, 1, 9);
    int sum = b.laast(93);
    b.sum(sum, en, to, stor);
    b.kraev(en, 1, 4);
    b.kraev(to, 1, 4);
    Talsystem s = b.byg();
    assertEquals(celler(en, to, stor), skjul(s).skjulte());
    assertEquals(new Interval(1, 2), new Angriber(9).interval(Tryk.af(s, celler(en, to)), en));
  }

  @Test
  void begge_sider_af_hver_graense() {
    // The cheap neighbour of at least 1 can give 3 away, or just not.
    assertEquals(1 + 1, enMed(4).pris());
    assertEquals(1 + 9, enMed(3).pris());
    for (long v = 0; v <= 5; v++) {
      Systembygger b = new Systembygger();
      int c = b.trykt(v, 0, 1);
      int d = b.trykt(50, 0, 1);
      b.sum(b.laast(50 + v), c, d);
      b.kraev(c, 1, 4);
      // Shown, no single value is both 1 or less and 4 or more.
      assertEquals(2, skjul(b.byg()).skjulte().cardinality());
    }
    Systembygger b = new Systembygger();
    int c = b.trykt(7, 0, 1);
    b.kraev(c, 7, 7);
    assertTrue(skjul(b.byg()).skjulte().isEmpty(), "7 is 7 or less and 7 or more");
  }

  private static Udfald.Skjuling enMed(long anden) {
    Systembygger b = new Systembygger();
    int en = b.trykt(1, 1, 1);
    int nabo = b.trykt(anden, 1, 1);
    int stor = b.trykt(90, 1, 9);
    b.sum(b.laast(91 + anden), en, nabo, stor);
    b.kraev(en, 1, 4);
    return skjul(b.byg());
  }

  @Test
  void laast_goer_det_umuligt() {
    Systembygger b = new Systembygger();
    int tre = b.trykt(3, 0, 1);
    int stor = b.laast(90);
    b.sum(b.laast(93), tre, stor);
    b.kraev(tre, 1, 4);
    assertEquals(
        new Udfald.Umulig(tre, Udfald.Grund.UOPNAAELIGT), Spaerring.beskyt(b.byg(), Loft.NORMALT));
  }

  @Test
  void en_laast_celle_kan_ikke_have_et_krav_den_ikke_opfylder() {
    Systembygger b = new Systembygger();
    int ti = b.laast(10);
    int tre = b.laast(3);
    b.kraev(ti, 10, 5);
    b.kraev(tre, 1, 4);
    assertEquals(
        new Udfald.Umulig(tre, Udfald.Grund.UOPNAAELIGT), Spaerring.beskyt(b.byg(), Loft.NORMALT));
  }

  /** An unprinted complement is protected through the cells that are printed. */
  @Test
  void et_utrykt_komplement_har_ogsaa_krav() {
    Systembygger b = new Systembygger();
    int ialt = b.trykt(80, 0, 8);
    int ja = b.trykt(78, 0, 7);
    int nej = b.utrykt(2, 0);
    b.sum(ialt, ja, nej);
    b.kraev(nej, 1, 4);
    Udfald.Skjuling ud = skjul(b.byg());
    assertEquals(celler(ja), ud.skjulte());
  }

  /** The cells of a row hide together, so a row with a cheap cell may not be the cheap one. */
  @Test
  void en_raekke_skjules_samlet() {
    Systembygger b = new Systembygger();
    int lille = b.trykt(3, 0, 1);
    int lilleAnden = b.trykt(700, 0, 2);
    int nabo = b.trykt(20, 0, 5);
    int naboAnden = b.trykt(900, 0, 50);
    int fjern = b.trykt(50, 0, 6);
    int fjernAnden = b.trykt(800, 0, 7);
    b.sum(b.laast(73), lille, nabo, fjern);
    b.sammen(lille, lilleAnden);
    b.sammen(nabo, naboAnden);
    b.sammen(fjern, fjernAnden);
    b.kraev(lille, 1, 4);
    Udfald.Skjuling ud = skjul(b.byg());
    assertEquals(celler(lille, lilleAnden, fjern, fjernAnden), ud.skjulte());
    assertEquals(16, ud.pris());
  }

  /** Two parts of at least 1 are at least 2 together: no hiding lets the total be 1. */
  @Test
  void nedre_graenser_kan_goere_et_krav_umuligt() {
    Systembygger b = new Systembygger();
    int en = b.trykt(1, 1, 1);
    int to = b.trykt(2, 1, 1);
    int tre = b.trykt(3, 1, 1);
    b.sum(tre, en, to);
    int nabo = b.trykt(30, 0, 1);
    b.sum(b.trykt(33, 0, 9), tre, nabo);
    b.kraev(en, 1, 4);
    b.kraev(tre, 2, 4);
    assertEquals(List.of(), Spaerring.umulige(b.byg()));
    assertEquals(celler(en, to, tre, nabo), skjul(b.byg()).skjulte());
    b.kraev(tre, 1, 4);
    assertEquals(List.of(2), Spaerring.umulige(b.byg()));
    assertEquals(
        new Udfald.Umulig(tre, Udfald.Grund.UOPNAAELIGT), Spaerring.beskyt(b.byg(), Loft.NORMALT));
  }

  /** Twice the one is twice the other plus what is even: the whole values skip every odd one. */
  @Test
  void hele_tal_kan_springe_graensen_over() {
    Systembygger b = new Systembygger();
    int x = b.trykt(2, 0, 1);
    int y = b.trykt(4, 0, 1);
    b.ligning(8, new int[] {x, y}, new int[] {2, 1});
    int z = b.trykt(2, 0, 1);
    b.ligning(0, new int[] {y, z}, new int[] {1, -2});
    b.kraev(y, 1, 4);
    Talsystem s = b.byg();
    assertEquals(new Interval(0, 8), ses(s, skjul(s), y));
  }

  /** Over the limits nothing is tried, by the hiding or by the attacker, and both say so. */
  @Test
  void for_stort_siges() {
    Systembygger b = new Systembygger();
    int c = b.trykt(3, 0, 1);
    b.kraev(c, 1, 4);
    assertEquals(
        new Udfald.Umulig(c, Udfald.Grund.FOR_STORT),
        Spaerring.beskyt(b.byg(), new Loft(0, 10, 10, 10, 10)));
    Tryk t = Tryk.af(b.byg(), celler(c));
    assertEquals(List.of(0), new Angriber(0).afsloerede(t, b.byg().krav()).uafgjorte());
    assertThrows(IllegalArgumentException.class, () -> new Angriber(0).interval(t, c));
  }

  @Test
  void en_sum_der_ikke_stemmer_afvises() {
    Systembygger b = new Systembygger();
    int x = b.trykt(3, 0, 1);
    int y = b.trykt(4, 0, 1);
    int z = b.trykt(8, 0, 1);
    String fejl = assertThrows(IllegalArgumentException.class, () -> b.sum(z, x, y)).getMessage();
    assertTrue(String.valueOf(fejl).contains("[3, 4, 8]"), fejl);
    assertThrows(IllegalArgumentException.class, () -> b.trykt(0, 1, 1));
    assertThrows(IllegalArgumentException.class, () -> b.trykt(0, 0, 0));
    assertThrows(IllegalArgumentException.class, () -> b.kraev(9, 1, 4));
    int fast = b.laast(1);
    assertThrows(IllegalArgumentException.class, () -> b.sammen(x, fast));
  }
}
