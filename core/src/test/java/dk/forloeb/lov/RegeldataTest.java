package dk.forloeb.lov;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.Brugerfejl;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The rule book's data is whole. */
class RegeldataTest {
  private static final Regelbog BOG = Regelbog.faelles();

  private static final String EN_REGEL =
      """
      R900:
        art: vilkaar
        emne: prøve
        fra: 2020-01-01
        skaering: afgoerelse
        hjemmel: "LAB § 1 [..2019-12-31]; LAB § 2, stk. 1 [2020-01-01..]"
        sikkerhed: hoej
        spoergsmaal: Er det en prøve?
      """;

  private static Regel laes(String tekst) {
    return Regellaeser.laes("r.yaml", tekst).getFirst();
  }

  private static String afvises(String tekst) {
    return assertThrows(Brugerfejl.class, () -> laes(tekst)).besked();
  }

  @Test
  void der_er_154_regler_fordelt_paa_arter_og_hver_har_netop_en_betingelse() {
    Map<Art, Long> arter =
        BOG.regler().stream()
            .collect(Collectors.groupingBy(Regel::art, TreeMap::new, Collectors.counting()));
    assertEquals(
        Map.of(
            Art.VILKAAR,
            104L,
            Art.UR,
            13L,
            Art.INDBERETNING,
            7L,
            Art.ADGANG,
            2L,
            Art.BEREGNING,
            28L),
        arter);
    Set<String> ider = BOG.regler().stream().map(Regel::id).collect(Collectors.toSet());
    assertEquals(154, ider.size());
    assertEquals(ider, Betingelser.alle().keySet());
  }

  @Test
  void hver_regel_har_hjemmel_kendte_kilder_og_et_spoergsmaal() {
    Set<String> brugte = new HashSet<>();
    for (Regel r : BOG.regler()) {
      assertTrue(r.spoergsmaal().endsWith("?"), r.id());
      assertTrue(r.forbehold().isEmpty() || r.forbehold().endsWith("."), r.id());
      assertTrue(Kilder.alle().keySet().containsAll(r.kilder()), r.id() + " " + r.kilder());
      brugte.addAll(r.kilder());
    }
    for (Parameter p : BOG.parametre().alle()) {
      p.vaerdier()
          .segmenter()
          .forEach(s -> {
            if (s.vaerdi() instanceof Parameter.Vaerdi v) {
              assertFalse(v.hjemmel().isEmpty(), p.id());
              brugte.addAll(v.kilder());
            }
          });
    }
    assertEquals(Kilder.alle().keySet(), brugte, "every source is used, and every used one listed");
    assertFalse(Kilder.kilde("S01").isBlank());
  }

  @Test
  void intet_usikkert_og_intet_eget_oenske_kan_spaerre() {
    for (Regel r : BOG.regler()) {
      if (r.sikkerhed() == Sikkerhed.LAV || r.eget()) {
        assertEquals(Virkning.RAAD, r.virkning(), r.id());
      }
    }
    assertEquals(
        Set.of("R076", "R131", "R201"),
        BOG.regler().stream().filter(Regel::eget).map(Regel::id).collect(Collectors.toSet()));
    assertThrows(
        IllegalArgumentException.class,
        () -> laes(EN_REGEL.replace("sikkerhed: hoej", "sikkerhed: lav\n  virkning: spaerrer")));
    assertThrows(
        IllegalArgumentException.class,
        () -> laes(EN_REGEL + "  eget: true\n  virkning: spaerrer\n"));
  }

  @Test
  void virkningen_foelger_af_art_og_sikkerhed_naar_den_ikke_er_skrevet() {
    assertEquals(Virkning.SPAERRER, laes(EN_REGEL).virkning());
    assertEquals(
        Virkning.SPAERRER, laes(EN_REGEL.replace("art: vilkaar", "art: adgang")).virkning());
    assertEquals(Virkning.AFVIGELSE, laes(EN_REGEL.replace("art: vilkaar", "art: ur")).virkning());
    assertEquals(
        Virkning.RAAD, laes(EN_REGEL.replace("sikkerhed: hoej", "sikkerhed: lav")).virkning());
    assertEquals(Virkning.RAAD, laes(EN_REGEL + "  eget: true\n").virkning());
  }

  @Test
  void hjemlen_foelger_dagen() {
    Regel r = laes(EN_REGEL);
    assertEquals("[LAB § 1]", r.hjemmel(LocalDate.of(2019, 12, 31)).toString());
    assertEquals("[LAB § 2, stk. 1]", r.hjemmel(LocalDate.of(2020, 1, 1)).toString());
    assertEquals("LAB", r.hjemmel().getLast().kilde());
    assertEquals("§ 2, stk. 1", r.hjemmel().getLast().sted());
    assertEquals("lov nr. 1 af 2/3 2020", Hjemmel.parse("lov nr. 1 af 2/3 2020").kilde());
    assertEquals("", Hjemmel.parse("principafgørelse 82-16").sted());
  }

  @Test
  void en_regel_gaelder_fra_og_med_den_foerste_til_og_med_den_sidste_dag() {
    Regel r = laes(EN_REGEL + "  til: 2021-12-31\n");
    assertFalse(r.gaelder(LocalDate.of(2019, 12, 31)));
    assertTrue(r.gaelder(LocalDate.of(2020, 1, 1)));
    assertTrue(r.gaelder(LocalDate.of(2021, 12, 31)));
    assertFalse(r.gaelder(LocalDate.of(2022, 1, 1)));
    assertTrue(r.fraSet() && r.tilSet());
    assertFalse(laes(EN_REGEL.replace("  fra: 2020-01-01\n", "")).fraSet());
  }

  @Test
  void en_skrivefejl_naevnes_med_linje_og_ord() {
    assertEquals(
        "r.yaml, linje 2: art \"vilkar\" kendes ikke; mente du \"vilkaar\"?",
        afvises(EN_REGEL.replace("art: vilkaar", "art: vilkar")));
    assertEquals(
        "r.yaml, linje 4: fra skal være en dato som 2023-03-01, ikke \"2020\"",
        afvises(EN_REGEL.replace("fra: 2020-01-01", "fra: 2020")));
    assertTrue(afvises(EN_REGEL.replace("  emne: prøve\n", "")).endsWith("R900 mangler \"emne\""));
  }

  @Test
  void saettene_naevner_kun_regler_der_findes_og_ingen_to_gange() {
    for (Regelsaet s : Regelsaet.values()) {
      List<String> ider = s.regler();
      assertEquals(ider.size(), Set.copyOf(ider).size(), s.name());
      ider.forEach(BOG::regel);
      assertEquals(s, Regelsaet.med(s.navn()).orElseThrow());
    }
    assertTrue(Regelsaet.med("intet").isEmpty());
  }

  @Test
  void udfald_regnes_med_tre_vaerdier() {
    for (Udfald a : Udfald.values()) {
      assertEquals(a, a.ikke().ikke());
      for (Udfald b : Udfald.values()) {
        assertEquals(a.og(b), b.og(a));
        assertEquals(a.eller(b), b.eller(a));
        boolean nej = Arrays.asList(a, b).contains(Udfald.IKKE_OPFYLDT);
        boolean begge = a == Udfald.OPFYLDT && b == Udfald.OPFYLDT;
        assertEquals(
            nej ? Udfald.IKKE_OPFYLDT : begge ? Udfald.OPFYLDT : Udfald.KAN_IKKE_VURDERES, a.og(b));
      }
    }
    assertEquals(Udfald.OPFYLDT, Udfald.OPFYLDT.eller(Udfald.KAN_IKKE_VURDERES));
    assertEquals(Udfald.KAN_IKKE_VURDERES, Udfald.IKKE_OPFYLDT.eller(Udfald.KAN_IKKE_VURDERES));
  }
}
