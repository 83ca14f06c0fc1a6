package dk.forloeb.ordning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.lov.Regelbog;
import dk.forloeb.ordning.indhold.Indstilling.Anbefaling;
import dk.forloeb.tid.Periode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was left out is known not to have happened, and is named. */
class UdenOmTest {
  private static final LocalDate D = LocalDate.of(2023, 3, 1);
  private final Sagsmaskine maskine = new Sagsmaskine(Regelbog.faelles());
  private Sag sag = Sag.ny("S-1", Digter.borger());

  private List<String> sker(Haendelse h) {
    if (maskine.anvend(sag, h) instanceof Svar.Udfoert u) {
      sag = u.sag();
      return u.indfoersel().afvigelser().stream().map(Afvigelse::regel).toList();
    }
    throw new AssertionError("standset: " + h);
  }

  private static Spor spor(Rolle rolle, int dage) {
    return Digter.spor(rolle, D.plusDays(dage));
  }

  private List<String> bevilget(int dage) {
    LocalDate dag = D.plusDays(dage);
    return sker(
        new Begivenhed.TruffetUdenOm(
            Digter.bevilling(dag, new Periode(dag, dag.plusYears(2)), true)));
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
}
