package dk.forloeb.lov;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.Brugerfejl;
import dk.forloeb.tid.Periode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegelbogTest {
  private static final Regelbog BOG = Regelbog.faelles();
  private static final LocalDate MARTS_2023 = LocalDate.of(2023, 3, 1);

  private static Fakta andetForloebSom51aarig() {
    return Fakta.tom()
        .med(Borgeren.FOEDSELSDATO, LocalDate.of(1972, 1, 10))
        .med(Afgoerelsen.DATO, MARTS_2023)
        .med(
            Forloebet.TIDLIGERE,
            List.of(new Periode(LocalDate.of(2018, 1, 1), LocalDate.of(2020, 12, 31))));
  }

  @Test
  void en_51aarig_faar_kun_et_forloeb_mere_hvis_hun_selv_oensker_det() {
    Fakta f = andetForloebSom51aarig();
    Forklaring nej = BOG.vurder("R034", f.med(Borgeren.OENSKER_FORLOEB, false));
    assertEquals(Udfald.IKKE_OPFYLDT, nej.udfald());
    assertTrue(nej.spaerrer());
    Forklaring ja = BOG.vurder("R034", f.med(Borgeren.OENSKER_FORLOEB, true));
    assertEquals(Udfald.OPFYLDT, ja.udfald());
    assertFalse(ja.spaerrer());
  }

  @Test
  void det_ukendte_er_hverken_ja_eller_nej_men_en_opgave() {
    Forklaring f = BOG.vurder("R034", andetForloebSom51aarig());
    assertEquals(Udfald.KAN_IKKE_VURDERES, f.udfald());
    assertFalse(f.spaerrer());
    assertEquals(List.of("Oplys, om borgeren selv ønsker forløbet."), opgaver(f));
    assertEquals(List.of(Borgeren.OENSKER_FORLOEB), f.opgaver().getFirst().mangler());
  }

  private static List<String> opgaver(Forklaring f) {
    return f.opgaver().stream().map(Opgave::tekst).toList();
  }

  @Test
  void en_regel_der_ikke_gaelder_den_dag_spaerrer_ikke_og_siger_det() {
    Fakta f = andetForloebSom51aarig().med(Borgeren.OENSKER_FORLOEB, false);
    Forklaring foer = BOG.vurder("R034", f, LocalDate.of(2021, 12, 31));
    assertFalse(foer.gaelder());
    assertEquals(Udfald.OPFYLDT, foer.udfald());
    assertEquals(
        "Reglen gælder ikke den 31. december 2021; den gælder 1. januar 2022 til 31. januar 2026.",
        foer.tekst());
    assertTrue(BOG.vurder("R034", f, LocalDate.of(2022, 1, 1)).gaelder());
  }

  @Test
  void uden_den_dag_der_afgoer_det_vides_det_ikke_hvilken_lov_der_gaelder() {
    Forklaring f = BOG.vurder("R034", andetForloebSom51aarig().uden(Afgoerelsen.DATO));
    assertEquals(
        List.of("Oplys afgørelsens dato; den afgør, hvilke regler der gælder."), opgaver(f));
  }

  @Test
  void en_ukendt_regel_naevnes_med_den_der_ligner() {
    Brugerfejl e = assertThrows(Brugerfejl.class, () -> BOG.regel("R34"));
    assertTrue(e.besked().contains("R34"), e.besked());
  }

  @Test
  void hver_node_i_en_forklaring_har_sin_hjemmel() {
    for (Forklaring n : BOG.vurder("R034", andetForloebSom51aarig()).noder()) {
      assertEquals("LAB § 113", n.hjemmel().getFirst().toString());
    }
  }
}
