package dk.forloeb.diskretion.spaerring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The price against the true optimum, found here by trying all hidings in order of price. */
class OptimumTest {
  private static final int ANTAL = Boolean.getBoolean("forloeb.long") ? 400 : 40;

  private static Talsystem lille(int nr) {
    SplittableRandom r = new SplittableRandom(nr + 4000L);
    Gitter g =
        switch (nr % 3) {
          case 0 -> Gitter.medMiddel(r, 6, 7);
          case 1 -> Gitter.medMiddel(r, 6, 2, 3);
          default -> Gitter.medMiddel(r, 4, 3, 3);
        };
    Systembygger b = new Systembygger();
    g.tilfoej(b, v -> 1 + v, c -> false);
    return b.byg();
  }

  @Test
  void smaa_tabeller_koster_ikke_mere_end_de_behoever() {
    int proevede = 0;
    for (int nr = 0; proevede < ANTAL && nr < 20 * ANTAL; nr++) {
      Talsystem s = lille(nr);
      List<Integer> valgfrie = new ArrayList<>();
      BitSet tvungne = Systemer.kunTvungne(s);
      for (int c = 0; c < s.antalCeller(); c++) {
        if (!tvungne.get(c)) {
          valgfrie.add(c);
        }
      }
      if (tvungne.isEmpty() || valgfrie.size() > 12) {
        continue;
      }
      proevede++;
      long optimum = optimum(s, tvungne, valgfrie);
      switch (Spaerring.beskyt(s, Loft.NORMALT)) {
        case Udfald.Skjuling k -> assertEquals(optimum, k.pris(), "table " + nr);
        case Udfald.Umulig u -> assertEquals(-1, optimum, "table " + nr + " " + u);
      }
    }
    assertEquals(ANTAL, proevede);
  }

  /** The least price of a hiding that breaks no requirement, by trying; -1 when there is none. */
  private static long optimum(Talsystem s, BitSet tvungne, List<Integer> valgfrie) {
    record Valg(long pris, BitSet skjulte) {}
    List<Valg> alle = new ArrayList<>();
    for (int maske = 0; maske < 1 << valgfrie.size(); maske++) {
      BitSet h = (BitSet) tvungne.clone();
      for (int i = 0; i < valgfrie.size(); i++) {
        h.set(valgfrie.get(i), (maske >> i & 1) == 1);
      }
      alle.add(new Valg(h.stream().mapToLong(s::vaegt).sum(), h));
    }
    alle.sort(Comparator.comparingLong(Valg::pris));
    for (Valg v : alle) {
      Optaeller o = new Optaeller(s, v.skjulte());
      if (s.krav().stream().allMatch(o::opfyldt)) {
        return v.pris();
      }
    }
    return -1;
  }

  /** Larger parts get no optimum; there the search alone must be near it. */
  @Test
  void soegningen_alene_er_naer_optimum() {
    long med = 0;
    long uden = 0;
    Loft kunSoegning = new Loft(1_000_000, 4_000, 4_000, 0, 20_000);
    for (int nr = 0; nr < 3 * ANTAL; nr++) {
      Talsystem s = Systemer.nr(nr);
      if (Spaerring.beskyt(s, Loft.NORMALT) instanceof Udfald.Skjuling a
          && Spaerring.beskyt(s, kunSoegning) instanceof Udfald.Skjuling b) {
        assertTrue(a.pris() <= b.pris(), "system " + nr);
        med += a.pris();
        uden += b.pris();
      }
    }
    System.out.println("optimum " + med + ", search alone " + uden);
    assertTrue(uden <= 1.1 * med, "search alone " + uden + ", optimum " + med);
  }
}
