package dk.forloeb.tid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HelligdageTest {
  private static LocalDate d(String tekst) {
    return LocalDate.parse(tekst);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2008-03-23", "2011-04-24", "2013-03-31", "2016-03-27", "2018-04-01", "2019-04-21",
        "2020-04-12", "2022-04-17", "2023-04-09", "2024-03-31", "2025-04-20", "2026-04-05",
        "2027-03-28", "2038-04-25"
      })
  void paasken_falder_som_i_almanakken(String dag) {
    assertEquals(d(dag), Helligdage.paaskedag(d(dag).getYear()));
  }

  @ParameterizedTest
  @CsvSource({
    "2023-01-01,nytårsdag",
    "2023-04-06,skærtorsdag",
    "2023-04-07,langfredag",
    "2023-04-09,påskedag",
    "2023-04-10,2. påskedag",
    "2023-05-05,store bededag",
    "2023-05-18,Kristi himmelfartsdag",
    "2023-05-28,pinsedag",
    "2023-05-29,2. pinsedag",
    "2023-12-25,juledag",
    "2023-12-26,2. juledag"
  })
  void hver_helligdag_har_sit_navn(String dag, String navn) {
    assertEquals(Optional.of(navn), Helligdage.navn(d(dag)));
    assertFalse(Helligdage.arbejdsdag(d(dag)));
  }

  @Test
  void store_bededag_er_en_arbejdsdag_fra_2024() {
    assertFalse(Helligdage.arbejdsdag(d("2023-05-05")));
    assertEquals(Optional.empty(), Helligdage.navn(d("2024-04-26")));
    assertTrue(Helligdage.arbejdsdag(d("2024-04-26")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2023-06-05", "2025-12-24", "2025-12-31", "2023-04-05", "2023-04-11"})
  void grundlovsdag_juleaften_og_dagene_om_paasken_er_arbejdsdage(String dag) {
    assertTrue(Helligdage.arbejdsdag(d(dag)));
  }

  @Test
  void der_er_elleve_helligdage_til_og_med_2023_og_ti_fra_2024() {
    for (int aar = 2013; aar <= 2030; aar++) {
      long antal =
          LocalDate.of(aar, 1, 1)
              .datesUntil(LocalDate.of(aar + 1, 1, 1))
              .filter(d -> Helligdage.navn(d).isPresent())
              .count();
      assertEquals(aar <= 2023 ? 11 : 10, antal, String.valueOf(aar));
    }
  }

  @Test
  void weekenden_er_ikke_arbejdsdage() {
    assertTrue(Helligdage.arbejdsdag(d("2023-03-03")));
    assertFalse(Helligdage.arbejdsdag(d("2023-03-04")));
    assertFalse(Helligdage.arbejdsdag(d("2023-03-05")));
    assertTrue(Helligdage.arbejdsdag(d("2023-03-06")));
  }

  @Test
  void arbejdsdage_taelles_hen_over_paasken() {
    assertEquals(d("2023-04-05"), Helligdage.plusArbejdsdage(d("2023-04-05"), 0));
    assertEquals(d("2023-04-11"), Helligdage.plusArbejdsdage(d("2023-04-05"), 1));
    assertEquals(d("2023-04-12"), Helligdage.plusArbejdsdage(d("2023-04-05"), 2));
    assertEquals(d("2023-04-11"), Helligdage.arbejdsdagFra(d("2023-04-06")));
    assertEquals(d("2023-04-11"), Helligdage.arbejdsdagFra(d("2023-04-11")));
  }

  @Test
  void dagen_er_den_danske_ogsaa_om_natten_og_om_sommeren() {
    assertEquals(d("2023-01-01"), Helligdage.dag(Instant.parse("2022-12-31T23:00:00Z")));
    assertEquals(d("2022-12-31"), Helligdage.dag(Instant.parse("2022-12-31T22:59:59Z")));
    assertEquals(d("2023-07-02"), Helligdage.dag(Instant.parse("2023-07-01T22:00:00Z")));
    assertEquals(d("2023-07-01"), Helligdage.dag(Instant.parse("2023-07-01T21:59:59Z")));
  }
}
