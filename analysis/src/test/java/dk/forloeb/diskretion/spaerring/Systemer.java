package dk.forloeb.diskretion.spaerring;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;

/** Generated systems, the same for the same number. */
final class Systemer {
  private Systemer() {}

  static Talsystem nr(long nr) {
    SplittableRandom r = new SplittableRandom(nr * 7919 + 17);
    return switch ((int) (nr % 7)) {
      case 0 -> tabel(r, r.nextInt(3, 9));
      case 1 -> tabel(r, r.nextInt(2, 5), r.nextInt(2, 6));
      case 2 -> tabel(r, 2, r.nextInt(2, 4), r.nextInt(2, 4));
      case 3 -> hierarki(r);
      case 4 -> laenkede(r);
      case 5 -> foelge(r);
      default -> raekker(r);
    };
  }

  private static long nedre(SplittableRandom r, long v) {
    return v > 0 && r.nextInt(4) == 0 ? 1 : 0;
  }

  private static int celle(Systembygger b, SplittableRandom r, long v, boolean trykt) {
    int c = trykt ? b.trykt(v, nedre(r, v), 1 + v) : b.utrykt(v, 0);
    if (v >= 1 && v <= 4) {
      b.kraev(c, 1, 4);
    }
    return c;
  }

  private static Gitter gitter(SplittableRandom r, int... indre) {
    return Gitter.medMiddel(r, 4 + r.nextInt(20), indre);
  }

  private static Talsystem tabel(SplittableRandom r, int... indre) {
    Gitter g = gitter(r, indre);
    Systembygger b = new Systembygger();
    if (r.nextInt(3) > 0) {
      g.tilfoej(b, v -> 1 + v, c -> false);
    } else {
      int[] nr = new int[g.vaerdier.length];
      for (int c = 0; c < nr.length; c++) {
        nr[c] = celle(b, r, g.vaerdier[c], r.nextInt(10) > 0);
      }
      g.summer(b, nr);
    }
    return b.byg();
  }

  /** Municipalities in regions in a country, by two categories and their sum. */
  private static Talsystem hierarki(SplittableRandom r) {
    Systembygger b = new Systembygger();
    int regioner = r.nextInt(2, 4);
    List<int[]> regionceller = new ArrayList<>();
    List<long[]> regiontal = new ArrayList<>();
    for (int i = 0; i < regioner; i++) {
      List<int[]> kommuner = new ArrayList<>();
      long[] sum = new long[3];
      int antal = r.nextInt(1, 4);
      for (int k = 0; k < antal; k++) {
        long[] tal = toOgDeresSum(r, sum);
        kommuner.add(linje(b, r, tal));
      }
      int[] region = linje(b, r, sum);
      kolonnesummer(b, region, kommuner);
      regionceller.add(region);
      regiontal.add(sum);
    }
    long[] land = new long[3];
    for (long[] t : regiontal) {
      for (int j = 0; j < 3; j++) {
        land[j] += t[j];
      }
    }
    kolonnesummer(b, linje(b, r, land), regionceller);
    return b.byg();
  }

  private static long lille(SplittableRandom r) {
    return r.nextInt(3) > 0 ? r.nextInt(8) : r.nextInt(60);
  }

  private static int[] linje(Systembygger b, SplittableRandom r, long[] tal) {
    int[] ud = new int[3];
    for (int j = 0; j < 3; j++) {
      ud[j] = celle(b, r, tal[j], true);
    }
    b.sum(ud[2], ud[0], ud[1]);
    return ud;
  }

  private static void kolonnesummer(Systembygger b, int[] sum, List<int[]> dele) {
    for (int j = 0; j < 3; j++) {
      int kolonne = j;
      b.sum(sum[j], dele.stream().mapToInt(d -> d[kolonne]).toArray());
    }
  }

  /** Two tables of the same persons that share the margin of the first dimension. */
  private static Talsystem laenkede(SplittableRandom r) {
    Gitter g = gitter(r, r.nextInt(2, 4), 2, 2);
    Systembygger b = new Systembygger();
    int[] nr = new int[g.vaerdier.length];
    for (int c = 0; c < nr.length; c++) {
      int[] p = g.plads(c);
      // The two tables are printed, the three-way one behind them is not.
      nr[c] = p[1] == 0 || p[2] == 0 ? celle(b, r, g.vaerdier[c], true) : -1;
    }
    for (int c = 0; c < nr.length; c++) {
      if (nr[c] < 0) {
        nr[c] = b.utrykt(g.vaerdier[c], 0);
      }
    }
    g.summer(b, nr);
    return b.byg();
  }

  /** A table whose first column was released before, protected then. */
  private static Talsystem foelge(SplittableRandom r) {
    Gitter g = gitter(r, r.nextInt(3, 5), r.nextInt(3, 5));
    Systembygger foer = new Systembygger();
    g.tilfoej(foer, v -> 1 + v, c -> false);
    Udfald ud = Spaerring.beskyt(foer.byg(), Loft.NORMALT);
    BitSet skjulte = ud instanceof Udfald.Skjuling k ? k.skjulte() : new BitSet();
    Systembygger b = new Systembygger();
    g.tilfoej(
        b,
        v -> 1 + v,
        c -> g.plads(c)[1] == 1 && !skjulte.get(c) && (g.vaerdier[c] == 0 || g.vaerdier[c] > 4));
    return b.byg();
  }

  /** Two small counts and their sum, added to the sums so far. */
  private static long[] toOgDeresSum(SplittableRandom r, long[] hidtil) {
    long a = lille(r);
    long c = lille(r);
    long[] tal = {a, c, a + c};
    for (int j = 0; j < 3; j++) {
      hidtil[j] += tal[j];
    }
    return tal;
  }

  /** Rows of three counts that hide together, each column with its sum. */
  private static Talsystem raekker(SplittableRandom r) {
    Systembygger b = new Systembygger();
    List<int[]> alle = new ArrayList<>();
    long[] sum = new long[3];
    int antal = r.nextInt(3, 8);
    for (int i = 0; i < antal; i++) {
      int[] celler = linje(b, r, toOgDeresSum(r, sum));
      b.sammen(celler);
      alle.add(celler);
    }
    kolonnesummer(b, linje(b, r, sum), alle);
    return b.byg();
  }

  /** The printed cells that a requirement alone hides, with those that hide with them. */
  static BitSet kunTvungne(Talsystem s) {
    BitSet ud = new BitSet();
    for (Krav k : s.krav()) {
      if (s.art(k.celle()) == Art.TRYKT && !k.opfyldtAf(s.vaerdi(k.celle()))) {
        int g = s.gruppe(k.celle());
        for (int i = 0; i < s.gruppestoerrelse(g); i++) {
          ud.set(s.iGruppe(g, i));
        }
      }
    }
    return ud;
  }

  static BitSet alleTrykte(Talsystem s) {
    BitSet ud = new BitSet();
    for (int c = 0; c < s.antalCeller(); c++) {
      ud.set(c, s.art(c) == Art.TRYKT);
    }
    return ud;
  }
}
