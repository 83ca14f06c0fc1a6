package dk.forloeb.diskretion.stoej;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StoejTest {
  private static final double NAER = 1e-9;

  /** The default, whole numbers, and settings that need the solver for most rows. */
  private static final List<Stoejvalg> VALG =
      List.of(
          Stoejvalg.STANDARD,
          new Stoejvalg(1, 5, 2),
          new Stoejvalg(1, 4, 0.5),
          new Stoejvalg(2, 5, 2),
          new Stoejvalg(3, 9, 6),
          new Stoejvalg(5, 9, 8));

  private static double sum(Stoejtabel t, long antal, int grad, Stoejvalg v) {
    double ud = 0;
    for (int e = -v.stoerst(); e <= v.stoerst(); e++) {
      ud += t.sandsynlighed(antal, antal + e) * Math.pow(e, grad);
    }
    return ud;
  }

  @Test
  void hver_raekke_er_en_fordeling_med_middel_nul_inden_for_graensen() {
    for (Stoejvalg v : VALG) {
      Stoejtabel t = new Stoejtabel(v);
      for (long n = 0; n < 60; n++) {
        assertEquals(1, sum(t, n, 0, v), NAER, v + ", " + n);
        assertEquals(0, sum(t, n, 1, v), NAER, v + ", " + n);
        for (long y = n - 30; y < n + 30; y++) {
          boolean kan = y >= 0 && y % v.trin() == 0 && Math.abs(y - n) <= v.stoerst();
          double p = t.sandsynlighed(n, y);
          assertTrue(p >= 0 && (kan || p == 0), v + ": " + n + " as " + y);
        }
      }
      assertEquals(1, t.sandsynlighed(0, 0));
    }
  }

  @Test
  void variansen_er_den_valgte_hvor_der_er_et_valg() {
    Stoejtabel t = new Stoejtabel(Stoejvalg.STANDARD);
    for (long n = 1; n < 60; n++) {
      assertEquals(2, sum(t, n, 2, Stoejvalg.STANDARD), NAER, "count " + n);
    }
    Stoejvalg hele = new Stoejvalg(1, 5, 2);
    for (long n = 1; n < 60; n++) {
      assertEquals(2, sum(new Stoejtabel(hele), n, 2, hele), NAER, "count " + n);
    }
  }

  /** No other distribution with the same mean and variance is less certain. */
  @Test
  void raekken_er_den_mest_uvisse() {
    Stoejvalg v = new Stoejvalg(1, 5, 2);
    Random r = new Random(4);
    for (int n : new int[] {1, 2, 4, 20}) {
      Fordeling f = Fordeling.af(n, v);
      double[] p = new double[11];
      for (int e = -5; e <= 5; e++) {
        p[e + 5] = f.sandsynlighed(e);
      }
      for (int forsoeg = 0; forsoeg < 200; forsoeg++) {
        // Third differences leave sum, mean and second moment as they are.
        double[] q = p.clone();
        int fra = Math.max(0, 5 - n) + r.nextInt(8 - Math.max(0, 5 - n));
        double skridt = (r.nextBoolean() ? 1 : -1) * 1e-4;
        double[] tredje = {1, -3, 3, -1};
        for (int i = 0; i < 4; i++) {
          q[fra + i] += skridt * tredje[i];
        }
        assertTrue(entropi(q) < entropi(p), "count " + n + " from " + fra);
      }
    }
  }

  private static double entropi(double[] p) {
    double ud = 0;
    for (double x : p) {
      assertTrue(x >= 0);
      ud -= x > 0 ? x * Math.log(x) : 0;
    }
    return ud;
  }

  @Test
  void opslaget_foelger_tabellen() {
    Stoejtabel t = new Stoejtabel(Stoejvalg.STANDARD);
    int gange = 200_000;
    Random r = new Random(1);
    for (long n : new long[] {0, 1, 2, 3, 4, 7, 500}) {
      int[] antal = new int[7];
      long foerste = r.nextLong();
      for (int i = 0; i < gange; i++) {
        // Sums that follow each other, which a poor mixing would tell from chance.
        antal[(int) (t.trykt(n, foerste + i) - n) + 3]++;
      }
      for (int e = -3; e <= 3; e++) {
        double p = t.sandsynlighed(n, n + e);
        double usikkerhed = 5 * Math.sqrt(p * (1 - p) / gange);
        assertEquals(p, (double) antal[e + 3] / gange, usikkerhed, n + " by " + e);
      }
    }
  }

  /** A sum of m changes has the variance 2m: within five standard deviations of zero. */
  @Test
  void stoejen_gaar_op_over_mange_celler() {
    Stoejtabel t = new Stoejtabel(Stoejvalg.STANDARD);
    Random r = new Random(2);
    int m = 1_000_000;
    long sum = 0;
    for (int i = 0; i < m; i++) {
      int n = 1 + r.nextInt(300);
      sum += t.trykt(n, r.nextLong()) - n;
    }
    assertTrue(Math.abs(sum) < 5 * Math.sqrt(2.0 * m), "the changes add up to " + sum);
  }

  /** The numbers that ADR 0021 and the open page state. */
  @Test
  void graenserne_er_de_oplyste() {
    Stoejtabel standard = new Stoejtabel(Stoejvalg.STANDARD);
    assertEquals(2 / 3.0, standard.graense(), NAER);
    assertEquals(7 / 9.0, standard.pargraense(), NAER);
    assertEquals(1 / 3.0, standard.afstand(0), NAER);
    Stoejtabel hele = new Stoejtabel(new Stoejvalg(1, 5, 2));
    assertEquals(0.740, hele.graense(), 0.001);
    assertEquals(0.916, hele.pargraense(), 0.001);
    Stoejtabel femmere = new Stoejtabel(new Stoejvalg(5, 5, 2));
    assertEquals(0.60, femmere.graense(), NAER);
    assertEquals(0.76, femmere.pargraense(), NAER);
  }

  @Test
  void umulige_valg_afvises() {
    assertThrows(IllegalArgumentException.class, () -> new Stoejvalg(0, 3, 2));
    assertThrows(IllegalArgumentException.class, () -> new Stoejvalg(3, 2, 2));
    assertThrows(IllegalArgumentException.class, () -> new Stoejvalg(3, 3, 0));
  }
}
