package dk.forloeb.ordning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.lov.Afgoerelsen;
import dk.forloeb.lov.Indsats.Lovgrundlag;
import dk.forloeb.lov.Klagen;
import dk.forloeb.ordning.indhold.Afgoerelsesnavn;
import dk.forloeb.ordning.indhold.Indsatslinje;
import dk.forloeb.ordning.indhold.Klagesag;
import dk.forloeb.ordning.indhold.Laegefravigelse;
import dk.forloeb.ordning.indhold.Samtale;
import dk.forloeb.ordning.indhold.Slutvurdering;
import dk.forloeb.ordning.indhold.Teammoede.Omraade;
import dk.forloeb.ordning.indhold.Udgang;
import dk.forloeb.tid.Periode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What happened is taken as it happened, with what it broke named. */
class AfvigelserTest extends Sagsproeve {
  private static final LocalDate START = LocalDate.of(2023, 3, 1);

  private Svar.Standset standset(Haendelse h) {
    return (Svar.Standset) maskine.anvend(sag, h);
  }

  private static Spor k(LocalDate dag) {
    return Digter.spor(Rolle.KOORDINATOR, dag);
  }

  private void bevilg(LocalDate dag) {
    sker(Digter.udenOm(Digter.bevilling(dag, new Periode(dag, dag.plusYears(2)), true)));
  }

  private void begynd() {
    bevilg(START);
    sker(new Begivenhed.KoordinatorUdpeget(k(START), "koordinator"));
    sker(
        new Begivenhed.IndsatsdelSkrevet(
            k(START),
            Digter.plan(
                START,
                Digter.linje("a", "traening", Lovgrundlag.SUNDHEDSLOVEN_KOMMUNE),
                Digter.linje("m", "mentor"))));
    assertEquals(List.of(), sker(new Begivenhed.ForloebBegyndt(k(START), Optional.of(START))));
  }

  @Test
  void et_forloeb_uden_plan_og_koordinator_begyndte_og_det_staar_der() {
    bevilg(START);
    List<String> brudt = sker(new Begivenhed.ForloebBegyndt(k(START), Optional.empty()));
    assertEquals(Tilstand.AKTIV_UDEN_INDSATS, sag.tilstand());
    assertTrue(brudt.containsAll(List.of("R075", "R077", "R080")), brudt.toString());
  }

  @Test
  void samme_dags_indberetning_holder_og_dagen_efter_goer_ikke() {
    bevilg(START);
    assertTrue(
        sker(new Begivenhed.ForloebBegyndt(k(START), Optional.of(START.plusDays(1))))
            .contains("R170"));
  }

  @Test
  void et_lille_team_er_nok_fra_2025_og_en_fejl_foer() {
    Omraade[] to = {Omraade.BESKAEFTIGELSE, Omraade.SUNDHEDSKOORDINATOR};
    for (String dag : List.of("2024-12-01", "2025-03-01")) {
      LocalDate d = LocalDate.parse(dag);
      sag = Sag.ny("S", Digter.borger());
      sker(new Begivenhed.ForberedendeDelSkrevet(k(d), Digter.del(d)));
      List<String> brudt =
          sker(
              new Begivenhed.TeammoedeHoldt(Digter.spor(Rolle.MOEDELEDER, d), Digter.moede(d, to)));
      assertEquals(d.getYear() == 2024, brudt.contains("R053"), dag + brudt);
      assertFalse(brudt.contains("R055"), dag + brudt);
      assertTrue(brudt.contains(Afvigelse.ORDEN), "mødet kom, før sagen var klar");
      assertEquals(Tilstand.TEAM_BEHANDLET, sag.tilstand());
    }
  }

  private List<String> klag(LocalDate modtaget, LocalDate klage) {
    begynd();
    Afgoerelsesnavn bevilling = new Afgoerelsesnavn(START, Afgoerelsen.Slags.RESSOURCEFORLOEB);
    Afgoerelsesnavn ydelse = new Afgoerelsesnavn(START.plusDays(9), Afgoerelsen.Slags.YDELSE);
    sker(new Begivenhed.AfgoerelseModtaget(k(modtaget), bevilling));
    sker(new Begivenhed.AfgoerelseModtaget(k(modtaget.plusDays(20)), ydelse));
    return sker(
        new Begivenhed.KlageModtaget(
            k(klage),
            Digter.klage("k1", klage, Klagen.Genstand.BEVILLING, Optional.of(bevilling))));
  }

  @Test
  void en_klage_efter_fire_uger_er_i_tide_og_dagen_efter_er_for_sen() {
    LocalDate modtaget = START.plusDays(2);
    assertEquals(List.of(), klag(modtaget, modtaget.plusDays(28)));
    assertEquals(
        java.util.EnumSet.of(Tilstand.AKTIV_UDEN_INDSATS, Tilstand.KLAGE), sag.tilstande());
    sag = Sag.ny("S-2", Digter.borger());
    assertEquals(List.of("R140"), klag(modtaget, modtaget.plusDays(29)));
  }

  @Test
  void en_klage_naar_ingen_ved_hvornaar_afgoerelsen_kom_kan_ikke_vurderes() {
    begynd();
    LocalDate d = START.plusDays(200);
    Klagesag klage = Digter.klage("k1", d, Klagen.Genstand.BEVILLING);
    assertEquals(List.of(), sker(new Begivenhed.KlageModtaget(k(d), klage)));
    assertTrue(sag.log().getLast().forklaringer().stream().anyMatch(f -> !f.opgaver().isEmpty()));
  }

  @Test
  void en_klage_lukkes_af_genvurdering_eller_ankestyrelsen_og_hjemvisning_flytter_sagen() {
    begynd();
    LocalDate d = START.plusDays(20);
    for (String id : List.of("k1", "k2")) {
      sker(new Begivenhed.KlageModtaget(k(d), Digter.klage(id, d, Klagen.Genstand.BEVILLING)));
    }
    Spor leder = Digter.spor(Rolle.LEDER, d.plusDays(5));
    sker(new Beslutning.Genvurdering(leder, "k1", Klagen.Svar.AENDRET, true, Optional.empty()));
    assertEquals(java.util.Set.of("k2"), sag.aabneKlager());
    assertTrue(
        standset(
                new Beslutning.Genvurdering(
                    leder, "k1", Klagen.Svar.AENDRET, true, Optional.empty()))
            .grunde()
            .getFirst()
            .contains("ingen åben klage med nummer k1"));
    sker(
        new Beslutning.Genvurdering(
            leder, "k2", Klagen.Svar.FASTHOLDT, true, Optional.of(d.plusDays(40))));
    assertEquals(
        List.of("R142"), sag.log().getLast().afvigelser().stream().map(a -> a.regel()).toList());
    sker(
        new Begivenhed.Ankeafgoerelse(
            k(d.plusDays(90)),
            "k2",
            Klagesag.Ankesvar.HJEMVIST,
            Optional.of(Tilstand.KLAR_TIL_TEAM)));
    assertEquals(Tilstand.KLAR_TIL_TEAM, sag.tilstand());
    assertEquals(java.util.Set.of(), sag.aabneKlager());
  }

  @Test
  void en_stadfaestelse_flytter_ikke_sagen() {
    begynd();
    LocalDate d = START.plusDays(20);
    sker(new Begivenhed.KlageModtaget(k(d), Digter.klage("k1", d, Klagen.Genstand.BEVILLING)));
    sker(
        new Begivenhed.Ankeafgoerelse(
            k(d), "k1", Klagesag.Ankesvar.STADFAESTET, Optional.of(Tilstand.KLAR_TIL_TEAM)));
    assertEquals(Tilstand.AKTIV_UDEN_INDSATS, sag.tilstand());
  }

  @Test
  void mentor_taeller_ikke_fra_2022_men_traening_goer() {
    begynd();
    sker(new Begivenhed.IndsatsBegyndt(k(START.plusDays(9)), "m", "mentor"));
    assertEquals(Tilstand.AKTIV_UDEN_INDSATS, sag.tilstand());
    sker(new Begivenhed.IndsatsBegyndt(k(START.plusDays(9)), "x", "traening"));
    assertEquals(Tilstand.AKTIV_UDEN_INDSATS, sag.tilstand(), "uden for planen");
    sker(new Begivenhed.IndsatsBegyndt(k(START.plusDays(9)), "a", "traening"));
    assertEquals(Tilstand.AKTIV_MED_INDSATS, sag.tilstand());
    sker(new Begivenhed.IndsatsSluttet(k(START.plusDays(30)), "m", "færdig"));
    assertEquals(Tilstand.AKTIV_MED_INDSATS, sag.tilstand());
    sker(new Begivenhed.IndsatsSluttet(k(START.plusDays(31)), "a", "færdig"));
    assertEquals(Tilstand.AKTIV_UDEN_INDSATS, sag.tilstand());
    assertEquals(
        List.of(Afvigelse.ORDEN),
        sker(new Begivenhed.IndsatsSluttet(k(START.plusDays(32)), "a", "igen")));
  }

  @Test
  void en_indsats_loeber_til_og_med_sin_sidste_dag() {
    begynd();
    sker(new Begivenhed.IndsatsBegyndt(k(START), "a", "traening"));
    sker(new Begivenhed.IndsatsSluttet(k(START.plusDays(30)), "a", "færdig"));
    Sag.Forsoeg f = sag.forsoeg().getFirst();
    assertFalse(f.loeb(START.minusDays(1)));
    assertTrue(f.loeb(START) && f.loeb(START.plusDays(30)));
    assertFalse(f.loeb(START.plusDays(31)));
  }

  @Test
  void seks_maaneder_er_foerst_gaaet_naar_pausen_er_talt_fra() {
    begynd();
    LocalDate fra = START.plusDays(30);
    sker(new Begivenhed.Pauseret(k(fra), new Periode(fra, fra.plusDays(29)), true));
    LocalDate sidste = START.plusMonths(6).plusDays(30);
    Sag foer = sag;
    assertEquals(
        List.of("R085"), sker(new Begivenhed.SeksMaanederGaaet(Digter.spor(Rolle.SYSTEM, sidste))));
    sag = foer;
    assertEquals(
        List.of(),
        sker(new Begivenhed.SeksMaanederGaaet(Digter.spor(Rolle.SYSTEM, sidste.plusDays(1)))));
    assertEquals(Tilstand.SEKSMAANEDERS_FORELAEGGELSE, sag.tilstand());
    sker(Forvaltning.behandlet(sidste.plusDays(9)));
    assertEquals(Tilstand.AKTIV_UDEN_INDSATS, sag.tilstand());
  }

  @Test
  void slutdatoen_uden_afgoerelse_naevnes_og_forloebet_fortsaetter() {
    begynd();
    LocalDate efter = START.plusYears(2).plusDays(1);
    List<String> brudt = sker(new Begivenhed.SlutdatoPasseret(Digter.spor(Rolle.SYSTEM, efter)));
    assertEquals(List.of("R045"), brudt);
    assertEquals(Tilstand.FORTSAETTER_UDEN_AFGOERELSE, sag.tilstand());
  }

  @Test
  void paa_slutdatoen_selv_er_den_ikke_passeret() {
    begynd();
    LocalDate slut = START.plusYears(2);
    List<String> brudt = sker(new Begivenhed.SlutdatoPasseret(Digter.spor(Rolle.SYSTEM, slut)));
    assertEquals(List.of(Afvigelse.ORDEN), brudt);
    assertEquals(Tilstand.AKTIV_UDEN_INDSATS, sag.tilstand(), "og sagen bliver, hvor den er");
  }

  @Test
  void en_indsats_eller_en_fravigelse_uden_begrundelse_naevnes_som_vores_egen_regel() {
    begynd();
    Indsatslinje med = Digter.linje("a", "traening");
    Indsatslinje uden =
        new Indsatslinje(
            "b",
            "mentor",
            "",
            Optional.empty(),
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            " ");
    assertEquals(
        List.of(Afvigelse.BEGRUNDELSE),
        sker(new Begivenhed.IndsatsdelSkrevet(k(START), Digter.plan(START, med, uden))));
    assertEquals(
        List.of(Afvigelse.BEGRUNDELSE),
        sker(
            new Begivenhed.LaegeFraveget(
                k(START), new Laegefravigelse(START, "2 timer", "4 timer", ""))));
    assertEquals(
        List.of(),
        sker(
            new Begivenhed.LaegeFraveget(
                k(START), new Laegefravigelse(START, "2 timer", "4 timer", "gik godt"))));
  }

  @Test
  void fire_samtaler_i_det_foerste_halve_aar() {
    begynd();
    for (int i = 1; i <= 3; i++) {
      samtale(START.plusMonths(i));
    }
    Sag tre = sag;
    assertEquals(List.of("R081"), samtale(START.plusMonths(6).plusDays(1)));
    sag = tre;
    samtale(START.plusMonths(6));
    assertEquals(List.of(), samtale(START.plusMonths(7)));
  }

  private List<String> samtale(LocalDate dag) {
    return sker(
        new Begivenhed.SamtaleHoldt(
            k(dag), new Samtale(dag, Samtale.Slags.JOBSAMTALE, false, "talt")));
  }

  @Test
  void en_rolle_der_ikke_maa_naevnes_som_afvigelse_paa_det_der_skete() {
    begynd();
    LocalDate d = START.plusDays(3);
    assertEquals(
        List.of(Afvigelse.RET),
        sker(new Begivenhed.OrdinaereTimer(Digter.spor(Rolle.YDELSESKONTOR, d))));
  }

  @Test
  void et_ophoer_meldt_for_sent_naevnes() {
    begynd();
    LocalDate d = START.plusDays(300);
    Sag foer = sag;
    assertEquals(List.of(), sker(new Begivenhed.Ophoert(k(d), Udgang.DOED, Optional.of(d))));
    sag = foer;
    assertEquals(
        List.of("R171"),
        sker(new Begivenhed.Ophoert(k(d), Udgang.DOED, Optional.of(d.plusDays(1)))));
    assertEquals(301, sag.afslutning().orElseThrow().faktiskeDage());
    assertEquals(Udgang.DOED, sag.afslutning().orElseThrow().aarsag());
  }

  @Test
  void en_slutvurdering_i_et_forloeb_uden_indsats_skrives_blot_ned() {
    begynd();
    LocalDate d = START.plusDays(300);
    assertEquals(
        List.of(), sker(new Begivenhed.Slutvurderet(k(d), new Slutvurdering(d, "", "", ""))));
    assertEquals(Tilstand.AKTIV_UDEN_INDSATS, sag.tilstand());
  }
}
