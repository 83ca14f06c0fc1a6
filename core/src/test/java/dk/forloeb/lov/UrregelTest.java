package dk.forloeb.lov;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.tid.Pause;
import dk.forloeb.tid.Periode;
import dk.forloeb.tid.Ur;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Clocks of the law: what starts them, what pauses them, and what is said of their last day. */
class UrregelTest {
  private static final Regelbog BOG = Regelbog.faelles();

  private static LocalDate d(String tekst) {
    return LocalDate.parse(tekst);
  }

  private static Fakta klage(String modtaget, String klaget) {
    return Fakta.tom().med(Afgoerelsen.MODTAGET, d(modtaget)).med(Klagen.MODTAGET, d(klaget));
  }

  private static Fakta forloeb(Pause... pauser) {
    return Fakta.tom()
        .med(Forloebet.START, d("2022-03-01"))
        .med(Seksmaaneder.PAUSER, List.of(pauser));
  }

  private static Pause pause(Periode periode) {
    return new Pause(periode, Seksmaaneder.UDEN_KONTAKT, Seksmaaneder.PAUSEREGEL);
  }

  private static Optional<LocalDate> sidste(String id, Fakta f) {
    return BOG.ur(id, f, d("2023-03-01")).map(Ur::sidste);
  }

  @Test
  void klagefristen_loeber_fra_modtagelsen_og_antages_aldrig() {
    assertEquals(Optional.of(d("2023-03-29")), sidste("R140", klage("2023-03-01", "2023-03-20")));
    Fakta uden =
        Fakta.tom().med(Afgoerelsen.DATO, d("2023-03-01")).med(Klagen.MODTAGET, d("2023-03-20"));
    assertEquals(Optional.empty(), sidste("R140", uden));
    Forklaring f = BOG.vurder("R140", uden);
    assertEquals(Udfald.KAN_IKKE_VURDERES, f.udfald());
    assertEquals(List.of(Afgoerelsen.MODTAGET), f.opgaver().getFirst().mangler());
  }

  @Test
  void en_frist_paa_en_lukkedag_rykker_ikke_men_det_siges() {
    // 7 April 2023 is langfredag, four weeks after 10 March.
    Forklaring lukket = BOG.vurder("R140", klage("2023-03-10", "2023-04-07"));
    assertEquals(Udfald.OPFYLDT, lukket.udfald());
    String tekst = lukket.grunde().getFirst().tekst();
    assertEquals(
        "Fristen er 7. april 2023 (4 uger fra den dag, borgeren modtog afgørelsen, 10. marts 2023),"
            + " en lukkedag; om fristen så rykker, er ikke set, og her rykker den ikke; den dag,"
            + " klagen kom til kommunen, var 7. april 2023.",
        tekst);
    Forklaring aaben = BOG.vurder("R140", klage("2023-03-09", "2023-04-06"));
    assertTrue(aaben.grunde().getFirst().tekst().contains("lukkedag"), "skærtorsdag is closed too");
    Forklaring hverdag = BOG.vurder("R140", klage("2023-03-08", "2023-04-05"));
    assertFalse(hverdag.grunde().getFirst().tekst().contains("lukkedag"));
  }

  @Test
  void en_pause_der_kommer_til_flytter_alt_hvad_der_foelger_af_uret() {
    Pause maj = pause(new Periode(d("2022-05-01"), d("2022-05-31")));
    Fakta foer = forloeb().med(Sagen.OPGJORT, d("2022-09-15")).med(Planen.INDSATSER, List.of());
    Fakta efter = foer.med(Seksmaaneder.PAUSER, List.of(maj));
    assertEquals(Optional.of(d("2022-09-01")), sidste("R085", foer));
    assertEquals(Optional.of(d("2022-10-02")), sidste("R085", efter));
    List<Periode> timer = List.of(new Periode(d("2022-09-20"), d("2022-09-20")));
    assertEquals(
        Udfald.IKKE_OPFYLDT,
        BOG.vurder("R090", foer.med(Seksmaaneder.ORDINAERE_TIMER, timer)).udfald());
    assertEquals(
        Udfald.OPFYLDT,
        BOG.vurder("R090", efter.med(Seksmaaneder.ORDINAERE_TIMER, timer)).udfald());
    assertEquals(Udfald.KAN_IKKE_VURDERES, BOG.vurder("R085", foer).udfald());
    assertEquals(Udfald.OPFYLDT, BOG.vurder("R085", efter).udfald());
  }

  @Test
  void uret_staar_stille_i_en_pause_der_varer_endnu() {
    Fakta f =
        forloeb(pause(Periode.fra(d("2022-08-01"))))
            .med(Sagen.OPGJORT, d("2023-06-01"))
            .med(Planen.INDSATSER, List.of());
    assertEquals(Optional.of(Periode.EVIG), sidste("R085", f));
    Forklaring svar = BOG.vurder("R085", f);
    assertEquals(Udfald.OPFYLDT, svar.udfald());
    assertTrue(
        svar.noder().stream().anyMatch(n -> n.tekst().contains("aldrig, så længe pausen varer")));
    assertTrue(svar.noder().stream().noneMatch(n -> n.tekst().contains("9999")));
  }

  @Test
  void kun_seksmaanedersuret_standses_af_pauser() {
    Fakta f =
        forloeb(pause(new Periode(d("2022-03-10"), d("2022-03-20"))))
            .med(Afgoerelsen.MODTAGET, d("2022-03-05"))
            .med(Klagen.MODTAGET, d("2022-03-15"))
            .med(Forloebet.SLUT, d("2022-03-15"))
            .med(Samtalerne.YDELSESSKIFT, d("2022-03-05"))
            .med(Samtalerne.TILBUD_SLUT, d("2022-03-30"))
            .med(Sanktionen.VEJLEDT, d("2022-03-05"))
            .med(Sanktionen.HAENDELSE, d("2022-03-12"))
            .med(Sagen.ANSOEGT, d("2022-03-05"));
    Fakta uden = f.med(Seksmaaneder.PAUSER, List.of());
    Set<String> flyttes =
        BOG.regler().stream()
            .map(Regel::id)
            .filter(id -> !sidste(id, f).equals(sidste(id, uden)))
            .collect(Collectors.toSet());
    assertEquals(Set.of("R085", "R089"), flyttes);
    long ure = BOG.regler().stream().filter(r -> sidste(r.id(), f).isPresent()).count();
    assertTrue(ure >= 12, "clocks: " + ure);
  }

  @Test
  void en_regel_uden_ur_og_en_der_ikke_gaelder_har_ingen_frist() {
    Fakta f = forloeb();
    assertEquals(Optional.empty(), BOG.ur("R034", f, d("2023-03-01")));
    assertEquals(Optional.empty(), BOG.ur("R085", f, d("2021-12-31")));
    assertTrue(BOG.ur("R085", f, d("2022-01-01")).isPresent());
  }
}
