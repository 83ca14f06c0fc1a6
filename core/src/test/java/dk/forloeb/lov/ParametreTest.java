package dk.forloeb.lov;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.Brugerfejl;
import dk.forloeb.tid.Helligdage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParametreTest {
  private static final Parametre TAL = Parametre.faelles();

  private static Parameter laes(String vaerdier) {
    String tekst = "p.q:\n  navn: prøven\n  enhed: kr.\n" + vaerdier;
    return Parametre.laes(Map.of("a.yaml", tekst)).parameter("p.q");
  }

  private static String afvises(String vaerdier) {
    return assertThrows(Brugerfejl.class, () -> laes(vaerdier)).besked();
  }

  @ParameterizedTest
  @CsvSource({
    "forloeb.laengde.hoejst,2021-12-31,60",
    "forloeb.laengde.hoejst,2022-01-01,36",
    "ydelse.sats.forsoerger,2015-01-05,14416",
    "ydelse.sats.ikke_forsoerger,2017-12-31,11143",
    "ydelse.sats.under_25_hjemme,2020-06-01,3594",
    "ydelse.sats.under_25_hjemme_bidrag,2022-06-01,15570",
    "ydelse.sats.forsoerger,2021-06-01,15547",
    "ydelse.sats.ikke_forsoerger,2024-12-31,12326",
    "loen.graense,2015-06-01,13648",
    "loen.graense,2021-06-01,15264",
    "loen.graense,2024-06-01,16323",
    "loen.time,2022-06-01,16.98",
    "sygedagpenge.hoejeste,2014-06-01,4075",
    "sygedagpenge.hoejeste,2019-06-01,4355",
    "sygedagpenge.hoejeste,2024-06-01,4695",
    "ledighedsydelse.89,2020-06-01,3919",
    "sanktion.dag.forsoerger,2022-06-01,719",
    "sanktion.dag.under_25_hjemme,2024-06-01,177",
    "fleksjobbonus.beloeb,2014-04-30,25000",
    "fleksjobbonus.beloeb,2014-05-01,20000",
    "samtaler.antal,2020-01-01,4",
    "klage.frist,2023-01-01,4",
    "covid.pausedage,2021-05-17,0"
  })
  void tallene_er_som_i_kilderne(String id, LocalDate dag, BigDecimal tal) {
    assertEquals(tal, TAL.parameter(id).vaerdi(dag).tal());
  }

  @ParameterizedTest
  @CsvSource({
    "ydelse.sats.forsoerger,2013-06-01",
    "ydelse.sats.forsoerger,2015-01-04",
    "ydelse.sats.forsoerger,2016-06-01",
    "ydelse.sats.forsoerger,2018-06-01",
    "ydelse.sats.forsoerger,2019-06-01",
    "ydelse.sats.forsoerger,2023-06-01",
    "ydelse.sats.forsoerger,2025-06-01",
    "ydelse.sats.forsoerger,2026-12-31",
    "ydelse.sats.under_25_hjemme,2021-06-01",
    "sanktion.dag.under_25_hjemme_bidrag,2024-06-01",
    "sanktion.punkt,2023-01-01",
    "samtaler.antal,2019-12-31",
    "covid.pausedage,2020-01-01",
    "covid.pausedage,2021-05-16"
  })
  void det_der_ikke_er_set_er_erklaeret_og_gaettes_ikke(String id, LocalDate dag) {
    assertInstanceOf(Parameter.IkkeSet.class, TAL.parameter(id).slaaOp(dag));
    Brugerfejl e = assertThrows(Brugerfejl.class, () -> TAL.parameter(id).vaerdi(dag));
    assertTrue(e.besked().contains(id) && e.besked().contains(dag.toString()), e.besked());
  }

  @Test
  void en_dato_uden_vaerdi_naevner_parameter_og_dato() {
    Brugerfejl e =
        assertThrows(
            Brugerfejl.class,
            () -> TAL.parameter("forloeb.laengde.hoejst").slaaOp(LocalDate.of(2026, 2, 1)));
    assertEquals(
        "parameteren forloeb.laengde.hoejst (ressourceforløbets længste varighed) har ingen værdi"
            + " den 2026-02-01; den er angivet for 1. januar 2013 til 31. januar 2026; vælg en dato"
            + " dér, eller tilføj værdien med sin hjemmel",
        e.besked());
    Parameter sats = TAL.parameter("ydelse.sats.forsoerger");
    assertThrows(Brugerfejl.class, () -> sats.slaaOp(LocalDate.of(2030, 1, 1)));
    assertEquals(new Parameter.IkkeSet(), sats.slaaOp(LocalDate.of(2029, 12, 31)));
    assertThrows(Brugerfejl.class, () -> sats.slaaOp(LocalDate.of(2012, 12, 31)));
    assertTrue(
        assertThrows(Brugerfejl.class, () -> TAL.parameter("klage.frit"))
            .besked()
            .contains("mente du \"klage.frist\"?"));
  }

  @Test
  void et_aar_der_mangler_i_en_aarlig_sats_afvises() {
    String start =
        "  aarlig: true\n  vaerdier:\n    2020-01-01: {vaerdi: 1, hjemmel: x, sikkerhed: hoej}\n";
    assertEquals(
        "a.yaml, linje 7: p.q: 2021 mangler; skriv værdien, eller IKKE SET",
        afvises(start + "    2022-01-01: IKKE SET\n"));
    Parameter p = laes(start + "    2021-01-01: IKKE SET\n    2022-01-01: IKKE SET\n");
    assertInstanceOf(Parameter.IkkeSet.class, p.slaaOp(LocalDate.of(2022, 12, 31)));
    assertThrows(Brugerfejl.class, () -> p.slaaOp(LocalDate.of(2023, 1, 1)));
    assertEquals(
        List.of(LocalDate.of(2020, 1, 1), LocalDate.of(2021, 1, 1)), p.skift(), "equal gaps merge");
  }

  @Test
  void fejl_i_filen_naevnes_med_linje() {
    String v = "  vaerdier:\n";
    assertTrue(
        afvises(v + "    2020-01-01: 14\n").startsWith("a.yaml, linje 5: p.q: \"14\" er ingen"));
    assertTrue(afvises(v + "    2020: IKKE SET\n").contains("datoen i p.q skal være en dato"));
    assertTrue(
        afvises(v + "    2020-01-01: IKKE SET\n    2019-01-01: IKKE SET\n")
            .contains("2019-01-01 skal stå efter 2020-01-01"));
    assertTrue(
        afvises(v + "    2020-01-01: {vaerdi: 1, sikkerhed: hoej}\n")
            .contains("mangler \"hjemmel\""));
    assertTrue(
        afvises(v + "    2020-01-01: {vaerdi: -1, hjemmel: x, sikkerhed: hoej}\n")
            .contains("skal være et tal"));
    assertThrows(
        Brugerfejl.class,
        () ->
            Parametre.laes(
                Map.of(
                    "a.yaml",
                    "p.q:\n  navn: a\n  enhed: b\n  vaerdier: {}\n",
                    "b.yaml",
                    "p.q:\n  navn: a\n  enhed: b\n  vaerdier: {}\n")));
  }

  @Test
  void helligdagene_i_koden_er_dem_i_tallene() {
    Parameter bededag = TAL.parameter("helligdage.store_bededag");
    for (int aar = 2013; aar <= 2030; aar++) {
      LocalDate dag = Helligdage.paaskedag(aar).plusDays(26);
      assertEquals(
          bededag.vaerdi(dag).tal().intValueExact() == 1,
          Helligdage.navn(dag).isPresent(),
          String.valueOf(aar));
    }
  }
}
