package dk.forloeb.motor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VaerdiTest {
  @ParameterizedTest
  @CsvSource({
    "45, 2466, 1.8",
    "142, 1824, 7.8",
    "176, 1769, 9.9",
    "218, 1962, 11.1",
    "218, 1853, 11.8",
    "181, 1894, 9.6",
    "103, 1886, 5.5",
    "1083, 13654, 7.9",
    "28, 78, 35.9",
    "7, 115, 6.1",
    "1, 3, 33.3",
    "2, 3, 66.7",
    "0, 7, 0.0",
    "7, 7, 100.0",
    // Exactly half of the last digit goes up; a hair less goes down.
    "1, 2000, 0.1",
    "1, 2001, 0.0",
    "3, 2000, 0.2",
    "5, 2000, 0.3",
    "1, 16, 6.3",
    "9, 80, 11.3",
    "999, 2000, 50.0",
    "1999, 2000, 100.0",
    "333, 800, 41.6",
    "9223372036854775, 9223372036854776, 100.0"
  })
  void procent_rundes_halvt_op_af_det_eksakte_forhold(long taeller, long naevner, String ventet) {
    assertEquals(ventet, Vaerdi.procent(taeller, naevner).tekst());
  }

  @ParameterizedTest
  @CsvSource({
    "-700, 25, -28.0",
    "-1, 20, -0.1",
    "-1, 21, 0.0",
    "-3, 20, -0.2",
    "1, 20, 0.1",
    "25, 100, 0.3",
    "-25, 100, -0.3",
    "-24, 100, -0.2"
  })
  void negative_rundes_bort_fra_nul(long taeller, long naevner, String ventet) {
    assertEquals(
        ventet, Vaerdi.forhold(BigInteger.valueOf(taeller), naevner, List.of(naevner)).tekst());
  }

  @Test
  void et_forhold_over_nul_er_udefineret() {
    assertEquals(":", Vaerdi.procent(0, 0).tekst());
    assertEquals(":", Vaerdi.procent(3, 0).tekst());
    assertEquals(":", new Vaerdi.Udefineret().tekst());
    assertThrows(
        IllegalArgumentException.class,
        () -> new Vaerdi.Forhold(BigInteger.ONE, BigInteger.ZERO, List.of()));
  }

  @Test
  void alle_smaa_broeker_rundes_som_regnet_med_papir() {
    for (int n = 1; n <= 160; n++) {
      for (int t = 0; t <= n; t++) {
        String ventet =
            new BigDecimal(t * 100)
                .divide(new BigDecimal(n), 12, RoundingMode.DOWN)
                .setScale(1, RoundingMode.HALF_UP)
                .toPlainString();
        assertEquals(ventet, Vaerdi.procent(t, n).tekst(), t + "/" + n);
      }
    }
  }

  @Test
  void antal_er_hele_tal_uden_skilletegn() {
    assertEquals("13654", new Vaerdi.Antal(13_654).tekst());
    assertEquals("0", new Vaerdi.Antal(0).tekst());
  }

  @Test
  void orden_er_efter_den_eksakte_vaerdi_ikke_den_trykte() {
    Vaerdi lille = Vaerdi.procent(1760, 17_690);
    Vaerdi stor = Vaerdi.procent(176, 1768);
    Vaerdi naesten = Vaerdi.procent(9_950_000, 100_000_001);
    assertTrue(Vaerdi.ORDEN.compare(lille, stor) < 0, "9.9491 < 9.9548");
    assertTrue(Vaerdi.ORDEN.compare(naesten, Vaerdi.procent(995, 10_000)) < 0, "by a hair");
    assertEquals(0, Vaerdi.ORDEN.compare(Vaerdi.procent(1, 3), Vaerdi.procent(333, 999)));
    assertEquals(0, Vaerdi.ORDEN.compare(new Vaerdi.Antal(50), Vaerdi.procent(1, 2)));
    List<Vaerdi> alle =
        new ArrayList<>(List.of(stor, new Vaerdi.Antal(-1), new Vaerdi.Udefineret(), lille));
    alle.sort(Vaerdi.ORDEN);
    assertEquals(List.of(new Vaerdi.Udefineret(), new Vaerdi.Antal(-1), lille, stor), alle);
  }
}
