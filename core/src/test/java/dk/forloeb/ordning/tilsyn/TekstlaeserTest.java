package dk.forloeb.ordning.tilsyn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.Brugerfejl;
import dk.forloeb.Ressource;
import dk.forloeb.ordning.indhold.Indsatskatalog;
import java.util.List;
import org.junit.jupiter.api.Test;

class TekstlaeserTest {
  private final Tekstlaeser laeser = new Tekstlaeser(Tilsynsgraenser.standard());

  /** Texts that were not at hand when the words were chosen. */
  @Test
  void nye_begrundelser_laeses_ogsaa() {
    List<String> om =
        List.of(
            "Hun skal øve sig i at tage imod besked fra en leder på arbejdet.",
            "Kan han løfte fem kilo, kan han vende tilbage som pedel med en ansættelse på få timer.",
            "Kurset i regneark er et krav på de kontorer, hun søger.",
            "Praktikken i børnehaven viser, om pædagogfaget stadig er muligt.");
    List<String> tavse =
        List.of(
            "Borgeren har brug for luft og lys.",
            "Deltager i kreativt værested to formiddage.",
            "Vi arbejder med accept af sygdommen.",
            "Samtaler med præsten.");
    om.forEach(t -> assertTrue(laeser.talerOmArbejde(t), t));
    tavse.forEach(t -> assertFalse(laeser.talerOmArbejde(t), t));
  }

  @Test
  void en_naegtelse_gaelder_kun_sit_eget_led() {
    assertFalse(laeser.talerOmArbejde("Job er ikke målet."));
    assertTrue(laeser.talerOmArbejde("Job er ikke målet nu, om et år er det ti timers praktik."));
  }

  @Test
  void ordet_skal_begynde_der() {
    List<String> terapi = List.of("terapi");
    assertTrue(laeser.lover("Du får terapi.", terapi));
    assertTrue(laeser.lover("Terapi fra maj.", terapi));
    assertFalse(laeser.lover("Du får fysioterapi.", terapi));
    assertTrue(laeser.lover("Du får fysioterapi og terapi.", terapi));
    assertFalse(laeser.lover("Du får ikke terapi.", terapi));
    assertTrue(laeser.udelukker("Du får ikke terapi.", terapi));
    assertFalse(laeser.udelukker("Du fik tidligere ikke terapi.", terapi));
    assertFalse(laeser.lover("Du har haft terapi.", terapi));
  }

  @Test
  void graenser_skal_alle_staa_der_og_vaere_tal() {
    String tekst = Ressource.tekst(Tilsynsgraenser.class, "tilsyn.yaml");
    assertEquals(Tilsynsgraenser.standard(), Tilsynsgraenser.laes("x.yaml", tekst));
    assertEquals(90, Tilsynsgraenser.standard().udenIndsatsDage());
    Brugerfejl mangler =
        assertThrows(
            Brugerfejl.class,
            () -> Tilsynsgraenser.laes("x.yaml", tekst.replace("tynd_timer_pr_uge: 3", "")));
    assertTrue(mangler.besked().contains("tynd_timer_pr_uge"), mangler.besked());
    assertThrows(
        Brugerfejl.class,
        () -> Tilsynsgraenser.laes("x.yaml", tekst.replace("uge: 3", "uge: nul")));
    assertThrows(Brugerfejl.class, () -> Tilsynsgraenser.laes("x.yaml", tekst + "\nfem: 5\n"));
  }

  @Test
  void kommunens_egne_tilbud_kan_laeses_og_fejl_i_dem_naevnes() {
    String egen =
        """
        mentor:
          navn: mentor
          lovgrundlag: lab_kap_26
          sektor: beskaeftigelse
          ord: [mentor]
          tilbud:
            - {leverandoer: Eksempelhuset, pladser: 12, pris_pr_uge: 900}
            - {leverandoer: Foreningen}
        """;
    Indsatskatalog.Type t = Indsatskatalog.laes("egen.yaml", egen).type("mentor");
    assertEquals(12, t.tilbud().getFirst().pladser().orElseThrow());
    assertEquals(900, t.tilbud().getFirst().prisPrUge().orElseThrow().intValue());
    assertTrue(t.tilbud().getLast().pladser().isEmpty());
    assertFalse(t.virksomhed());
    assertThrows(
        Brugerfejl.class, () -> Indsatskatalog.laes("e.yaml", egen.replace("pladser", "pladserr")));
    assertThrows(
        Brugerfejl.class, () -> Indsatskatalog.laes("e.yaml", egen.replace("kap_26", "kap_99")));
    Brugerfejl ukendt =
        assertThrows(Brugerfejl.class, () -> Indsatskatalog.faelles().type("virksomhedspraktikk"));
    assertTrue(ukendt.besked().contains("virksomhedspraktik"), ukendt.besked());
    assertTrue(Indsatskatalog.faelles().type("virksomhedspraktik").virksomhed());
    assertEquals(19, Indsatskatalog.faelles().typer().size());
  }
}
