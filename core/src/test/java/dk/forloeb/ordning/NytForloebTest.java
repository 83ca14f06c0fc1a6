package dk.forloeb.ordning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.lov.Indsats.Lovgrundlag;
import dk.forloeb.lov.Klagen;
import dk.forloeb.lov.Regelbog;
import dk.forloeb.ordning.indhold.Afslutning;
import dk.forloeb.ordning.indhold.Indstilling.Anbefaling;
import dk.forloeb.ordning.indhold.Klagesag;
import dk.forloeb.ordning.indhold.Slutvurdering;
import dk.forloeb.ordning.indhold.Udgang;
import dk.forloeb.tid.Periode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** One course after another, and decisions that come from outside. */
class NytForloebTest extends Sagsproeve {
  private static final LocalDate START = LocalDate.of(2022, 3, 1);

  private static Spor k(LocalDate dag) {
    return Digter.spor(Rolle.KOORDINATOR, dag);
  }

  private static Beslutning.Bevilling bevilling(LocalDate dag) {
    return Digter.bevilling(dag, new Periode(dag, dag.plusYears(1)), true);
  }

  private void iGang() {
    sker(Digter.udenOm(bevilling(START)));
    sker(new Begivenhed.KoordinatorUdpeget(k(START), "en"));
    sker(
        new Begivenhed.IndsatsdelSkrevet(
            k(START), Digter.plan(START, Digter.linje("a", "virksomhedspraktik"))));
    sker(new Begivenhed.ForloebBegyndt(k(START), Optional.of(START)));
    sker(new Begivenhed.IndsatsBegyndt(k(START), "a", "virksomhedspraktik"));
    assertEquals(Tilstand.AKTIV_MED_INDSATS, sag.tilstand());
  }

  private LocalDate nytBevilget() {
    LocalDate d = START.plusMonths(10);
    sker(new Begivenhed.Slutvurderet(k(d), new Slutvurdering(d, "5 timer", "bedre", "et år til")));
    Spor m = Digter.spor(Rolle.MOEDELEDER, d);
    sker(new Begivenhed.ForberedendeDelSkrevet(k(d), Digter.del(d)));
    sker(new Begivenhed.AttestModtaget(k(d), Digter.attest(d)));
    sker(new Begivenhed.TeammoedeHoldt(m, Digter.moede(d)));
    sker(new Begivenhed.IndstillingAfgivet(m, Digter.indstilling(d, Anbefaling.RESSOURCEFORLOEB)));
    sker(bevilling(d.plusDays(9)));
    assertEquals(Tilstand.BEVILGET, sag.tilstand());
    return d;
  }

  @Test
  void det_gamle_forloeb_loeber_videre_til_det_nye_begynder() {
    iGang();
    LocalDate d = nytBevilget().plusDays(12);
    assertEquals(List.of(), sker(new Begivenhed.Udebleven(k(d), Digter.udeblivelse("u1", d))));
    assertFalse(
        sker(new Begivenhed.Hoert(k(d), Digter.hoering("u1", d))).contains(Afvigelse.ORDEN));
    assertEquals(List.of(), sker(new Begivenhed.IndsatsSluttet(k(d), "a", "færdig")));
    assertEquals(Tilstand.BEVILGET, sag.tilstand());
    sker(new Begivenhed.ForloebBegyndt(k(d), Optional.of(d)));
    assertEquals(Set.of("u1"), sag.aabneSanktioner(), "sagen følger borgeren");
    assertEquals(
        List.of(Afvigelse.ORDEN),
        sker(new Begivenhed.IndsatsSluttet(k(d), "a", "igen")),
        "den er sluttet én gang");
  }

  @Test
  void begge_forloeb_har_deres_egen_laengde() {
    iGang();
    LocalDate d = nytBevilget().plusDays(12);
    assertEquals(List.of(), sag.afslutninger(), "det første løber endnu");
    sker(new Begivenhed.ForloebBegyndt(k(d), Optional.of(d)));
    sker(new Begivenhed.Ophoert(k(d.plusDays(99)), Udgang.UDDANNELSE, Optional.empty()));
    List<Afslutning> ender = sag.afslutninger();
    assertEquals(2, ender.size());
    assertEquals(Udgang.NYT_FORLOEB, ender.getFirst().aarsag());
    assertEquals(d.minusDays(1), ender.getFirst().dato());
    assertEquals(d.toEpochDay() - START.toEpochDay(), ender.getFirst().faktiskeDage());
    assertEquals(100, ender.getLast().faktiskeDage());
  }

  @Test
  void et_forloeb_der_aldrig_begyndte_har_ingen_dage() {
    sker(Digter.udenOm(bevilling(START)));
    LocalDate d = START.minusDays(0);
    sker(new Begivenhed.Ophoert(k(d), Udgang.DOED, Optional.of(d)));
    Afslutning a = sag.afslutning().orElseThrow();
    assertEquals(0, a.faktiskeDage());
    assertEquals(d, a.dato());
    assertEquals(366, a.planlagteDage());
  }

  @Test
  void en_start_der_meldes_to_gange_var_een_start() {
    iGang();
    LocalDate d = START.plusDays(60);
    assertTrue(sker(new Begivenhed.ForloebBegyndt(k(d), Optional.of(d))).contains("ORDEN"));
    assertEquals(Optional.of(START), sag.begyndt());
  }

  @Test
  void en_forlaengelse_paa_papir_toemmer_ikke_forloebet() {
    iGang();
    LocalDate d = START.plusMonths(11);
    assertTrue(sker(Digter.udenOm(bevilling(d))).contains("ORDEN"));
    assertEquals(Tilstand.AKTIV_MED_INDSATS, sag.tilstand());
    assertEquals(Optional.of(START), sag.begyndt());
    assertEquals(1, sag.forsoeg().size());
    assertEquals(d.plusYears(1), sag.bevilling().orElseThrow().periode().tom());
    assertEquals(List.of(), sag.tidligereForloeb());
  }

  private void klag(LocalDate d) {
    sker(new Begivenhed.KlageModtaget(k(d), Digter.klage("k1", d, Klagen.Genstand.AFSLAG)));
  }

  private void tilAfslag() {
    Spor s = Digter.spor(Rolle.LEDER, START);
    sker(Digter.udenOm(new Beslutning.Afslag(s, "uenig", Digter.brev(START))));
    assertEquals(Tilstand.AFSLAG, sag.tilstand());
  }

  @Test
  void en_klage_der_faar_medhold_foerer_til_bevilling_fra_afslaget() {
    tilAfslag();
    LocalDate d = START.plusDays(30);
    klag(d);
    sker(new Begivenhed.Ankeafgoerelse(k(d), "k1", Klagesag.Ankesvar.AENDRET, Optional.empty()));
    assertFalse(sker(Digter.udenOm(bevilling(d))).contains("ORDEN"), "det er følgen af klagen");
    assertEquals(Tilstand.BEVILGET, sag.tilstand());
  }

  @Test
  void en_senere_afgoerelse_udefra_aabner_en_lukket_sag_og_en_aeldre_goer_ikke() {
    tilAfslag();
    Sag foer = sag;
    assertTrue(sker(Digter.udenOm(bevilling(START.plusDays(90)))).contains("ORDEN"));
    assertEquals(Tilstand.BEVILGET, sag.tilstand());
    sag = foer;
    sker(Digter.udenOm(bevilling(START.minusDays(90))));
    assertEquals(Tilstand.AFSLAG, sag.tilstand());
  }

  @Test
  void en_klage_kan_traekkes_tilbage() {
    tilAfslag();
    klag(START.plusDays(9));
    assertEquals(Set.of("k1"), sag.aabneKlager());
    assertEquals(List.of(), sker(new Begivenhed.KlageTrukket(k(START.plusDays(10)), "k1")));
    assertEquals(Set.of(), sag.aabneKlager());
    assertEquals(
        List.of(Afvigelse.ORDEN), sker(new Begivenhed.KlageTrukket(k(START.plusDays(10)), "k1")));
  }

  @Test
  void planen_afgoer_hvad_der_taeller() {
    iGang();
    LocalDate d = START.plusDays(9);
    sker(new Begivenhed.IndsatsdelSkrevet(k(d), Digter.plan(d, Digter.linje("b", "loentilskud"))));
    assertEquals(Tilstand.AKTIV_UDEN_INDSATS, sag.tilstand(), "linjen er faldet ud");
    sker(
        new Begivenhed.IndsatsdelSkrevet(
            k(d), Digter.plan(d, Digter.linje("a", "virksomhedspraktik"))));
    assertEquals(Tilstand.AKTIV_MED_INDSATS, sag.tilstand(), "den løber endnu og tæller igen");
    assertEquals(Optional.of(Overgang.T10), sag.log().getLast().overgang());
  }

  @Test
  void hjemlen_staar_i_planen_hvor_slagsen_ikke_siger_den() {
    sker(Digter.udenOm(bevilling(START)));
    sker(
        new Begivenhed.IndsatsdelSkrevet(
            k(START),
            Digter.plan(
                START,
                Digter.linje("a", "traening"),
                Digter.linje("b", "traening", Lovgrundlag.SUNDHEDSLOVEN_KOMMUNE))));
    sker(new Begivenhed.ForloebBegyndt(k(START), Optional.of(START)));
    assertFalse(
        sker(new Begivenhed.IndsatsBegyndt(k(START), "a", "traening")).contains("R086"),
        "uvist er ikke brudt");
    assertEquals(Tilstand.AKTIV_UDEN_INDSATS, sag.tilstand());
    assertTrue(
        sag.log().getLast().forklaringer().stream()
            .flatMap(f -> f.opgaver().stream())
            .anyMatch(o -> o.tekst().contains("efter hvilken lov")));
    sker(new Begivenhed.IndsatsBegyndt(k(START), "b", "traening"));
    assertEquals(Tilstand.AKTIV_MED_INDSATS, sag.tilstand());
  }

  @Test
  void seks_maaneder_flytter_kun_den_sag_reglen_gaelder() {
    for (int aar : List.of(2014, 2022)) {
      LocalDate d = LocalDate.of(aar, 3, 3);
      sag = Sag.ny("S", Digter.borger());
      sker(Digter.udenOm(bevilling(d)));
      sker(new Begivenhed.ForloebBegyndt(k(d), Optional.of(d)));
      Sag foer = sag;
      List<String> brudt =
          sker(new Begivenhed.SeksMaanederGaaet(Digter.spor(Rolle.SYSTEM, d.plusMonths(7))));
      assertEquals(aar == 2014 ? List.of(Afvigelse.ORDEN) : List.of(), brudt);
      assertEquals(
          aar == 2014 ? Tilstand.AKTIV_UDEN_INDSATS : Tilstand.SEKSMAANEDERS_FORELAEGGELSE,
          sag.tilstand());
      sag = foer;
      sker(new Begivenhed.SeksMaanederGaaet(Digter.spor(Rolle.SYSTEM, d.plusMonths(6))));
      assertEquals(Tilstand.AKTIV_UDEN_INDSATS, sag.tilstand(), "dagen er ikke gået");
    }
    assertEquals(
        Forelaeggelse.REGLEN, Regelbog.faelles().regel("R085").gaelder().fom(), "samme dag");
  }

  @Test
  void teamets_andet_blik_har_medlemmer() {
    iGang();
    sker(new Begivenhed.IndsatsSluttet(k(START.plusDays(2)), "a", "færdig"));
    LocalDate d = START.plusMonths(7);
    assertEquals(List.of("ORDEN"), sker(Forvaltning.behandlet(d)), "fuldtalligt, men ikke ventet");
    var m = Digter.moede(d, dk.forloeb.ordning.indhold.Teammoede.Omraade.BESKAEFTIGELSE);
    assertTrue(
        sker(new Begivenhed.SeksMaanederBehandlet(
                Digter.spor(Rolle.MOEDELEDER, d), m, "venteliste", false))
            .contains("R053"));
  }

  @Test
  void en_ny_runde_har_sin_egen_indstilling() {
    iGang();
    LocalDate d = START.plusMonths(10);
    sker(new Begivenhed.Slutvurderet(k(d), new Slutvurdering(d, "", "", "et år til")));
    Spor m = Digter.spor(Rolle.MOEDELEDER, d);
    sker(
        new Begivenhed.IndstillingAfgivet(
            Digter.spor(Rolle.MOEDELEDER, d),
            Digter.indstilling(d.minusDays(9), Anbefaling.RESSOURCEFORLOEB)));
    assertTrue(sag.indstilling().isPresent());
    sker(new Begivenhed.TeammoedeHoldt(m, Digter.moede(d)));
    assertTrue(sag.indstilling().isEmpty(), "teamet har ikke sagt noget om det nye endnu");
    assertTrue(maskine.anvend(sag, bevilling(d.plusDays(1))) instanceof Svar.Standset);
    sker(new Begivenhed.IndstillingAfgivet(m, Digter.indstilling(d, Anbefaling.FLEKSJOB)));
    assertEquals(Anbefaling.FLEKSJOB, sag.indstilling().orElseThrow().anbefaling());
  }

  @Test
  void en_hjemvist_bevilling_er_ikke_et_tidligere_forloeb() {
    sker(Digter.udenOm(bevilling(START)));
    LocalDate d = START.plusDays(30);
    for (Klagen.Genstand over : List.of(Klagen.Genstand.BEVILLING, Klagen.Genstand.YDELSE)) {
      Sag foer = sag;
      sker(new Begivenhed.KlageModtaget(k(d), Digter.klage("k1", d, over)));
      sker(new Begivenhed.Ankeafgoerelse(k(d), "k1", Klagesag.Ankesvar.AENDRET, Optional.empty()));
      boolean om = over == Klagen.Genstand.BEVILLING;
      assertEquals(om ? 0 : 1, sag.forloebHidtil().size(), over.dansk());
      sag = foer;
    }
    sker(new Begivenhed.KlageModtaget(k(d), Digter.klage("k1", d, Klagen.Genstand.BEVILLING)));
    Sag klaget = sag;
    for (Klagen.Svar svar : Klagen.Svar.values()) {
      sker(
          new Beslutning.Genvurdering(
              Digter.spor(Rolle.LEDER, d), "k1", svar, true, Optional.of(d)));
      boolean aendret = svar != Klagen.Svar.FASTHOLDT;
      assertEquals(aendret ? 0 : 1, sag.forloebHidtil().size(), svar.name());
      sag = klaget;
    }
    sker(
        new Begivenhed.Ankeafgoerelse(
            k(d), "k1", Klagesag.Ankesvar.HJEMVIST, Optional.of(Tilstand.AFGOERELSE_AFVENTER)));
    assertEquals(List.of(), sag.forloebHidtil());
    sker(Digter.udenOm(bevilling(d)));
    sker(Digter.udenOm(bevilling(d)));
    assertEquals(1, sag.forloebHidtil().size(), "skrevet ind to gange er den én");
  }
}
