package dk.forloeb.ordning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.forloeb.ordning.indhold.Indstilling.Anbefaling;
import dk.forloeb.tid.Periode;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What still waits for an answer: an application, and a recommendation. */
class LoebendefaktaTest extends Sagsproeve {
  private static final LocalDate D = LocalDate.of(2023, 3, 1);

  private void henvendelse(int dage, boolean ansoegning) {
    sker(
        new Begivenhed.Henvendelse(Digter.spor(Rolle.SAGSBEHANDLER, D.plusDays(dage)), ansoegning));
  }

  private void indstilling(int dage) {
    LocalDate dag = D.plusDays(dage);
    sker(
        new Begivenhed.IndstillingAfgivet(
            Digter.spor(Rolle.MOEDELEDER, dag),
            Digter.indstilling(dag, Anbefaling.RESSOURCEFORLOEB)));
  }

  private void bevilling(int dage) {
    LocalDate dag = D.plusDays(dage);
    sker(Digter.udenOm(Digter.bevilling(dag, new Periode(dag, dag.plusYears(2)), true)));
  }

  @Test
  void den_foerste_ansoegning_venter_til_den_faar_svar() {
    henvendelse(0, false);
    assertEquals(Optional.empty(), Loebendefakta.ubesvaret(sag), "a question is no application");
    henvendelse(2, true);
    henvendelse(5, true);
    assertEquals(Optional.of(D.plusDays(2)), Loebendefakta.ubesvaret(sag));
    bevilling(30);
    assertEquals(Optional.empty(), Loebendefakta.ubesvaret(sag));
    henvendelse(40, true);
    assertEquals(Optional.of(D.plusDays(40)), Loebendefakta.ubesvaret(sag));
  }

  @Test
  void ogsaa_fleksjob_pension_og_henlaeggelse_er_svar() {
    henvendelse(0, true);
    sker(Digter.udenOm(Digter.fleksjob(D.plusDays(10))));
    assertEquals(Optional.empty(), Loebendefakta.ubesvaret(sag));
    henvendelse(20, true);
    sker(Digter.udenOm(Digter.pension(D.plusDays(30), true)));
    assertEquals(Optional.empty(), Loebendefakta.ubesvaret(sag));
    henvendelse(40, true);
    sker(
        Digter.udenOm(
            new Beslutning.Henlaeggelse(
                Digter.spor(Rolle.SAGSBEHANDLER, D.plusDays(50)),
                Beslutning.Henlaeggelse.Grund.BORGEREN_TRAK_SIG,
                true)));
    assertEquals(Optional.empty(), Loebendefakta.ubesvaret(sag));
  }

  @Test
  void en_indstilling_er_fulgt_af_en_afgoerelse_eller_ikke() {
    assertEquals(Optional.empty(), Loebendefakta.truffet(sag), "there is none");
    bevilling(0);
    assertEquals(Optional.empty(), Loebendefakta.truffet(sag), "a decision before any");
    indstilling(10);
    assertEquals(Optional.of(false), Loebendefakta.truffet(sag));
    bevilling(20);
    assertEquals(Optional.of(true), Loebendefakta.truffet(sag));
    indstilling(30);
    assertEquals(Optional.of(false), Loebendefakta.truffet(sag), "the latest one waits");
  }
}
