package dk.forloeb.ordning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.lov.Afgoerelsen;
import dk.forloeb.lov.Klagen;
import dk.forloeb.lov.Udfald;
import dk.forloeb.ordning.indhold.Afgoerelsesnavn;
import dk.forloeb.ordning.indhold.Indstilling;
import dk.forloeb.ordning.indhold.Indstilling.Anbefaling;
import dk.forloeb.ordning.indhold.Klagesag;
import dk.forloeb.ordning.indhold.Udgang;
import dk.forloeb.tid.Periode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What was left out is known not to have happened, and is named. */
class UdenOmTest extends Sagsproeve {
  private static final LocalDate D = LocalDate.of(2023, 3, 1);

  private static Spor spor(Rolle rolle, int dage) {
    return Digter.spor(rolle, D.plusDays(dage));
  }

  private List<String> bevilget(int dage) {
    LocalDate dag = D.plusDays(dage);
    return sker(Digter.udenOm(Digter.bevilling(dag, new Periode(dag, dag.plusYears(2)), true)));
  }

  private List<String> indstillet(int dage, Anbefaling hvad) {
    return sker(
        new Begivenhed.IndstillingAfgivet(
            spor(Rolle.MOEDELEDER, dage), Digter.indstilling(D.plusDays(dage), hvad)));
  }

  private List<String> moede(int dage) {
    return sker(
        new Begivenhed.TeammoedeHoldt(
            spor(Rolle.MOEDELEDER, dage), Digter.moede(D.plusDays(dage))));
  }

  private void del(int dage) {
    sker(
        new Begivenhed.ForberedendeDelSkrevet(
            spor(Rolle.SAGSBEHANDLER, dage), Digter.del(D.plusDays(dage))));
    sker(
        new Begivenhed.AttestModtaget(
            spor(Rolle.SAGSBEHANDLER, dage), Digter.attest(D.plusDays(dage))));
  }

  @Test
  void en_bevilling_uden_indstilling_og_forberedende_del_naevner_begge() {
    List<String> brudt = bevilget(0);
    assertTrue(brudt.containsAll(List.of("R051", "R071", "R073", "R074")), brudt.toString());
  }

  @Test
  void en_bevilling_med_det_hele_naevner_intet_af_det() {
    del(0);
    moede(10);
    indstillet(10, Anbefaling.RESSOURCEFORLOEB);
    List<String> brudt = bevilget(20);
    assertEquals(List.of(), brudt.stream().filter(r -> !r.equals(Afvigelse.ORDEN)).toList());
  }

  @Test
  void et_moede_uden_forberedende_del_naevnes() {
    assertTrue(moede(10).contains("R070"));
    sag = Sag.ny("S-2", Digter.borger());
    del(10);
    assertFalse(moede(10).contains("R070"));
  }

  @Test
  void at_kommunen_afveg_uden_at_spoerge_teamet_igen_naevnes() {
    del(0);
    moede(10);
    indstillet(10, Anbefaling.FLEKSJOB);
    Sag foer = sag;
    assertTrue(bevilget(20).contains("R060"));
    sag = foer;
    sker(new Begivenhed.Genbehandlet(spor(Rolle.MOEDELEDER, 15), Digter.moede(D.plusDays(15))));
    assertFalse(bevilget(20).contains("R060"));
  }

  private static Beslutning.Afslag afslag(int dage) {
    LocalDate dag = D.plusDays(dage);
    return new Beslutning.Afslag(Digter.spor(Rolle.LEDER, dag), "uenig", Digter.brev(dag));
  }

  @Test
  void et_afslag_afviger_ogsaa_fra_en_indstilling_om_fleksjob_eller_pension() {
    for (Anbefaling a : Anbefaling.values()) {
      sag = Sag.ny("S-3", Digter.borger());
      del(0);
      moede(10);
      indstillet(10, a);
      boolean afviger = sker(Digter.udenOm(afslag(20))).contains("R060");
      assertEquals(a != Anbefaling.ANDEN_INDSATS, afviger, a.name());
    }
  }

  @Test
  void en_indstilling_om_pension_uden_forklaring_naevnes_hvad_der_end_afgoeres() {
    del(0);
    moede(10);
    Indstilling i = Digter.indstilling(D.plusDays(10), Anbefaling.FOERTIDSPENSION);
    assertFalse(indstillet(10, Anbefaling.FOERTIDSPENSION).contains("R059"));
    Indstilling tom =
        new Indstilling(
            i.dato(),
            i.anbefaling(),
            i.vurdering(),
            i.begrundelse(),
            i.indsats(),
            i.formaal(),
            Indstilling.Fagligt.INTET,
            List.of());
    assertTrue(
        sker(new Begivenhed.IndstillingAfgivet(spor(Rolle.MOEDELEDER, 10), tom)).contains("R059"));
  }

  private List<String> klage(Optional<Afgoerelsesnavn> over, int dage) {
    LocalDate dag = D.plusDays(dage);
    return sker(
        new Begivenhed.KlageModtaget(
            spor(Rolle.SAGSBEHANDLER, dage),
            Digter.klage("k" + dage, dag, Klagen.Genstand.BEVILLING, over)));
  }

  @Test
  void klagefristen_loeber_fra_den_afgoerelse_der_klages_over() {
    bevilget(0);
    Afgoerelsesnavn bevilling = new Afgoerelsesnavn(D, Afgoerelsen.Slags.RESSOURCEFORLOEB);
    Afgoerelsesnavn ydelse = new Afgoerelsesnavn(D.plusDays(20), Afgoerelsen.Slags.YDELSE);
    sker(new Begivenhed.AfgoerelseModtaget(spor(Rolle.SAGSBEHANDLER, 1), bevilling));
    sker(new Begivenhed.AfgoerelseModtaget(spor(Rolle.SAGSBEHANDLER, 21), ydelse));
    assertEquals(List.of("R140"), klage(Optional.of(bevilling), 40));
    assertEquals(List.of(), klage(Optional.of(ydelse), 40));
    assertEquals(List.of(), klage(Optional.empty(), 40));
    Udfald uden =
        sag.log().getLast().forklaringer().stream()
            .filter(f -> f.regel().orElseThrow().id().equals("R140"))
            .findFirst()
            .orElseThrow()
            .udfald();
    assertEquals(Udfald.KAN_IKKE_VURDERES, uden, "det vides ikke, hvilken afgørelse");
  }

  @Test
  void en_klage_der_laegges_vaek_eller_afvises_naevnes() {
    bevilget(0);
    for (Klagesag.Behandling b : Klagesag.Behandling.values()) {
      Klagesag k = Digter.klage("k" + b, D.plusDays(9), Klagen.Genstand.TILBUD);
      Klagesag ny =
          new Klagesag(
              k.id(),
              k.over(),
              "",
              Optional.empty(),
              k.klager(),
              k.modtaget(),
              true,
              Optional.of(new Klagesag.Aktoer(Optional.of(false), Optional.empty())),
              b,
              "");
      List<String> brudt = sker(new Begivenhed.KlageModtaget(spor(Rolle.SAGSBEHANDLER, 9), ny));
      assertEquals(b == Klagesag.Behandling.AFVIST, brudt.contains("R211"), b.name());
      assertTrue(brudt.contains("R209"), "aktøren har ikke genvurderet");
    }
  }

  @Test
  void et_ophoer_paa_grund_af_alderen_naevnes() {
    bevilget(0);
    sker(new Begivenhed.ForloebBegyndt(spor(Rolle.KOORDINATOR, 0), Optional.of(D)));
    LocalDate d = D.plusDays(90);
    Sag foer = sag;
    for (Udgang u : Udgang.values()) {
      sag = foer;
      List<String> brudt =
          sker(new Begivenhed.Ophoert(spor(Rolle.KOORDINATOR, 90), u, Optional.of(d)));
      assertEquals(u == Udgang.UNDER_SEKS_AAR, brudt.contains("R036"), u.name());
    }
  }

  @Test
  void et_forloeb_fra_2021_kender_ikke_listen_over_indsatser_der_taeller() {
    for (LocalDate fra : List.of(LocalDate.of(2021, 12, 31), LocalDate.of(2022, 1, 1))) {
      sag = Sag.ny("S-4", Digter.borger());
      sker(Digter.udenOm(Digter.bevilling(fra, new Periode(fra, fra.plusYears(2)), true)));
      Spor k = Digter.spor(Rolle.KOORDINATOR, fra);
      sker(new Begivenhed.IndsatsdelSkrevet(k, Digter.plan(fra, Digter.linje("m", "mentor"))));
      sker(new Begivenhed.ForloebBegyndt(k, Optional.of(fra)));
      sker(
          new Begivenhed.IndsatsBegyndt(
              Digter.spor(Rolle.KOORDINATOR, fra.plusDays(40)), "m", "mentor"));
      assertEquals(
          fra.getYear() == 2021 ? Tilstand.AKTIV_MED_INDSATS : Tilstand.AKTIV_UDEN_INDSATS,
          sag.tilstand());
    }
  }

  @Test
  void et_skoen_der_mangler_standser_ogsaa_hvor_loven_er_ukendt() {
    LocalDate d = D.plusDays(20);
    Beslutning.AndetForloeb a = Digter.fleksjob(d);
    Beslutning.Fleksjobvurdering f = a.fleksjob().orElseThrow();
    for (boolean skoen : List.of(true, false)) {
      sag = Sag.ny("S-5", Digter.borger());
      sker(new Begivenhed.SagAabnet(spor(Rolle.SAGSBEHANDLER, 0), true));
      del(0);
      sker(new Beslutning.Klarmelding(spor(Rolle.SAGSBEHANDLER, 5)));
      moede(10);
      indstillet(10, Anbefaling.FLEKSJOB);
      Beslutning.Fleksjobvurdering ny =
          new Beslutning.Fleksjobvurdering(
              f.varigeBegraensninger(),
              f.kanIkkeNormaleVilkaar().filter(x -> skoen),
              false,
              // In 2023 it was not seen whether this excludes fleksjob.
              Optional.of(true),
              f.udviklesIndenRimeligTid(),
              f.tilbudUdtoemt(),
              f.tilbudFormaalsloese(),
              60,
              false,
              false,
              Optional.empty());
      Svar svar =
          maskine.anvend(
              sag,
              new Beslutning.AndetForloeb(
                  a.spor(), a.slags(), a.visitation(), a.pension(), Optional.of(ny), a.brev()));
      assertEquals(skoen, svar instanceof Svar.Udfoert, svar.toString());
    }
  }
}
