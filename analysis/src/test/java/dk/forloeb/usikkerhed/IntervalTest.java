package dk.forloeb.usikkerhed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Intervals and limits against published examples, and against a count in fractions. */
class IntervalTest {
  /** The four examples of R.G. Newcombe (1998), Statistics in Medicine 17:857-872, method 3. */
  @ParameterizedTest
  @CsvSource({
    "81, 263, 0.2553, 0.3662",
    "15, 148, 0.0624, 0.1605",
    "0, 20, 0.0000, 0.1611",
    "1, 29, 0.0061, 0.1718"
  })
  void wilson_som_hos_newcombe(int succes, int antal, double fra, double til) {
    Interval i = Interval.wilson(succes, antal);
    assertEquals(fra, i.fra(), 0.00005);
    assertEquals(til, i.til(), 0.00005);
  }

  @Test
  void enderne_er_noejagtige_og_spejler_hinanden() {
    assertEquals(0, Interval.wilson(0, 7).fra());
    assertEquals(1, Interval.wilson(7, 7).til());
    assertEquals(1 - Interval.wilson(2, 7).fra(), Interval.wilson(5, 7).til(), 1e-12);
    assertThrows(IllegalArgumentException.class, () -> Interval.wilson(0, 0));
    assertThrows(IllegalArgumentException.class, () -> Interval.wilson(8, 7));
  }

  /** The interval holds the shares that would not be rejected: at its ends the test is even. */
  @Test
  void wilson_er_de_andele_der_ikke_forkastes() {
    for (int n : new int[] {1, 5, 50, 1000}) {
      for (int x = 1; x < n; x++) {
        for (double p : new double[] {Interval.wilson(x, n).fra(), Interval.wilson(x, n).til()}) {
          double z = Math.abs((double) x / n - p) / Math.sqrt(p * (1 - p) / n);
          assertEquals(1.959963984540054, z, 1e-9, x + " of " + n);
        }
      }
    }
  }

  /** The limit as the source defines it, in whole numbers and fractions. */
  private static double brute(int n, String andel, String under) {
    MathContext m = new MathContext(60);
    BigDecimal p = new BigDecimal(andel);
    BigDecimal sum = BigDecimal.ZERO;
    BigInteger vaelg = BigInteger.ONE;
    for (int r = 0; r <= n; r++) {
      BigDecimal her =
          new BigDecimal(vaelg).multiply(p.pow(r)).multiply(BigDecimal.ONE.subtract(p).pow(n - r));
      BigDecimal med = sum.add(her);
      if (med.compareTo(new BigDecimal(under)) >= 0) {
        BigDecimal rest = med.subtract(new BigDecimal(under)).divide(her, m);
        return Math.max(0, (r - rest.doubleValue()) / n);
      }
      sum = med;
      vaelg = vaelg.multiply(BigInteger.valueOf(n - r)).divide(BigInteger.valueOf(r + 1L));
    }
    return 1;
  }

  @Test
  void tragtens_graenser_som_talt_i_broeker() {
    for (int n : new int[] {1, 2, 10, 50, 78, 115, 400}) {
      for (String p : new String[] {"0.02", "0.173", "0.5", "0.97"}) {
        Tragtgraense g = Tragtgraense.af(n, Double.parseDouble(p));
        assertEquals(brute(n, p, "0.025"), g.p95().fra(), 1e-9, n + " " + p);
        assertEquals(brute(n, p, "0.975"), g.p95().til(), 1e-9, n + " " + p);
        assertEquals(brute(n, p, "0.001"), g.p998().fra(), 1e-9, n + " " + p);
        assertEquals(brute(n, p, "0.999"), g.p998().til(), 1e-9, n + " " + p);
      }
    }
  }

  @Test
  void begge_sider_af_hver_graense() {
    Tragtgraense g = Tragtgraense.af(100, 0.2);
    double lidt = 1e-9;
    assertEquals(Tragtsted.LANGT_UNDER, g.sted(g.p998().fra() - lidt));
    assertEquals(Tragtsted.UNDER, g.sted(g.p998().fra() + lidt));
    assertEquals(Tragtsted.UNDER, g.sted(g.p95().fra() - lidt));
    assertEquals(Tragtsted.INDEN_FOR, g.sted(g.p95().fra() + lidt));
    assertEquals(Tragtsted.INDEN_FOR, g.sted(g.p95().til() - lidt));
    assertEquals(Tragtsted.OVER, g.sted(g.p95().til() + lidt));
    assertEquals(Tragtsted.OVER, g.sted(g.p998().til() - lidt));
    assertEquals(Tragtsted.LANGT_OVER, g.sted(g.p998().til() + lidt));
    assertTrue(Tragtsted.OVER.udenFor() && !Tragtsted.INDEN_FOR.udenFor());
  }

  @Test
  void uden_nogen_eller_med_alle_er_tragten_en_streg() {
    assertEquals(new Interval(0, 0), Tragtgraense.af(10, 0).p95());
    assertEquals(new Interval(1, 1), Tragtgraense.af(10, 1).p95());
  }
}
