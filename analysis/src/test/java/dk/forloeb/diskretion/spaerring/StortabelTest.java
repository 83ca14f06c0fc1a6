package dk.forloeb.diskretion.spaerring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Tables as large as the program makes them: solved, and proven to the last requirement. */
class StortabelTest {
  private static final int STATUS = 15;
  private static final int KVARTALER = 60;

  @Test
  void kommune_ydelse_og_alder_med_alle_margener() {
    Gitter g = Gitter.skaevt(new SplittableRandom(98), 98, 9, 7);
    beskyttes("98 x 9 x 7", g.system(), 1_000);
  }

  /** Status by status by quarter with every margin, the sums over quarters too. */
  @Test
  void overgange_med_alle_margener() {
    long[] v = new long[KVARTALER * STATUS * STATUS];
    SplittableRandom r = new SplittableRandom(15);
    for (int i = 0; i < v.length; i++) {
      v[i] = overgang(r, i / STATUS % STATUS, i % STATUS);
    }
    Gitter g = new Gitter(new int[] {KVARTALER, STATUS, STATUS}, v);
    beskyttes("flow, all margins", g.system(), 2_000);
  }

  /** As it is: no one is summed over quarters, but where one ends is where the next begins. */
  @Test
  void overgange_i_kaede() {
    SplittableRandom r = new SplittableRandom(16);
    long[] fra = new long[STATUS];
    for (int i = 0; i < STATUS; i++) {
      fra[i] = overgang(r, i, i);
    }
    Systembygger b = new Systembygger();
    int alt = b.trykt(Arrays.stream(fra).sum(), 0, 100);
    int[] celler = margen(b, fra, alt);
    for (int q = 0; q < KVARTALER; q++) {
      long[] til = new long[STATUS];
      int[][] indre = new int[STATUS][STATUS];
      for (int i = 0; i < STATUS; i++) {
        long rest = fra[i];
        for (int j = 0; j < STATUS; j++) {
          int k = (i + 1 + j) % STATUS;
          long n = k == i ? rest : Math.min(rest, overgang(r, i, k));
          rest -= n;
          til[k] += n;
          indre[i][k] = celle(b, n);
        }
        b.sum(celler[i], indre[i]);
      }
      int[] naeste = margen(b, til, alt);
      for (int k = 0; k < STATUS; k++) {
        int kolonne = k;
        b.sum(naeste[k], Arrays.stream(indre).mapToInt(linje -> linje[kolonne]).toArray());
      }
      fra = til;
      celler = naeste;
    }
    beskyttes("flow, chained", b.byg(), 2_000);
  }

  /**
   * Rows with a count, a part of it and the unprinted rest, hidden together: each of the three has
   * its requirement. A count that is not 0 is known to be at least 1.
   */
  @Test
  void raekker_med_antal_del_og_rest() {
    int[] indre = {12, 9, 7};
    SplittableRandom r = new SplittableRandom(3);
    Gitter antal = Gitter.medMiddel(r, 30, indre);
    List<Long> dele = new ArrayList<>();
    for (int c = 0; c < antal.vaerdier.length; c++) {
      if (Arrays.stream(antal.plads(c)).noneMatch(p -> p == 0)) {
        dele.add(LongStream.range(0, antal.vaerdier[c]).filter(i -> r.nextInt(10) < 3).count());
      }
    }
    Gitter del = new Gitter(indre, dele.stream().mapToLong(Long::longValue).toArray());
    Talsystem alt = raekker(antal, del, Set.of());
    Set<Integer> udenKrav =
        Spaerring.umulige(alt).stream()
            .map(i -> alt.krav().get(i).celle())
            .collect(Collectors.toSet());
    assertTrue(udenKrav.size() < 10, "out of reach " + udenKrav);
    beskyttes("rows of three", raekker(antal, del, udenKrav), 500);
  }

  private static Talsystem raekker(Gitter antal, Gitter del, Set<Integer> udenKrav) {
    Systembygger b = new Systembygger();
    int n = antal.vaerdier.length;
    int[] a = new int[n];
    int[] d = new int[n];
    for (int c = 0; c < n; c++) {
      long hele = antal.vaerdier[c];
      a[c] = b.trykt(hele, hele > 0 ? 1 : 0, Gitter.vaegt(hele));
      d[c] = b.trykt(del.vaerdier[c], 0, Gitter.vaegt(del.vaerdier[c]));
      int rest = b.utrykt(hele - del.vaerdier[c], 0);
      b.sum(a[c], d[c], rest);
      b.sammen(a[c], d[c]);
      kraev(b, a[c], hele, udenKrav);
      kraev(b, d[c], del.vaerdier[c], udenKrav);
      kraev(b, rest, hele - del.vaerdier[c], udenKrav);
    }
    antal.summer(b, a);
    del.summer(b, d);
    return b.byg();
  }

  private static void kraev(Systembygger b, int celle, long v, Set<Integer> uden) {
    if (v >= 1 && v <= Gitter.LILLE && !uden.contains(celle)) {
      b.kraev(celle, 1, Gitter.LILLE);
    }
  }

  private static int[] margen(Systembygger b, long[] tal, int alt) {
    int[] ud = Arrays.stream(tal).mapToInt(v -> celle(b, v)).toArray();
    b.sum(alt, ud);
    return ud;
  }

  private static int celle(Systembygger b, long v) {
    int c = b.trykt(v, 0, Gitter.vaegt(v));
    if (v >= 1 && v <= Gitter.LILLE) {
      b.kraev(c, 1, Gitter.LILLE);
    }
    return c;
  }

  /** Most stay where they are; few move, and most ways are taken by hardly anyone. */
  private static long overgang(SplittableRandom r, int fra, int til) {
    double middel = fra == til ? 3_000 : 40.0 / (1 + Math.abs(fra - til) * Math.abs(fra - til));
    return (long) (middel * -Math.log(1 - r.nextDouble()));
  }

  private static void beskyttes(String navn, Talsystem s, int mindst) {
    long start = System.nanoTime();
    Udfald.Skjuling ud = assertInstanceOf(Udfald.Skjuling.class, Spaerring.beskyt(s, Loft.NORMALT));
    long tid = System.nanoTime() - start;
    int smaa = (int) s.krav().stream().map(Krav::celle).distinct().count();
    System.out.printf(
        "%s: %d cells, %d equations, %d small, %d hidden, price %d, %d ms%n",
        navn,
        s.antalCeller(),
        s.antalLigninger(),
        smaa,
        ud.skjulte().cardinality(),
        ud.pris(),
        tid / 1_000_000);
    assertEquals(List.of(), Bevisproeve.ubeviste(s, ud));
    assertTrue(smaa > mindst, "there is something to protect: " + smaa);
    assertTrue(ud.skjulte().cardinality() < 2 * smaa, "hidden " + ud.skjulte().cardinality());
  }
}
