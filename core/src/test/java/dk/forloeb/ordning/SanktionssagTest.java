package dk.forloeb.ordning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.Brugerfejl;
import dk.forloeb.lov.Sanktionen;
import dk.forloeb.ordning.indhold.Sanktion;
import dk.forloeb.ordning.indhold.Ydelse;
import dk.forloeb.tid.Periode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The layers with money in them: sanction and benefit. */
class SanktionssagTest extends Sagsproeve {
  private static final LocalDate START = LocalDate.of(2022, 3, 1);

  private static Spor k(LocalDate dag) {
    return Digter.spor(Rolle.KOORDINATOR, dag);
  }

  @BeforeEach
  void begynd() {
    sker(Digter.udenOm(Digter.bevilling(START, new Periode(START, START.plusYears(2)), true)));
    sker(new Begivenhed.ForloebBegyndt(k(START), Optional.of(START)));
    sker(new Begivenhed.Vejledt(k(START), Digter.vejledning(START, Sanktionen.Form.INDIVIDUEL)));
  }

  private void udebliv(String id, LocalDate dag) {
    sker(new Begivenhed.Udebleven(k(dag), Digter.udeblivelse(id, dag)));
  }

  private List<String> hoer(String id, LocalDate dag) {
    return sker(new Begivenhed.Hoert(k(dag), Digter.hoering(id, dag)));
  }

  private static Beslutning.Sanktionsafgoerelse sanktion(
      String id, LocalDate dag, int dage, int dagsbeloeb) {
    return new Beslutning.Sanktionsafgoerelse(
        Digter.spor(Rolle.LEDER, dag),
        id,
        new Sanktion.Fradrag(
            Optional.of(Digter.skoen(false)),
            dage,
            BigDecimal.valueOf(dagsbeloeb),
            false,
            true,
            Optional.of(dag),
            Optional.empty()),
        Digter.brev(dag));
  }

  @Test
  void en_sanktion_kraever_hoering_i_sin_egen_sag() {
    LocalDate d = START.plusDays(40);
    assertTrue(grunde(sanktion("u1", d, 1, 541)).getFirst().contains("ingen åben sanktionssag"));
    udebliv("u1", d);
    udebliv("u2", d.plusDays(1));
    assertEquals(Set.of("u1", "u2"), sag.aabneSanktioner(), "den ene begraver ikke den anden");
    hoer("u2", d.plusDays(2));
    assertEquals(Optional.of(Sanktionstrin.HAENDELSE), sag.sanktionstrin("u1"));
    assertEquals(1, grunde(sanktion("u1", d.plusDays(3), 3, 541)).size(), "ikke hørt");
    sker(sanktion("u2", d.plusDays(3), 2, 541));
    assertEquals(Optional.of(Sanktionstrin.AFGJORT), sag.sanktionstrin("u2"));
    assertEquals(Set.of("u1"), sag.aabneSanktioner());
    hoer("u1", d.plusDays(4));
    sker(sanktion("u1", d.plusDays(5), 5, 541));
    assertTrue(sag.aabneSanktioner().isEmpty());
    assertTrue(sag.sanktionstrin("u9").isEmpty());
  }

  @Test
  void vejledning_i_gruppe_eller_bagefter_er_ikke_nok() {
    LocalDate d = START.plusDays(40);
    sker(
        new Begivenhed.Vejledt(
            k(d.minusDays(1)), Digter.vejledning(d.minusDays(1), Sanktionen.Form.GRUPPE)));
    udebliv("u1", d);
    hoer("u1", d.plusDays(1));
    List<String> grunde = grunde(sanktion("u1", d.plusDays(2), 2, 541));
    assertEquals(1, grunde.size(), grunde.toString());
    assertTrue(grunde.getFirst().contains("individuel"), grunde.toString());
    sker(
        new Begivenhed.Vejledt(
            k(d.plusDays(3)), Digter.vejledning(d.plusDays(3), Sanktionen.Form.INDIVIDUEL)));
    assertEquals(1, grunde(sanktion("u1", d.plusDays(4), 4, 541)).size(), "for sent for den gang");
  }

  @Test
  void en_hoering_siger_hvad_det_gaelder_giver_en_frist_og_spoerger() {
    LocalDate d = START.plusDays(40);
    udebliv("u1", d);
    assertEquals(
        List.of(Afvigelse.HOERING, Afvigelse.HOERING, Afvigelse.HOERING),
        sker(
            new Begivenhed.Hoert(
                k(d), new Sanktion.Hoering(d, "u1", "", Optional.empty(), false, "nej"))));
    assertEquals(List.of(), hoer("u1", d.plusDays(1)));
    assertEquals(List.of(Afvigelse.ORDEN), hoer("u7", d.plusDays(1)));
    udebliv("u2", d.plusDays(3));
    assertEquals(List.of(Afvigelse.ORDEN), hoer("u2", d.plusDays(2)), "hørt før det skete");
  }

  @Test
  void foer_svarfristen_er_ude_afgoeres_intet_uden_et_svar() {
    LocalDate d = START.plusDays(40);
    udebliv("u1", d);
    sker(
        new Begivenhed.Hoert(
            k(d),
            new Sanktion.Hoering(d, "u1", "du kom ikke", Optional.of(d.plusDays(7)), true, "")));
    assertEquals(
        List.of("Borgerens frist for at svare er ikke udløbet."),
        grunde(sanktion("u1", d.plusDays(7), 7, 541)));
    assertEquals(List.of(), grunde(sanktion("u1", d.plusDays(8), 8, 541)));
  }

  @Test
  void et_frafald_lukker_sanktionssagen() {
    udebliv("u1", START.plusDays(9));
    assertFalse(sag.aabneSanktioner().isEmpty());
    sker(new Beslutning.Sanktionsfrafald(k(START.plusDays(10)), "u1", "god grund"));
    assertEquals(Optional.of(Sanktionstrin.FRAFALDET), sag.sanktionstrin("u1"));
  }

  private static Beslutning.Ydelsesafgoerelse ydelse(LocalDate dag, int sats, String... medregnet) {
    Ydelse y = Digter.ydelse(dag);
    return new Beslutning.Ydelsesafgoerelse(
        Digter.spor(Rolle.YDELSESKONTOR, dag),
        new Ydelse(
            dag,
            y.gruppe(),
            y.foer(),
            BigDecimal.valueOf(sats),
            Optional.empty(),
            Optional.empty(),
            Set.of(medregnet),
            y.niveau(),
            y.andet()),
        Digter.brev(dag));
  }

  @Test
  void et_forkert_dagsbeloeb_eller_et_forkert_antal_dage_standser_sanktionen() {
    sker(ydelse(START, 11_716));
    LocalDate d = START.plusDays(40);
    udebliv("u1", d);
    hoer("u1", d.plusDays(1));
    assertEquals(List.of(), grunde(sanktion("u1", d.plusDays(3), 3, 541)));
    assertEquals(1, grunde(sanktion("u1", d.plusDays(3), 4, 541)).size(), "en dag for meget");
    assertEquals(1, grunde(sanktion("u1", d.plusDays(3), 3, 719)).size(), "en forsørgers beløb");
    assertTrue(
        sker(Digter.udenOm(sanktion("u1", d.plusDays(3), 4, 719)))
            .containsAll(List.of("R121", "R128")),
        "truffet andetsteds står det der, med begge fejl nævnt");
  }

  @Test
  void en_sats_ingen_har_set_standser_ingen() {
    LocalDate d = LocalDate.of(2023, 5, 1);
    assertEquals(List.of(), grunde(ydelse(d, 1)), "satsen for 2023 er ikke set");
    assertEquals(1, grunde(ydelse(START, 1)).size(), "satsen for 2022 er");
    assertEquals(List.of(), grunde(ydelse(START, 11_716)));
  }

  @Test
  void ydelsen_afhaenger_ikke_af_formue_og_aegtefaelle() {
    assertEquals(5, Ydelse.UNDTAGET_FRA.size());
    for (String ord : Ydelse.UNDTAGET_FRA) {
      assertEquals(1, grunde(ydelse(START, 11_716, ord)).size(), ord);
      List<String> brudt = sker(Digter.udenOm(ydelse(START, 11_716, ord)));
      assertTrue(brudt.contains("R100") ^ brudt.contains("R101"), ord + brudt);
    }
  }

  @Test
  void en_pause_kan_forkortes() {
    sker(new Begivenhed.Pauseret(k(START), new Periode(START, Periode.EVIG), false));
    assertEquals(Periode.EVIG, sag.pauser().getFirst().periode().tom());
    assertEquals(List.of(), sker(new Begivenhed.PauseSluttet(k(START), START.plusDays(9))));
    assertEquals(START.plusDays(9), sag.pauser().getFirst().periode().tom());
    assertEquals(
        List.of(Afvigelse.ORDEN), sker(new Begivenhed.PauseSluttet(k(START), START.plusDays(30))));
  }

  @Test
  void datoen_i_indholdet_er_haendelsens() {
    LocalDate d = START.plusDays(9);
    assertThrows(
        Brugerfejl.class, () -> new Begivenhed.Hoert(k(d), Digter.hoering("u1", d.plusDays(30))));
    assertThrows(
        Brugerfejl.class, () -> new Begivenhed.AttestModtaget(k(d), Digter.attest(d.plusDays(1))));
    assertEquals(
        d.minusDays(9),
        new Begivenhed.AttestModtaget(k(d), Digter.attest(d.minusDays(9))).attest().dato());
  }
}
