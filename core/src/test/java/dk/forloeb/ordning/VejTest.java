package dk.forloeb.ordning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.lov.Indsats.Lovgrundlag;
import dk.forloeb.ordning.indhold.Indsatsdel;
import dk.forloeb.ordning.indhold.Indstilling.Anbefaling;
import dk.forloeb.tid.Periode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where events lead that come in another order than the table's. */
class VejTest extends Sagsproeve {
  private static final LocalDate D = LocalDate.of(2023, 3, 1);
  private static final Spor K = Digter.spor(Rolle.KOORDINATOR, D);
  private static final Spor MOEDE = Digter.spor(Rolle.MOEDELEDER, D);

  private List<String> bevilget() {
    return sker(Digter.udenOm(Digter.bevilling(D, new Periode(D, D.plusYears(1)), true)));
  }

  @Test
  void et_moede_flytter_sagen_frem_men_aldrig_tilbage() {
    assertTrue(sker(new Begivenhed.TeammoedeHoldt(MOEDE, Digter.moede(D))).contains("ORDEN"));
    assertEquals(Tilstand.TEAM_BEHANDLET, sag.tilstand());
    sker(
        new Begivenhed.IndstillingAfgivet(
            MOEDE, Digter.indstilling(D, Anbefaling.RESSOURCEFORLOEB)));
    assertEquals(Tilstand.AFGOERELSE_AFVENTER, sag.tilstand());
    assertTrue(sker(new Begivenhed.TeammoedeHoldt(MOEDE, Digter.moede(D))).contains("ORDEN"));
    assertEquals(Tilstand.AFGOERELSE_AFVENTER, sag.tilstand());
    assertTrue(sag.log().getLast().overgang().isEmpty());
  }

  @Test
  void en_mangel_i_en_sag_der_ikke_er_klar_flytter_intet() {
    List<String> brudt =
        sker(new Begivenhed.MangelFundet(Digter.spor(Rolle.SAGSBEHANDLER, D), "cv"));
    assertEquals(List.of("ORDEN"), brudt);
    assertEquals(Tilstand.HENVENDELSE, sag.tilstand());
    assertEquals(
        "Hører til i S2 klar til team; sagen stod i S0 henvendelse.",
        sag.log().getLast().afvigelser().getFirst().tekst());
  }

  @Test
  void samme_bevilling_to_gange_flytter_kun_foerste_gang() {
    assertTrue(bevilget().contains("ORDEN"));
    assertEquals(Optional.of(Overgang.T6), sag.log().getLast().overgang());
    assertTrue(bevilget().contains("ORDEN"));
    assertTrue(sag.log().getLast().overgang().isEmpty());
    assertEquals(Tilstand.BEVILGET, sag.tilstand());
  }

  @Test
  void et_forloeb_der_begyndte_uden_bevilling_begyndte() {
    assertTrue(sker(new Begivenhed.ForloebBegyndt(K, Optional.of(D))).contains("ORDEN"));
    assertEquals(Tilstand.AKTIV_UDEN_INDSATS, sag.tilstand());
    assertTrue(sag.bevilling().isEmpty());
    assertEquals(Optional.of(D), sag.begyndt());
    assertTrue(sag.afslutning().isEmpty());
  }

  @Test
  void en_rettet_plan_siger_hvorfor_den_er_rettet() {
    Indsatsdel plan =
        Digter.plan(D, Digter.linje("a", "traening", Lovgrundlag.SUNDHEDSLOVEN_KOMMUNE));
    Indsatsdel tavs =
        new Indsatsdel(
            D, plan.maal(), plan.linjer(), plan.ansvarlig(), plan.naesteOpfoelgning(), "", "");
    for (boolean rettetUdenGrund : List.of(false, true)) {
      sag = Sag.ny("S", Digter.borger());
      bevilget();
      sker(new Begivenhed.KoordinatorUdpeget(K, "en"));
      sker(new Begivenhed.KoordinatorUdpeget(K, "en anden"));
      sker(new Begivenhed.IndsatsdelSkrevet(K, tavs));
      sker(new Begivenhed.IndsatsdelSkrevet(K, rettetUdenGrund ? tavs : plan));
      assertEquals(
          rettetUdenGrund ? List.of("R077") : List.of(),
          sker(new Begivenhed.ForloebBegyndt(K, Optional.of(D))));
    }
  }

  @Test
  void en_oensket_samtale_med_sundhedskoordinatoren_skal_aftales() {
    bevilget();
    sker(new Begivenhed.ForloebBegyndt(K, Optional.of(D)));
    assertEquals(
        List.of("R093"), sker(new Begivenhed.SundhedskoordinatorOensket(K, Optional.empty())));
    assertEquals(List.of(), sker(new Begivenhed.SundhedskoordinatorOensket(K, Optional.of(D))));
  }

  @Test
  void loentilskud_efter_kompensationsloven_fritager_for_forelaeggelse() {
    bevilget();
    sker(new Begivenhed.ForloebBegyndt(K, Optional.of(D)));
    Spor syv = Digter.spor(Rolle.SYSTEM, D.plusMonths(7));
    Sag foer = sag;
    assertEquals(List.of(), sker(new Begivenhed.SeksMaanederGaaet(syv)));
    sag = foer;
    sker(new Begivenhed.HandicapLoentilskud(K));
    assertEquals(List.of("R085"), sker(new Begivenhed.SeksMaanederGaaet(syv)));
  }

  @Test
  void efter_forelaeggelsen_er_sagen_i_gang_med_indsats_hvis_en_loeber() {
    bevilget();
    sker(
        new Begivenhed.IndsatsdelSkrevet(
            K, Digter.plan(D, Digter.linje("a", "traening", Lovgrundlag.SUNDHEDSLOVEN_KOMMUNE))));
    sker(new Begivenhed.ForloebBegyndt(K, Optional.of(D)));
    sker(new Begivenhed.SeksMaanederGaaet(Digter.spor(Rolle.SYSTEM, D.plusMonths(7))));
    Spor senere = Digter.spor(Rolle.KOORDINATOR, D.plusMonths(8));
    assertEquals(List.of(), sker(new Begivenhed.IndsatsBegyndt(senere, "a", "traening")));
    assertEquals(Tilstand.SEKSMAANEDERS_FORELAEGGELSE, sag.tilstand());
    sker(Forvaltning.behandlet(senere.sket()));
    assertEquals(Tilstand.AKTIV_MED_INDSATS, sag.tilstand());
  }
}
