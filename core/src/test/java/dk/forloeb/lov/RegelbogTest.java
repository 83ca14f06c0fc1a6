package dk.forloeb.lov;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.Brugerfejl;
import dk.forloeb.Ressource;
import dk.forloeb.tid.Periode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  private static Fakta uden(LocalDate start) {
    return Fakta.tom()
        .med(Forloebet.START, start)
        .med(Planen.INDSATSER, List.of())
        .med(Seksmaaneder.PAUSER, List.of())
        .med(Seksmaaneder.ORDINAERE_TIMER, List.of())
        .med(Seksmaaneder.LOENTILSKUD_HANDICAP, false)
        .med(Sagen.OPGJORT, LocalDate.of(2022, 12, 1))
        .ikkeSket(Seksmaaneder.FORELAGT);
  }

  @Test
  void et_saet_tager_ikke_en_regel_med_ind_i_et_forloeb_der_begyndte_foer_den() {
    for (int dag : List.of(31, 32)) {
      LocalDate start = LocalDate.of(2021, 12, 1).plusDays(dag - 1);
      Forklaring f = BOG.vurder(Regelsaet.DRIFT, uden(start), LocalDate.of(2022, 12, 1));
      assertEquals(
          dag == 32,
          f.grunde().stream().anyMatch(g -> g.regel().orElseThrow().id().equals("R085")),
          start.toString());
    }
  }

  private static Regelbog medTal(String fra, String til) {
    Map<String, String> filer = new LinkedHashMap<>();
    for (String fil : Parametre.FILER) {
      String tekst = Ressource.tekst(Regelbog.class, "parametre/" + fil);
      filer.put(fil, fil.equals("forloeb.yaml") ? tekst.replace(fra, til) : tekst);
    }
    return BOG.med(Parametre.laes(filer));
  }

  @Test
  void indstillingen_siger_paa_hvilken_dag_alderen_regnes() {
    Fakta f =
        andetForloebSom51aarig()
            .med(Borgeren.FOEDSELSDATO, LocalDate.of(1972, 3, 5))
            .med(Forloebet.START, LocalDate.of(2023, 3, 5))
            .med(Borgeren.OENSKER_FORLOEB, false);
    assertFalse(BOG.vurder("R034", f).spaerrer(), "50 år ved afgørelsen");
    Regelbog ved =
        medTal(
            "{vaerdi: 0, hjemmel: \"LAB kap. 12 a [..2019",
            "{vaerdi: 1, hjemmel: \"LAB kap. 12 a [..2019");
    assertTrue(ved.vurder("R034", f).spaerrer(), "51 år ved starten");
    assertFalse(
        ved.vurder("R034", f.med(Forloebet.START, LocalDate.of(2023, 3, 4))).spaerrer(),
        "50 år ved starten");
  }

  @Test
  void indstillingen_siger_om_forloeb_fra_foer_2022_taeller_med() {
    Fakta f =
        andetForloebSom51aarig()
            .med(Borgeren.FOEDSELSDATO, LocalDate.of(1980, 1, 10))
            .med(Forloebet.START, LocalDate.of(2023, 4, 1))
            .med(Forloebet.SLUT, LocalDate.of(2026, 4, 1))
            .med(Borgeren.OENSKER_FORLOEB, false);
    assertEquals(Udfald.KAN_IKKE_VURDERES, BOG.vurder("R033", f).udfald());
    Regelbog med =
        medTal("{vaerdi: 0, hjemmel: \"LAB § 113\"", "{vaerdi: 1, hjemmel: \"LAB § 113\"");
    assertTrue(med.vurder("R033", f).spaerrer());
    assertEquals(
        Udfald.OPFYLDT, med.vurder("R033", f.med(Borgeren.OENSKER_FORLOEB, true)).udfald());
  }

  @Test
  void indstillingen_siger_hvor_laenge_teamets_regler_spaerrer() {
    Fakta f =
        Fakta.tom()
            .med(Afgoerelsen.SLAGS, Afgoerelsen.Slags.FLEKSJOB)
            .med(Afgoerelsen.DATO, LocalDate.of(2026, 7, 1))
            .med(Sagen.OPGJORT, LocalDate.of(2026, 7, 1))
            .ikkeSket(Teamet.INDSTILLING);
    assertFalse(BOG.vurder("R051", f).spaerrer());
    assertEquals(Opgave.Slags.JURA, BOG.vurder("R051", f).opgaver().getFirst().slags());
    assertTrue(BOG.vurder("R051", f.med(Afgoerelsen.DATO, LocalDate.of(2026, 6, 30))).spaerrer());
    assertTrue(
        medTal("2026-07-01: {vaerdi: 0", "2026-07-01: {vaerdi: 1").vurder("R051", f).spaerrer());
  }
}
