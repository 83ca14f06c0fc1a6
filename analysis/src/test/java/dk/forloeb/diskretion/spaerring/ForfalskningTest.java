package dk.forloeb.diskretion.spaerring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.diskretion.spaerring.angreb.Angriber;
import dk.forloeb.diskretion.spaerring.angreb.Tryk;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A wrong proof is seen to be wrong, and what is shown by mistake is found. */
class ForfalskningTest {
  private static final int ANTAL = 70;

  private record Sag(int nr, Talsystem s, Udfald.Skjuling ud) {}

  private static List<Sag> sager() {
    List<Sag> ud = new ArrayList<>();
    for (int nr = 0; nr < ANTAL; nr++) {
      Talsystem s = Systemer.nr(nr);
      if (Spaerring.beskyt(s, Loft.NORMALT) instanceof Udfald.Skjuling k
          && !k.skjulte().isEmpty()) {
        ud.add(new Sag(nr, s, k));
      }
    }
    assertTrue(ud.size() > ANTAL / 2);
    return ud;
  }

  private static Udfald.Skjuling med(Udfald.Skjuling k, int i, Flytning f) {
    List<Bevis> beviser = new ArrayList<>(k.beviser());
    beviser.set(i, new Bevis(beviser.get(i).krav(), beviser.get(i).side(), f));
    return new Udfald.Skjuling(k.skjulte(), k.pris(), beviser);
  }

  @Test
  void et_forfalsket_bevis_opdages() {
    int proevede = 0;
    for (Sag sag : sager()) {
      for (int i = 0; i < sag.ud.beviser().size(); i++) {
        Bevis b = sag.ud.beviser().get(i);
        Flytning f = b.flytning();
        if (f.antal() == 0) {
          continue;
        }
        proevede++;
        List<Integer> ventet = List.of(b.krav());
        String hvor = "system " + sag.nr + ", " + b;
        assertEquals(ventet, ubeviste(sag, i, Flytning.INGEN), hvor);
        assertEquals(ventet, ubeviste(sag, i, f.modsat()), hvor);
        assertEquals(ventet, ubeviste(sag, i, aendret(f, 0, 1)), hvor);
        assertEquals(ventet, ubeviste(sag, i, aendret(f, f.antal() - 1, -1)), hvor);
        int krav = sag.s.krav().get(b.krav()).celle();
        // Any printed cell that is shown must stay; a move of it alone is no proof of anything.
        for (int c = 0; c < sag.s.antalCeller(); c++) {
          if (c != krav && sag.s.grad(c) > 0) {
            Flytning en = new Flytning(new int[] {c}, new long[] {1});
            assertEquals(ventet, ubeviste(sag, i, f.plus(en)), hvor);
          }
        }
      }
    }
    assertTrue(proevede > 200, "tried " + proevede);
  }

  private static List<Integer> ubeviste(Sag sag, int i, Flytning f) {
    return Bevisproeve.ubeviste(sag.s, med(sag.ud, i, f));
  }

  private static Flytning aendret(Flytning f, int k, long med) {
    return f.plus(new Flytning(new int[] {f.celle(k)}, new long[] {med}));
  }

  @Test
  void et_bevis_for_lidt_opdages() {
    for (Sag sag : sager()) {
      List<Bevis> uden = sag.ud.beviser().subList(1, sag.ud.beviser().size());
      assertEquals(
          List.of(sag.ud.beviser().getFirst().krav()),
          Bevisproeve.ubeviste(sag.s, new Udfald.Skjuling(sag.ud.skjulte(), 0, uden)));
    }
  }

  /** Too large a change cannot wrap round to a small one, and no cell outside is one. */
  @Test
  void umulige_tal_er_intet_bevis() {
    Systembygger b = new Systembygger();
    int x = b.trykt(2, 0, 1);
    int y = b.trykt(3, 0, 1);
    b.ligning(7, new int[] {x, y}, new int[] {2, 1});
    b.kraev(x, 1, 4);
    Talsystem s = b.byg();
    BitSet begge = new BitSet();
    begge.set(0, 2);
    for (Flytning f :
        List.of(
            new Flytning(new int[] {x, y}, new long[] {1L << 62, 0}),
            new Flytning(new int[] {x, y}, new long[] {Long.MAX_VALUE, 2}),
            new Flytning(new int[] {x, 7}, new long[] {2, -4}),
            new Flytning(new int[] {x, x}, new long[] {2, -2}),
            new Flytning(new int[] {x, y}, new long[] {2, -4}))) {
      List<Bevis> beviser =
          List.of(
              new Bevis(0, Side.OP, f),
              new Bevis(0, Side.NED, new Flytning(new int[] {x, y}, new long[] {-1, 2})));
      assertEquals(
          List.of(0), Bevisproeve.ubeviste(s, new Udfald.Skjuling(begge, 2, beviser)), "" + f);
    }
  }

  /** A hidden cell that every certificate of its own goes through, shown again, gives it away. */
  @Test
  void en_celle_der_vises_igen_opdages() {
    int fundne = 0;
    int viste = 0;
    for (Sag sag : sager()) {
      BitSet tvungne = Systemer.kunTvungne(sag.s);
      for (int c : sag.ud.skjulte().stream().toArray()) {
        BitSet uden = sag.ud.skjulte();
        uden.clear(c);
        boolean brudt =
            !new Angriber(200)
                .afsloerede(Tryk.af(sag.s, uden), sag.s.krav())
                .afsloerede()
                .isEmpty();
        viste++;
        fundne += brudt ? 1 : 0;
        boolean egetKrav =
            sag.s.krav().stream().anyMatch(k -> k.celle() == c && !k.opfyldtAf(sag.s.vaerdi(c)));
        assertTrue(brudt || !egetKrav, "system " + sag.nr + ", cell " + c);
        if (!tvungne.get(c) && sag.s.gruppestoerrelse(sag.s.gruppe(c)) == 1) {
          assertTrue(brudt, "system " + sag.nr + ": nothing is hidden in vain, cell " + c);
        }
      }
    }
    assertTrue(fundne > 0.7 * viste, fundne + " of " + viste);
    assertFalse(fundne == 0);
  }

  @Test
  void det_skjulte_kan_ikke_aendres_udefra() {
    Systembygger b = new Systembygger();
    int x = b.trykt(2, 0, 1);
    b.kraev(x, 1, 4);
    Udfald.Skjuling k =
        assertInstanceOf(Udfald.Skjuling.class, Spaerring.beskyt(b.byg(), Loft.NORMALT));
    k.skjulte().clear();
    assertTrue(k.skjulte().get(x));
  }
}
