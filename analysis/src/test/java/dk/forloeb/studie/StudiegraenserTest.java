package dk.forloeb.studie;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.Brugerfejl;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Combinations and values that cannot mean anything. */
class StudiegraenserTest {
  private static Studie laes(String id, String... aendringer) {
    return Studiekatalog.find(id).laes(List.of(aendringer));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "foertidspension-tilgang | tables.tabel-1.show=occurring | occurring",
        "ressourceforloeb-2015 | tables.tabel-1.total=sum | total",
        "kommuner-2017 | keep.end=+999999999-01-01.. | 2089",
        "kommuner-2017 | keep.end=2090-01-01.. | 2089",
        "kommuner-2017 | keep.end=..1989-W52 | 1990",
        "foertidspension-tilgang | keep.exit=2013-01-01.. | ended"
      })
  void afvises_i_en_linje(String id, String aendring, String naevner) {
    Brugerfejl e = assertThrows(Brugerfejl.class, () -> laes(id, aendring));
    assertTrue(e.besked().contains(naevner), e.besked());
    assertEquals(1, e.besked().lines().count());
  }

  @Test
  void aarene_til_og_med_2089_kan_naevnes() {
    laes("kommuner-2017", "keep.end=1990-W01..2089-12-31");
  }

  @Test
  void raekkefoelgen_af_ord_i_prosaen_aendrer_ikke_spoergsmaalet() {
    String foer = Plan.af(laes("kommuner-2017")).hash();
    String ombyttet =
        Plan.af(laes("kommuner-2017", "success.are=[Dagpenge, Fleksjob, Uddannelse, Ordinært job]"))
            .hash();
    String faerre = Plan.af(laes("kommuner-2017", "success.are=[Dagpenge, Fleksjob]")).hash();
    assertEquals(foer, ombyttet);
    assertNotEquals(foer, faerre);
  }
}
