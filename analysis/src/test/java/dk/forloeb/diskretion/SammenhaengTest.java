package dk.forloeb.diskretion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.motor.Folk;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What one table hides stands in no other, and not beside the tables. */
class SammenhaengTest {
  private static List<String> celler(Beskyttet b, String tabel, String noegle) {
    return b.tabel(tabel).raekker().stream()
        .filter(r -> r.noegler().contains(noegle))
        .findFirst()
        .orElseThrow()
        .vaerdier();
  }

  /** Øvrige is one group of three: shown in either table, it would be shown in both. */
  @Test
  void en_kategori_skjules_sammen_med_hvad_der_ligger_i_den() {
    Beskyttet b =
        new Folk()
            .efterRessourceforloeb(100, 101, 783)
            .efterRessourceforloeb(50, 101, 771)
            .efterRessourceforloeb(3, 101, 890)
            .svar("kommuner-2017", Tilstand.PUBLISHED, 5);
    assertTrue(celler(b, "figur-2", "Øvrige").stream().allMatch(Beskyttet.SKJULT::equals));
    assertTrue(
        b.tabel("oevrige").raekker().stream()
            .allMatch(r -> r.vaerdier().contains(Beskyttet.SKJULT)));
  }

  /** Øvrige is 5 + 1 + 1: from seven, each of the three can still be anything from 1 to 5. */
  @Test
  void en_kategori_vises_naar_dens_sum_intet_roeber() {
    Beskyttet b =
        new Folk()
            .efterRessourceforloeb(100, 101, 783)
            .efterRessourceforloeb(50, 101, 771)
            .efterRessourceforloeb(5, 101, 890)
            .efterRessourceforloeb(1, 101, 785)
            .efterRessourceforloeb(1, 101, 760)
            .svar("kommuner-2017", Tilstand.PUBLISHED, 5);
    assertEquals("7", celler(b, "figur-2", "Øvrige").getFirst());
    assertTrue(
        b.tabel("oevrige").raekker().stream()
            .allMatch(r -> r.vaerdier().contains(Beskyttet.SKJULT)));
  }

  @Test
  void antallet_af_ukendte_udfald_gentager_ikke_en_skjult_raekke() {
    Folk folk =
        new Folk()
            .efterRessourceforloeb(100, 101, 783)
            .efterRessourceforloeb(40, 101, 890)
            .efterRessourceforloeb(7, 101, 872)
            .efterRessourceforloeb(4, 101, 785);
    Beskyttet b = folk.svar("kommuner-2017", Tilstand.PUBLISHED, 5);
    assertEquals(List.of(Beskyttet.SKJULT), celler(b, "oevrige", "UKENDT"));
    assertEquals(Beskyttet.SKJULT, b.kvalitet().getFirst().ukendtUdfald());
    assertEquals(
        "7", folk.svar("kommuner-2017", Tilstand.NONE, 5).kvalitet().getFirst().ukendtUdfald());
  }

  @Test
  void et_lille_tab_fra_de_observerbare_til_en_senere_tabel_vises_ikke() {
    Folk folk =
        new Folk()
            .efterRessourceforloeb(60, 101, 783)
            .efterRessourceforloeb(60, 461, 783)
            .efterRessourceforloeb(3, 999, 783);
    Beskyttet b = folk.svar("kommuner-2017", Tilstand.PUBLISHED, 5);
    String frafald = b.frafald().toString();
    assertFalse(frafald.contains("personer=120"), frafald);
  }
}
