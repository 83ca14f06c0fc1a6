package dk.forloeb.syntese;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.kommune.Kommuner;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

@ParameterizedClass
@ValueSource(longs = {1, 42, -7_000_000_000L})
class DemonstrationTest {
  /** Counting a nation takes seconds, and every test asks about the same one. */
  private static final Map<Long, Plantetaelling> TALT = new ConcurrentHashMap<>();

  private final Plantetaelling tal;

  DemonstrationTest(long seed) {
    this.tal = TALT.computeIfAbsent(seed, s -> Plantetaelling.af(Syntese.demonstration(s)));
  }

  @Test
  void afgang_fra_fleksjobordningen_som_i_spoergsmaal_6() {
    List<String> halvaar =
        List.of("2013H1", "2013H2", "2014H1", "2014H2", "2015H1", "2015H2", "2016H1");
    assertEquals(
        List.of(2466, 1824, 1769, 1962, 1853, 1894, 1886),
        halvaar.stream().map(tal.afgang::get).toList());
    assertEquals(
        List.of(45, 142, 176, 218, 218, 181, 103),
        halvaar.stream().map(tal.tilRessourceforloeb::get).toList());
  }

  @Test
  void ressourceforloeb_i_2013_og_2014_som_i_spoergsmaal_244() {
    assertEquals(9466, tal.forloeb);
    assertEquals(9361, tal.personer);
    assertEquals(105, tal.personerMedTo);
    assertTrue(tal.foersteStart >= Uger.uge("2013-W06"));
  }

  @Test
  void de_367_afsluttede_forloeb_som_i_spoergsmaal_244() {
    assertEquals(367, tal.afsluttede);
    assertEquals(5715, tal.afsluttedesUger);
    assertEquals(
        new TreeMap<>(
            Map.of(
                "Beskæftigelse/selvforsørgelse", 92,
                "A-dagpenge", 5,
                "Kontanthjælp", 28,
                "Revalidering/Forrevalidering", 5,
                "Sygedagpenge", 4,
                "Fleksjob", 16,
                "Ledighedsydelse", 38,
                "Førtidspension mv.", 168,
                "Andet", 11)),
        tal.tabel3);
  }

  @Test
  void status_efter_tretten_uger_som_i_analysen_af_23_januar_2017() {
    assertEquals(4214, tal.talte);
    assertEquals(
        new TreeMap<>(
            Map.of(
                "Førtidspension", 1938,
                "Fleksjob", 516,
                "Ledighedsydelse", 540,
                "Ordinært job", 130,
                "Uddannelse", 31,
                "Dagpenge", 50,
                "Kontanthjælp mv.", 430,
                "Selvforsørgelse", 170,
                "Øvrige", 409)),
        tal.figur2);
    assertEquals(7, tal.igen);
    assertEquals(727, tal.succesI.values().stream().mapToInt(Integer::intValue).sum());
  }

  @Test
  void kommunerne_som_i_analysen_af_23_januar_2017() {
    assertEquals(Kommuner.alle().keySet(), tal.talteI.keySet());
    assertEquals(28, tal.viste().size());
    List<Integer> bedst =
        tal.viste().stream().sorted(Comparator.comparingDouble(k -> -tal.andel(k))).toList();
    assertEquals(List.of(766, 360, 779), bedst.subList(0, 3));
    assertTrue(bedst.subList(3, 28).stream().allMatch(k -> tal.andel(k) < 0.28));
    assertEquals(461, bedst.getLast());
    assertEquals(List.of(78, 115), List.of(tal.talteI.get(766), tal.talteI.get(461)));
    assertEquals(List.of(28, 7), List.of(tal.succesI.get(766), tal.succesI.get(461)));
    double forloeb = tal.viste().stream().mapToInt(k -> tal.talteI.getOrDefault(k, 0)).sum();
    double succes = tal.viste().stream().mapToInt(k -> tal.succesI.getOrDefault(k, 0)).sum();
    assertEquals(0.17, succes / forloeb, 0.005);
  }

  @Test
  void nye_foertidspensioner_falder_28_procent_som_hos_cabi() {
    assertEquals(2500, tal.pensioner.get(2012));
    assertEquals(1800, tal.pensioner.get(2013));
    assertTrue(
        IntStream.rangeClosed(1992, 2018).allMatch(a -> tal.pensioner.getOrDefault(a, 0) >= 150),
        () -> tal.pensioner.toString());
  }
}
