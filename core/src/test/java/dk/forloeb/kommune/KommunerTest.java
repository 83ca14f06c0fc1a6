package dk.forloeb.kommune;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KommunerTest {
  @Test
  void there_are_98_from_101_to_860_in_order_of_code() {
    List<Integer> koder = new ArrayList<>(Kommuner.alle().keySet());
    assertEquals(98, koder.size());
    assertEquals(101, koder.getFirst());
    assertEquals(860, koder.getLast());
    List<Integer> sorteret = new ArrayList<>(koder);
    Collections.sort(sorteret);
    assertEquals(sorteret, koder);
  }

  @Test
  void each_stands_under_its_own_code_with_a_name_of_its_own() {
    Kommuner.alle().forEach((kode, k) -> assertEquals(kode, k.kode()));
    assertEquals(
        98, new HashSet<>(Kommuner.alle().values().stream().map(Kommune::navn).toList()).size());
    assertTrue(Kommuner.alle().values().stream().allMatch(k -> k.folketal2014() > 1000));
    int folketal = Kommuner.alle().values().stream().mapToInt(Kommune::folketal2014).sum();
    // 5,627,235 persons lived in Denmark on 1 January 2014; Christiansø's hundred are not in.
    assertEquals(5_627_235, folketal, 200.0);
  }

  @ParameterizedTest
  @ValueSource(ints = {411, 0, 999, -1, 1, 100, 861, 1084})
  void what_is_no_municipality_is_not_found(int kode) {
    assertFalse(Kommuner.findes(kode));
  }

  @ParameterizedTest
  @CsvSource({
    "101, København",
    "147, Frederiksberg",
    "461, Odense",
    "766, Hedensted",
    "751, Aarhus",
    "400, Bornholm",
    "825, Læsø",
    "492, Ærø",
    "860, Hjørring"
  })
  void well_known_codes_have_their_names(int kode, String navn) {
    assertTrue(Kommuner.findes(kode));
    assertEquals(navn, Objects.requireNonNull(Kommuner.alle().get(kode)).navn());
  }

  @Test
  void the_five_regions_have_29_17_22_19_and_11() {
    Map<Integer, Long> antal =
        Kommuner.alle().values().stream()
            .collect(Collectors.groupingBy(Kommune::regionskode, Collectors.counting()));
    assertEquals(Map.of(1084, 29L, 1085, 17L, 1083, 22L, 1082, 19L, 1081, 11L), antal);
    assertEquals(5, Kommuner.alle().values().stream().map(Kommune::region).distinct().count());
  }

  @Test
  void nobody_can_change_the_list() {
    assertThrows(UnsupportedOperationException.class, () -> Kommuner.alle().remove(101));
  }
}
