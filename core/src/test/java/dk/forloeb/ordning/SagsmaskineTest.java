package dk.forloeb.ordning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.ordning.indhold.Indstilling.Anbefaling;
import dk.forloeb.ordning.indhold.Udgang;
import dk.forloeb.tid.Periode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SagsmaskineTest extends Sagsproeve {
  private static final LocalDate D = LocalDate.of(2023, 1, 9);

  private static Spor sb(int dage) {
    return Digter.spor(Rolle.SAGSBEHANDLER, D.plusDays(dage));
  }

  private void tilIndstilling(Anbefaling hvad) {
    indfoert(new Begivenhed.Henvendelse(sb(0), true));
    indfoert(new Begivenhed.SagAabnet(sb(1), true));
    indfoert(new Begivenhed.ForberedendeDelSkrevet(sb(20), Digter.del(D.plusDays(20))));
    indfoert(new Begivenhed.AttestModtaget(sb(21), Digter.attest(D.plusDays(21))));
    indfoert(new Beslutning.Klarmelding(sb(22)));
    LocalDate moede = D.plusDays(40);
    indfoert(
        new Begivenhed.TeammoedeHoldt(Digter.spor(Rolle.MOEDELEDER, moede), Digter.moede(moede)));
    indfoert(
        new Begivenhed.IndstillingAfgivet(
            Digter.spor(Rolle.MOEDELEDER, moede), Digter.indstilling(moede, hvad)));
  }

  private static Beslutning.Bevilling bevilling() {
    return Digter.bevilling(
        D.plusDays(50), new Periode(D.plusDays(60), D.plusDays(60).plusYears(2)), true);
  }

  @Test
  void en_sag_gaar_fra_henvendelse_til_job() {
    tilIndstilling(Anbefaling.RESSOURCEFORLOEB);
    assertEquals(List.of(), indfoert(bevilling()).afvigelser());
    assertEquals(Tilstand.BEVILGET, sag.tilstand());
    Spor k = Digter.spor(Rolle.KOORDINATOR, D.plusDays(60));
    indfoert(new Begivenhed.KoordinatorUdpeget(sb(55), "koordinator"));
    indfoert(
        new Begivenhed.IndsatsdelSkrevet(
            sb(58), Digter.plan(D.plusDays(58), Digter.linje("l1", "virksomhedspraktik"))));
    indfoert(new Begivenhed.ForloebBegyndt(k, Optional.of(D.plusDays(60))));
    assertEquals(Tilstand.AKTIV_UDEN_INDSATS, sag.tilstand());
    indfoert(new Begivenhed.IndsatsBegyndt(k, "l1", "virksomhedspraktik"));
    assertEquals(Tilstand.AKTIV_MED_INDSATS, sag.tilstand());
    Spor slut = Digter.spor(Rolle.KOORDINATOR, D.plusDays(400));
    indfoert(new Begivenhed.Ophoert(slut, Udgang.ORDINAERT_ARBEJDE, Optional.of(slut.sket())));
    assertEquals(Tilstand.AFSLUTTET, sag.tilstand());
    assertEquals(341, sag.afslutning().orElseThrow().faktiskeDage());
    assertEquals(732, sag.afslutning().orElseThrow().planlagteDage());
    assertEquals(sag, maskine.genopbyg("S-1", Digter.borger(), sag.haendelser()));
    assertEquals(Tilstand.AKTIV_MED_INDSATS, sag.paa(D.plusDays(399)).tilstand());
    assertEquals(Tilstand.BEVILGET, sag.paa(D.plusDays(59)).tilstand());
  }

  @Test
  void en_bevilling_uden_indstilling_standses() {
    indfoert(new Begivenhed.SagAabnet(sb(1), true));
    assertTrue(grunde(bevilling()).getFirst().contains("Hører til i S5"));
  }

  @Test
  void en_bevilling_uden_skoen_standses_med_en_opgave() {
    tilIndstilling(Anbefaling.RESSOURCEFORLOEB);
    Beslutning.Bevilling b = bevilling();
    var m = b.maalgruppe();
    var uden =
        new dk.forloeb.ordning.indhold.Maalgruppevurdering(
            Optional.empty(),
            m.ikkeLoest(),
            m.behovForKombination(),
            true,
            true,
            m.laengereIndsats(),
            m.udviklingsperspektiv(),
            m.dokumenteretIngenUdvikling(),
            m.aabenbartIngenUdvikling(),
            m.formaalsloest(),
            false);
    Svar svar =
        maskine.anvend(
            sag,
            new Beslutning.Bevilling(
                b.spor(),
                b.periode(),
                b.laengdeBegrundelse(),
                uden,
                b.oenskerForloeb(),
                false,
                b.paaregnet(),
                b.tekst(),
                b.brev()));
    Svar.Standset s = (Svar.Standset) svar;
    assertEquals(1, s.grunde().size(), s.grunde().toString());
    assertEquals(List.of("R010"), s.opgaver().stream().map(o -> o.regel()).toList());
  }

  @Test
  void en_afgoerelse_truffet_uden_om_reglerne_staar_med_sine_afvigelser() {
    indfoert(new Begivenhed.SagAabnet(sb(1), true));
    Indfoersel i = indfoert(Digter.udenOm(bevilling()));
    assertEquals(Tilstand.BEVILGET, sag.tilstand());
    assertTrue(i.afvigelser().stream().anyMatch(a -> a.regel().equals(Afvigelse.ORDEN)));
  }

  @Test
  void kun_lederen_bevilger() {
    tilIndstilling(Anbefaling.RESSOURCEFORLOEB);
    Beslutning.Bevilling b = bevilling();
    Svar svar =
        maskine.anvend(
            sag,
            new Beslutning.Bevilling(
                sb(50),
                b.periode(),
                b.laengdeBegrundelse(),
                b.maalgruppe(),
                b.oenskerForloeb(),
                false,
                b.paaregnet(),
                b.tekst(),
                b.brev()));
    assertTrue(
        svar instanceof Svar.Standset s && s.grunde().getFirst().contains("Rollen"),
        svar.toString());
  }

  private Beslutning.Afslag afslag(int dage) {
    LocalDate d = D.plusDays(dage);
    return new Beslutning.Afslag(Digter.spor(Rolle.LEDER, d), "uenig", Digter.brev(d));
  }

  @Test
  void kommunen_afviger_kun_efter_at_teamet_har_set_sagen_igen() {
    tilIndstilling(Anbefaling.RESSOURCEFORLOEB);
    assertEquals(1, grunde(afslag(50)).size());
    indfoert(
        new Beslutning.Genforelaeggelse(
            sb(45), dk.forloeb.lov.Afgoerelsen.Slags.AFSLAG, "kan arbejde"));
    LocalDate igen = D.plusDays(55);
    Spor leder = Digter.spor(Rolle.MOEDELEDER, igen);
    indfoert(new Begivenhed.Genbehandlet(leder, Digter.moede(igen)));
    assertEquals(Tilstand.TEAM_BEHANDLET, sag.tilstand());
    indfoert(
        new Begivenhed.IndstillingAfgivet(
            leder, Digter.indstilling(igen, Anbefaling.RESSOURCEFORLOEB)));
    assertEquals(1, grunde(afslag(54)).size(), "før teamet så den igen");
    indfoert(afslag(55));
    assertEquals(Tilstand.AFSLAG, sag.tilstand());
  }

  @Test
  void et_afslag_som_teamet_har_indstillet_kraever_intet_nyt_moede() {
    tilIndstilling(Anbefaling.ANDEN_INDSATS);
    indfoert(afslag(50));
    assertEquals(Tilstand.AFSLAG, sag.tilstand());
  }

  @Test
  void en_ansoegning_afvises_ikke_fordi_man_ikke_kan_soege() {
    indfoert(new Begivenhed.Henvendelse(sb(0), true));
    for (var grund : Beslutning.Henlaeggelse.Grund.values()) {
      boolean ulovlig = grund == Beslutning.Henlaeggelse.Grund.KAN_IKKE_SOEGES;
      assertEquals(ulovlig, !grunde(new Beslutning.Henlaeggelse(sb(3), grund, true)).isEmpty());
    }
    assertEquals(
        1,
        grunde(
                new Beslutning.Henlaeggelse(
                    sb(3), Beslutning.Henlaeggelse.Grund.ANDEN_HJAELP, false))
            .size());
  }

  @Test
  void et_nyt_forloeb_kraever_ny_forberedende_del_og_nyt_moede() {
    tilIndstilling(Anbefaling.RESSOURCEFORLOEB);
    indfoert(bevilling());
    Spor k = Digter.spor(Rolle.KOORDINATOR, D.plusDays(60));
    indfoert(new Begivenhed.ForloebBegyndt(k, Optional.of(D.plusDays(60))));
    LocalDate slut = D.plusDays(61).plusYears(2);
    indfoert(new Begivenhed.SlutdatoPasseret(Digter.spor(Rolle.SYSTEM, slut)));
    Beslutning.Bevilling ny =
        Digter.bevilling(slut.plusDays(9), new Periode(slut, slut.plusYears(1)), true);
    assertTrue(grunde(ny).getFirst().contains("ny forberedende del"), grunde(ny).toString());
    Spor leder = Digter.spor(Rolle.MOEDELEDER, slut.plusDays(5));
    indfoert(
        new Begivenhed.ForberedendeDelSkrevet(
            Digter.spor(Rolle.KOORDINATOR, slut), Digter.del(slut)));
    indfoert(new Begivenhed.TeammoedeHoldt(leder, Digter.moede(slut.plusDays(5))));
    indfoert(
        new Begivenhed.IndstillingAfgivet(
            leder, Digter.indstilling(slut.plusDays(5), Anbefaling.RESSOURCEFORLOEB)));
    assertEquals(Tilstand.FORTSAETTER_UDEN_AFGOERELSE, sag.tilstand());
    indfoert(ny);
    assertEquals(Tilstand.BEVILGET, sag.tilstand());
    assertEquals(List.of(bevilling().periode()), sag.tidligereForloeb());
    assertEquals(List.of(), sag.forsoeg());
    assertTrue(sag.begyndt().isEmpty(), "det nye er ikke begyndt");
  }

  @Test
  void helbredsraad_fra_andre_end_klinisk_funktion_og_laegen_naevnes() {
    indfoert(new Begivenhed.ForberedendeDelSkrevet(sb(0), Digter.del(D)));
    var m = Digter.moede(D);
    var anden =
        new dk.forloeb.ordning.indhold.Teammoede(
            D,
            m.medlemmer(),
            m.bilag(),
            m.borgeren(),
            true,
            m.oevrigeBegrundelse(),
            java.util.Set.of(dk.forloeb.ordning.indhold.Teammoede.Helbredskilde.ANDEN));
    Indfoersel i = indfoert(new Begivenhed.TeammoedeHoldt(Digter.spor(Rolle.MOEDELEDER, D), anden));
    assertTrue(i.afvigelser().stream().anyMatch(a -> a.regel().equals("R063")));
  }

  @Test
  void pauser_siger_hvorfor() {
    for (boolean fritaget : List.of(true, false)) {
      indfoert(new Begivenhed.Pauseret(sb(1), new Periode(D, D.plusDays(9)), fritaget));
    }
    assertEquals(
        List.of("fritaget for rådighed", "uden kontakt"),
        sag.pauser().stream().map(p -> p.grund()).toList());
  }

  @Test
  void foer_ordningen_er_der_intet_at_afgoere() {
    LocalDate foer = LocalDate.of(2012, 12, 31);
    Spor s = Digter.spor(Rolle.SAGSBEHANDLER, foer);
    var grund = Beslutning.Henlaeggelse.Grund.BORGEREN_TRAK_SIG;
    assertEquals(1, grunde(new Beslutning.Henlaeggelse(s, grund, true)).size());
    Spor d = Digter.spor(Rolle.SAGSBEHANDLER, foer.plusDays(1));
    assertEquals(List.of(), grunde(new Beslutning.Henlaeggelse(d, grund, true)));
  }
}
