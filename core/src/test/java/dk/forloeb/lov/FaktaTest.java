package dk.forloeb.lov;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.Brugerfejl;
import dk.forloeb.tid.Periode;
import dk.forloeb.yaml.Yaml;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaktaTest {
  private static Fakta laes(String yaml) {
    return Faktakatalog.laes(Yaml.laes("f.yaml", yaml));
  }

  @Test
  void ethvert_faktum_har_eget_navn_en_etiket_og_en_form() {
    List<Faktum<?>> alle = Faktakatalog.alle();
    assertTrue(alle.size() >= 197, "facts: " + alle.size());
    assertEquals(alle.size(), alle.stream().map(Faktum::id).distinct().count());
    for (Faktum<?> f : alle) {
      assertTrue(f.id().matches("[a-z]+\\.[a-z_0-9]+"), f.id());
      assertFalse(f.etiket().isBlank() || f.etiket().endsWith("."), f.id());
      assertFalse(f.form().isBlank(), f.id());
    }
  }

  @Test
  void hver_slags_vaerdi_laeses_og_vises() {
    Fakta f =
        laes(
            """
            borger: {foedselsdato: 1972-03-01, alder: 51, oensker_forloeb: nej}
            forloeb: {tidligere: [{fom: 2014-01-01, tom: 2015-01-01}, {fom: 2020-01-01}]}
            team: {omraader: [sundhed, beskaeftigelse]}
            samtale: {afholdte: [2023-03-01, 2023-01-01]}
            ydelse: {sats: 11716.50, gruppe: forsoerger}
            seksmaaneder:
              pauser: [{fom: 2022-05-01, tom: 2022-06-30, grund: fritaget}]
              saerlige_grunde: {svar: ja, kriterier: [a], hensyn: [b], hvorfor: c}
            plan:
              indsatser: [{navn: mentor, lovgrundlag: lab_kap_26, i_indsatsdel: nej}]
            """);
    assertEquals(Optional.of(LocalDate.of(1972, 3, 1)), f.find(Borgeren.FOEDSELSDATO));
    assertEquals(Optional.of(51), f.find(Borgeren.ALDER));
    assertEquals(Optional.of(false), f.find(Borgeren.OENSKER_FORLOEB));
    assertFalse(f.er(Borgeren.OENSKER_FORLOEB));
    assertEquals(Optional.of(Set.of("beskaeftigelse", "sundhed")), f.find(Teamet.OMRAADER));
    assertEquals(
        Optional.of(List.of(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 3, 1))),
        f.find(Samtalerne.AFHOLDTE),
        "dates are sorted");
    assertEquals(Optional.of(new BigDecimal("11716.50")), f.find(Ydelsen.SATS));
    assertEquals(Optional.of(Ydelsen.Gruppe.FORSOERGER), f.find(Ydelsen.GRUPPE));
    assertEquals(
        Seksmaaneder.FRITAGET, f.find(Seksmaaneder.PAUSER).orElseThrow().getFirst().grund());
    assertTrue(f.find(Seksmaaneder.SAERLIGE_GRUNDE).orElseThrow().begrundet());
    Indsats i = f.find(Planen.INDSATSER).orElseThrow().getFirst();
    assertFalse(i.iIndsatsdel() || i.lovgrundlag().taellerISeksMaaneder());
    assertTrue(f.find(Forloebet.TIDLIGERE).orElseThrow().getLast().aaben());
    assertEquals("1. marts 1972", vis(f, Borgeren.FOEDSELSDATO));
    assertEquals("nej", vis(f, Borgeren.OENSKER_FORLOEB));
    assertEquals("11.716,50 kr.", vis(f, Ydelsen.SATS));
    assertEquals("beskaeftigelse, sundhed", vis(f, Teamet.OMRAADER));
    assertEquals(
        "1. januar 2014 til 1. januar 2015; fra 1. januar 2020", vis(f, Forloebet.TIDLIGERE));
    assertEquals(
        "1. maj 2022 til 30. juni 2022 (fritaget for rådighed)", vis(f, Seksmaaneder.PAUSER));
    assertEquals("forsørger", vis(f, Ydelsen.GRUPPE));
  }

  private static <T> String vis(Fakta f, Faktum<T> faktum) {
    return faktum.vis(f.find(faktum).orElseThrow());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          borgr: {alder: 3}            | emne "borgr" kendes ikke; mente du "borger"?
          borger: {alde: 3}            | faktum i borger "alde" kendes ikke; mente du "alder"?
          borger: {alder: tre}         | borger.alder skal være et helt tal, ikke "tre"
          borger: {alder: -1}          | borger.alder skal ligge i 0-100000, ikke -1
          borger: {foedselsdato: 1972} | borger.foedselsdato skal være en dato som 2023-03-01, ikke "1972"
          borger: {oensker_forloeb: x} | borger.oensker_forloeb "x" kendes ikke
          ydelse: {sats: 1,5}          | 5
          ydelse: {sats: -4}           | ydelse.sats skal være kroner som 11716 eller 16.98, ikke "-4"
          plan: {indsatser: ingen}     | plan.indsatser skal være en liste; skriv [] for ingen
          forloeb: {tidligere: [{fom: 2015-01-02, tom: 2015-01-01}]} | ligger før fom 2015-01-02; byt dem om
          sag: {ikke_sket: [sag.noteret]} | datoen i sag.ikke_sket "sag.noteret" kendes ikke
          seksmaaneder: {pauser: [{fom: 2022-01-01, grund: ferie}]} | grund "ferie" kendes ikke
          """)
  void en_forkert_vaerdi_naevnes_med_linje_og_hvad_der_skal_staa(String yaml, String besked) {
    Brugerfejl e = assertThrows(Brugerfejl.class, () -> laes(yaml));
    assertTrue(e.besked().startsWith("f.yaml, linje 1: "), e.besked());
    assertTrue(e.besked().contains(besked), e.besked());
  }

  @Test
  void fakta_aendres_ikke_men_bliver_nye() {
    Fakta tom = Fakta.tom();
    Fakta en = tom.med(Borgeren.ALDER, 40);
    assertFalse(tom.kendt(Borgeren.ALDER));
    assertEquals(Optional.of(40), en.find(Borgeren.ALDER));
    assertEquals(Optional.of(41), en.med(Borgeren.ALDER, 41).find(Borgeren.ALDER));
    assertEquals(tom, en.uden(Borgeren.ALDER));
    assertEquals(en, tom.medHvis(Borgeren.ALDER, Optional.of(40)));
    assertEquals(tom, tom.medHvis(Borgeren.ALDER, Optional.empty()));
    assertEquals(List.of(Borgeren.ALDER), en.kendte());
    assertEquals("{borger.alder=40}", en.toString());
    assertEquals(en.hashCode(), tom.med(Borgeren.ALDER, 40).hashCode());
  }

  @Test
  void ikke_sket_er_noget_andet_end_ukendt() {
    Fakta f = Fakta.tom().ikkeSket(Forloebet.NAESTE_AFGOERELSE).ikkeSket(Teamet.MOEDE);
    assertTrue(f.erIkkeSket(Forloebet.NAESTE_AFGOERELSE));
    assertTrue(f.erIkkeSket(Teamet.MOEDE));
    assertFalse(f.erIkkeSket(Teamet.INDSTILLING));
    assertFalse(f.med(Teamet.MOEDE, LocalDate.of(2020, 1, 1)).erIkkeSket(Teamet.MOEDE));
  }

  @Test
  void en_periode_der_er_kendt_som_tom_er_ikke_ukendt() {
    Fakta f = Fakta.tom().med(Forloebet.TIDLIGERE, List.<Periode>of());
    assertTrue(f.kendt(Forloebet.TIDLIGERE));
  }

  @Test
  void et_skoen_er_kun_begrundet_naar_alle_tre_led_er_der() {
    assertTrue(new Skoen(true, List.of("a"), List.of("b"), "c").begrundet());
    assertFalse(new Skoen(true, List.of(), List.of("b"), "c").begrundet());
    assertFalse(new Skoen(true, List.of("a"), List.of(), "c").begrundet());
    assertFalse(new Skoen(true, List.of("a"), List.of("b"), " ").begrundet());
  }
}
