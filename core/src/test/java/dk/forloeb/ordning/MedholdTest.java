package dk.forloeb.ordning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.lov.Klagen;
import dk.forloeb.ordning.indhold.Klagesag;
import dk.forloeb.tid.Periode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A refusal that was changed after a complaint: the grant that follows is in order, once. */
class MedholdTest extends Sagsproeve {
  private static final LocalDate D = LocalDate.of(2023, 3, 1);

  private static Spor spor(Rolle rolle, int dage) {
    return Digter.spor(rolle, D.plusDays(dage));
  }

  private List<String> bevilling(int dage) {
    LocalDate dag = D.plusDays(dage);
    return sker(Digter.udenOm(Digter.bevilling(dag, new Periode(dag, dag.plusYears(2)), true)));
  }

  private void klage(String id, Klagen.Genstand over) {
    sker(
        new Begivenhed.KlageModtaget(
            spor(Rolle.SAGSBEHANDLER, 10), Digter.klage(id, D.plusDays(10), over)));
  }

  private void genvurdering(String id, Klagen.Svar svar) {
    sker(
        Digter.udenOm(
            new Beslutning.Genvurdering(
                spor(Rolle.LEDER, 20), id, svar, true, Optional.of(D.plusDays(20)))));
  }

  private void anke(String id, Klagesag.Ankesvar svar) {
    sker(new Begivenhed.Ankeafgoerelse(spor(Rolle.ANKESTYRELSEN, 30), id, svar, Optional.empty()));
  }

  @BeforeEach
  void afslag() {
    sker(
        Digter.udenOm(
            new Beslutning.Afslag(
                Digter.spor(Rolle.LEDER, D), "ikke i målgruppen", Digter.brev(D))));
    assertEquals(Tilstand.AFSLAG, sag.tilstand());
  }

  @Test
  void uden_medhold_er_en_bevilling_i_en_lukket_sag_ikke_i_orden() {
    klage("k", Klagen.Genstand.AFSLAG);
    genvurdering("k", Klagen.Svar.FASTHOLDT);
    anke("k", Klagesag.Ankesvar.STADFAESTET);
    assertTrue(bevilling(40).contains(Afvigelse.ORDEN));
  }

  @Test
  void medhold_i_kommunen_aabner_sagen_en_gang() {
    klage("k", Klagen.Genstand.AFSLAG);
    genvurdering("k", Klagen.Svar.FULDT_MEDHOLD);
    assertFalse(bevilling(40).contains(Afvigelse.ORDEN));
    assertEquals(Tilstand.BEVILGET, sag.tilstand());
    assertTrue(bevilling(50).contains(Afvigelse.ORDEN), "the complaint was met once");
  }

  @Test
  void medhold_i_ankestyrelsen_gaelder_kun_klagen_over_afgoerelsen_selv() {
    Sag foer = sag;
    klage("k", Klagen.Genstand.AFSLAG);
    anke("k", Klagesag.Ankesvar.AENDRET);
    assertFalse(bevilling(40).contains(Afvigelse.ORDEN));
    sag = foer;
    klage("s", Klagen.Genstand.SANKTION);
    anke("s", Klagesag.Ankesvar.AENDRET);
    assertTrue(bevilling(40).contains(Afvigelse.ORDEN));
  }

  @Test
  void et_svar_paa_en_anden_klage_aendrer_intet() {
    klage("k", Klagen.Genstand.AFSLAG);
    anke("en anden", Klagesag.Ankesvar.AENDRET);
    assertTrue(bevilling(40).contains(Afvigelse.ORDEN));
  }
}
