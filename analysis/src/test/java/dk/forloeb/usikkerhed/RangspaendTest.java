package dk.forloeb.usikkerhed;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Places by chance, against every outcome written out and against drawn ones. */
class RangspaendTest {
  /** Two groups of one person each, one in two has success: half of the time they are even. */
  @Test
  void to_ens_deler_pladserne() {
    List<Fordeling> to = List.of(Fordeling.afTilfaeldet(1, 0.5), Fordeling.afTilfaeldet(1, 0.5));
    assertArrayEquals(new double[] {0.5, 0.5}, Rangspaend.sandsynligheder(0, to), 1e-12);
  }

  /** Of one person the share is 0 or 1; of two it can be a half, which lies between. */
  @Test
  void alle_udfald_skrevet_ud() {
    double p = 0.3;
    List<Fordeling> to = List.of(Fordeling.afTilfaeldet(1, p), Fordeling.afTilfaeldet(2, p));
    // First: the one succeeds and the two do not both; or a coin decides between equals.
    double foerst = p * (1 - p * p) + (p * p * p + (1 - p) * (1 - p) * (1 - p)) / 2;
    assertArrayEquals(new double[] {foerst, 1 - foerst}, Rangspaend.sandsynligheder(0, to), 1e-12);
    assertArrayEquals(new double[] {1 - foerst, foerst}, Rangspaend.sandsynligheder(1, to), 1e-12);
  }

  @Test
  void som_naar_der_traekkes_lod() {
    int[] antal = {50, 51, 60, 78, 90, 115, 150, 300};
    List<Fordeling> alle = new ArrayList<>();
    for (int n : antal) {
      alle.add(Fordeling.afTilfaeldet(n, 0.173));
    }
    Random r = new Random(7);
    int gange = 40_000;
    double[][] trukket = new double[antal.length][antal.length];
    for (int g = 0; g < gange; g++) {
      double[] andele = new double[antal.length];
      for (int i = 0; i < antal.length; i++) {
        int x = 0;
        for (int k = 0; k < antal[i]; k++) {
          x += r.nextDouble() < 0.173 ? 1 : 0;
        }
        andele[i] = (double) x / antal[i];
      }
      for (int i = 0; i < antal.length; i++) {
        int foran = 0;
        for (int j = 0; j < antal.length; j++) {
          boolean lige = j != i && andele[j] == andele[i];
          foran += andele[j] > andele[i] || (lige && r.nextBoolean()) ? 1 : 0;
        }
        trukket[i][foran] += 1.0 / gange;
      }
    }
    for (int i = 0; i < antal.length; i++) {
      assertArrayEquals(trukket[i], Rangspaend.sandsynligheder(i, alle), 0.012, "row " + i);
    }
  }

  /** Fifty or three hundred: by luck alone the small one is first or last far more often. */
  @Test
  void de_smaa_er_oftest_yderst() {
    List<Fordeling> alle = new ArrayList<>();
    for (int i = 0; i < 28; i++) {
      alle.add(Fordeling.afTilfaeldet(i == 0 ? 50 : i == 1 ? 2000 : 150, 0.173));
    }
    double[] lille = Rangspaend.sandsynligheder(0, alle);
    double[] stor = Rangspaend.sandsynligheder(1, alle);
    assertTrue(lille[0] > 0.1 && lille[27] > 0.1, lille[0] + " " + lille[27]);
    assertTrue(stor[0] < 0.001 && stor[27] < 0.001, stor[0] + " " + stor[27]);
    List<Rangspaend> r = Rangspaend.af(alle);
    assertEquals(new Rangspaend(1, 28), r.getFirst());
    assertTrue(r.get(1).fra() > 5 && r.get(1).til() < 24, r.get(1).toString());
  }

  /** Shares far apart keep their places; the same shares of few do not. */
  @Test
  void egne_andele_langt_fra_hinanden_har_faste_pladser() {
    List<Fordeling> mange =
        List.of(
            Fordeling.afAndelen(100, 1000),
            Fordeling.afAndelen(300, 1000),
            Fordeling.afAndelen(200, 1000));
    assertEquals(
        List.of(new Rangspaend(3, 3), new Rangspaend(1, 1), new Rangspaend(2, 2)),
        Rangspaend.af(mange));
    List<Fordeling> faa =
        List.of(Fordeling.afAndelen(1, 10), Fordeling.afAndelen(3, 10), Fordeling.afAndelen(2, 10));
    assertEquals(new Rangspaend(1, 3), Rangspaend.af(faa).getFirst());
  }

  /** Two underlying shares, any as likely before: the odds are known in whole numbers. */
  @Test
  void den_ene_andel_over_den_anden_som_regnet_i_haanden() {
    // After 1 of 1 and 0 of 1: the integral of 2x over y below x, of 2(1-y), is 5/6.
    List<Fordeling> to = List.of(Fordeling.afAndelen(1, 1), Fordeling.afAndelen(0, 1));
    assertArrayEquals(new double[] {5 / 6.0, 1 / 6.0}, Rangspaend.sandsynligheder(0, to), 0.0005);
    // Nothing known of the one, 2 of 2 of the other: 1 in 4.
    List<Fordeling> tom = List.of(Fordeling.afAndelen(0, 0), Fordeling.afAndelen(2, 2));
    assertArrayEquals(new double[] {0.25, 0.75}, Rangspaend.sandsynligheder(0, tom), 0.0005);
  }

  @Test
  void faa_procent_i_hver_ende_taelles_ikke_med() {
    List<Fordeling> alle = new ArrayList<>();
    for (int i = 0; i < 39; i++) {
      alle.add(Fordeling.afTilfaeldet(101, 0.2));
    }
    // All alike: each place is as likely, and of 39 a little more than 2.5 percent.
    assertEquals(new Rangspaend(1, 39), Rangspaend.af(alle).getFirst());
    alle.add(Fordeling.afTilfaeldet(101, 0.2));
    alle.add(Fordeling.afTilfaeldet(101, 0.2));
    assertEquals(new Rangspaend(2, 40), Rangspaend.af(alle).getFirst());
  }
}
