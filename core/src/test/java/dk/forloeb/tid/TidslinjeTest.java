package dk.forloeb.tid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.tid.Tidslinje.Segment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

/** The laws hold on generated timelines; a map from each day to its value is the other way. */
class TidslinjeTest {
  private static final LocalDate START = LocalDate.of(2023, 12, 20);
  private static final int DAGE = 40;
  private static final int FORSOEG = 2000;

  private static LocalDate dag(int n) {
    return START.plusDays(n);
  }

  /** Few days and fewer values, so that neighbours, gaps and equal values all come up. */
  private static Tidslinje<Integer> tilfaeldig(Random r) {
    List<Segment<Integer>> ud = new ArrayList<>();
    int n = r.nextInt(4);
    while (n < DAGE) {
      int til = Math.min(DAGE - 1, n + r.nextInt(6));
      if (r.nextInt(3) > 0) {
        ud.add(new Segment<>(new Periode(dag(n), dag(til)), r.nextInt(3)));
      }
      n = til + 1;
    }
    return new Tidslinje<>(ud);
  }

  private static Map<LocalDate, Integer> dage(Tidslinje<Integer> t) {
    Map<LocalDate, Integer> ud = new HashMap<>();
    for (int n = -2; n < DAGE + 2; n++) {
      LocalDate d = dag(n);
      t.at(d).ifPresent(v -> ud.put(d, v));
    }
    return ud;
  }

  private static Optional<Integer> foerste(Optional<Integer> a, Optional<Integer> b) {
    return a.isPresent() ? a : b;
  }

  private static Optional<Integer> sum(Optional<Integer> a, Optional<Integer> b) {
    return a.isPresent() && b.isPresent() ? Optional.of(a.get() + b.get()) : Optional.empty();
  }

  @Test
  void lovene_gaelder_paa_tilfaeldige_tidslinjer() {
    Random r = new Random(20250101);
    int medVaerdi = 0;
    for (int i = 0; i < FORSOEG; i++) {
      Tidslinje<Integer> a = tilfaeldig(r);
      Tidslinje<Integer> b = tilfaeldig(r);
      Tidslinje<Integer> c = tilfaeldig(r);
      medVaerdi += a.segmenter().size();
      String froe = "forsøg " + i;
      assertEquals(a, a.map(v -> v), froe);
      assertEquals(a.map(v -> v / 2).map(v -> v + 1), a.map(v -> v / 2 + 1), froe);
      assertEquals(a, a.combine(Tidslinje.<Integer>tom(), TidslinjeTest::foerste), froe);
      assertEquals(a, a.combine(a, TidslinjeTest::foerste), froe);
      assertEquals(
          a.combine(b, TidslinjeTest::foerste).combine(c, TidslinjeTest::foerste),
          a.combine(b.combine(c, TidslinjeTest::foerste), TidslinjeTest::foerste),
          froe);
      assertEquals(a.combine(b, TidslinjeTest::sum), b.combine(a, TidslinjeTest::sum), froe);
      Periode p = new Periode(dag(r.nextInt(20)), dag(20 + r.nextInt(20)));
      assertEquals(a.restrict(p), a.restrict(p).restrict(p), froe);
      assertEquals(
          a.combine(b, TidslinjeTest::sum).restrict(p),
          a.restrict(p).combine(b.restrict(p), TidslinjeTest::sum),
          froe);
      assertEquals(a.restrict(Periode.ALT), a, froe);
    }
    assertTrue(medVaerdi > FORSOEG, "the timelines are not empty");
  }

  @Test
  void hver_dag_er_som_hvis_den_blev_regnet_for_sig() {
    Random r = new Random(7);
    for (int i = 0; i < FORSOEG; i++) {
      Tidslinje<Integer> a = tilfaeldig(r);
      Tidslinje<Integer> b = tilfaeldig(r);
      for (BiFunction<Optional<Integer>, Optional<Integer>, Optional<Integer>> f :
          List.<BiFunction<Optional<Integer>, Optional<Integer>, Optional<Integer>>>of(
              TidslinjeTest::foerste, TidslinjeTest::sum)) {
        Map<LocalDate, Integer> ventet = new HashMap<>();
        for (int n = -2; n < DAGE + 2; n++) {
          LocalDate d = dag(n);
          f.apply(a.at(d), b.at(d)).ifPresent(v -> ventet.put(d, v));
        }
        Tidslinje<Integer> samlet = a.combine(b, f);
        assertEquals(ventet, dage(samlet), "forsøg " + i);
        assertEquals(ventet.size(), samlet.dage(), "forsøg " + i);
      }
    }
  }

  @Test
  void naboer_med_samme_vaerdi_er_et_segment_og_rammer_aldrig_hinanden() {
    Random r = new Random(99);
    for (int i = 0; i < FORSOEG; i++) {
      List<Segment<Integer>> s =
          tilfaeldig(r).combine(tilfaeldig(r), TidslinjeTest::foerste).segmenter();
      for (int j = 1; j < s.size(); j++) {
        Segment<Integer> foer = s.get(j - 1);
        Segment<Integer> efter = s.get(j);
        assertTrue(foer.periode().tom().isBefore(efter.periode().fom()));
        if (foer.periode().tom().plusDays(1).equals(efter.periode().fom())) {
          assertNotEquals(foer.vaerdi(), efter.vaerdi());
        }
      }
    }
  }

  @Test
  void to_vaerdier_samme_dag_afvises_med_begge_perioder() {
    Periode a = new Periode(dag(0), dag(5));
    Periode b = new Periode(dag(5), dag(9));
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class,
            () -> new Tidslinje<>(List.of(new Segment<>(a, 1), new Segment<>(b, 1))));
    assertTrue(String.valueOf(e.getMessage()).contains(a + " overlaps " + b), e.getMessage());
  }

  @Test
  void vaerdier_fra_datoer_gaelder_til_den_naeste() {
    Tidslinje<String> t = Tidslinje.fraDatoer(Map.of(dag(0), "a", dag(10), "b"));
    assertEquals(Optional.empty(), t.at(dag(-1)));
    assertEquals(Optional.of("a"), t.at(dag(9)));
    assertEquals(Optional.of("b"), t.at(dag(10)));
    assertEquals(Optional.of("b"), t.at(Periode.EVIG));
    assertTrue(t.segmenter().getLast().periode().aaben());
  }

  @Test
  void overlappende_perioder_taeller_hver_dag_en_gang() {
    Tidslinje<Boolean> t =
        Tidslinje.over(
            List.of(new Periode(dag(3), dag(8)), new Periode(dag(0), dag(4)), Periode.dag(dag(20))),
            true);
    assertEquals(10, t.dage());
    assertEquals(2, t.segmenter().size());
  }
}
