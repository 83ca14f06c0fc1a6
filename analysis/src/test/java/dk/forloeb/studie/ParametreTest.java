package dk.forloeb.studie;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.Brugerfejl;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParametreTest {
  static Stream<String> studier() {
    return Studiekatalog.ider().stream();
  }

  private static List<Parameter> af(String studie) {
    return Parametre.af(Studiekatalog.find(studie));
  }

  private static List<String> aendringer(String studie, Map<String, List<String>> svar) {
    return Parametre.aendringer(af(studie), sti -> svar.getOrDefault(sti, List.of()));
  }

  @ParameterizedTest
  @MethodSource("studier")
  void en_tom_formular_og_filens_egne_vaerdier_aendrer_intet(String studie) {
    assertEquals(List.of(), aendringer(studie, Map.of()));
    Map<String, List<String>> egne = new HashMap<>();
    for (Parameter p : af(studie)) {
      switch (p) {
        case Parameter.Tal t -> egne.put(t.sti(), List.of(Integer.toString(t.vaerdi())));
        case Parameter.Valg v -> egne.put(v.sti(), List.of(v.vaerdi()));
        case Parameter.Flervalg f -> egne.put(f.sti(), f.vaerdi());
        case Parameter.Periode q -> {
          egne.put(q.sti() + ".fra", List.of(q.fra()));
          egne.put(q.sti() + ".til", List.of(q.til()));
        }
      }
    }
    assertEquals(List.of(), aendringer(studie, egne));
  }

  /** Whatever a page offers alone can be read; the ends of numbers too. */
  @ParameterizedTest
  @MethodSource("studier")
  void hvad_der_tilbydes_kan_laeses(String studie) {
    int proevet = 0;
    for (Parameter p : af(studie)) {
      List<Map<String, List<String>>> svar = new ArrayList<>();
      switch (p) {
        case Parameter.Tal t -> {
          svar.add(Map.of(t.sti(), List.of(Integer.toString(t.mindst()))));
          svar.add(Map.of(t.sti(), List.of(Integer.toString(t.hoejst()))));
        }
        case Parameter.Valg v ->
            v.muligheder()
                .forEach(m ->
                    svar.add(
                        m.equals("weeks-without")
                            ? Map.of(v.sti(), List.of(m), v.sti() + "." + m, List.of("8"))
                            : Map.of(v.sti(), List.of(m))));
        case Parameter.Flervalg f ->
            f.muligheder().forEach(m -> svar.add(Map.of(f.sti(), List.of(m))));
        case Parameter.Periode q -> {
          svar.add(Map.of(q.sti() + ".fra", List.of("2014-W01"), q.sti() + ".til", List.of("")));
          svar.add(Map.of(q.sti() + ".fra", List.of(""), q.sti() + ".til", List.of("2016-W26")));
        }
      }
      for (Map<String, List<String>> s : svar) {
        List<String> a = aendringer(studie, s);
        Studiekatalog.find(studie).laes(a);
        proevet += a.isEmpty() ? 0 : 1;
      }
    }
    assertTrue(proevet >= 6, "tried: " + proevet);
  }

  @Test
  void kommunernes_studie_har_de_parametre_man_venter() {
    assertEquals(
        List.of(
            "course.of",
            "course.ends",
            "course.ends.weeks-without",
            "keep.end",
            "keep.per-person",
            "place",
            "status.weeks-after-end",
            "keep.sex",
            "keep.age",
            "keep.region",
            "keep.municipality",
            "tables.figur-1.rows",
            "tables.figur-1.at-least.forloeb"),
        af("kommuner-2017").stream().map(Parameter::sti).toList());
  }

  @Test
  void et_forloeb_der_deles_af_to_populationer_er_en_parameter() {
    List<String> stier = af("ressourceforloeb-2015").stream().map(Parameter::sti).toList();
    assertEquals(1, stier.stream().filter("course.ends"::equals).count());
    assertTrue(stier.contains("populations.paabegyndte.keep.start"));
    assertTrue(stier.contains("populations.afsluttede.keep.end"));
  }

  @Test
  void en_maaneds_hul_har_intet_antal_uger() {
    Map<String, List<String>> svar =
        Map.of("course.ends", List.of("rolling-month"), "course.ends.weeks-without", List.of("8"));
    assertEquals(List.of("course.ends=rolling-month"), aendringer("kommuner-2017", svar));
    assertEquals(
        List.of("course.ends.weeks-without=8"),
        aendringer(
            "ressourceforloeb-2015",
            Map.of(
                "course.ends",
                List.of("weeks-without"),
                "course.ends.weeks-without",
                List.of("8"))));
  }

  @Test
  void nye_raekker_tager_de_gamles_udeladte_noegler_med() {
    assertEquals(
        List.of("tables.figur-1.rows=sex", "tables.figur-1.without=[]"),
        aendringer("kommuner-2017", Map.of("tables.figur-1.rows", List.of("sex"))));
  }

  @Test
  void et_ord_der_ingen_parameter_er_aendrer_intet() {
    assertEquals(
        List.of(),
        aendringer("kommuner-2017", Map.of("tables.figur-1.measures", List.of("{a: b}"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "105", "1e3", "13.0", "13]", "999999999999", "٣"})
  void et_daarligt_tal_naevnes_med_sine_graenser(String v) {
    Brugerfejl e =
        assertThrows(
            Brugerfejl.class,
            () -> aendringer("kommuner-2017", Map.of("status.weeks-after-end", List.of(v))));
    assertTrue(e.besked().contains(v) && e.besked().contains("fra 0 til 104"), e.besked());
  }

  @Test
  void tallets_graenser_kan_vaelges() {
    for (String v : List.of("0", "104", " 12 ")) {
      assertFalse(
          aendringer("kommuner-2017", Map.of("status.weeks-after-end", List.of(v))).isEmpty());
    }
  }

  @Test
  void et_valg_og_en_uge_der_ikke_findes_naevnes() {
    for (Map<String, List<String>> svar :
        List.<Map<String, List<String>>>of(
            Map.of("keep.per-person", List.of("[all]")),
            Map.of("course.of", List.of("RESSOURCEFORLOEB", "x]")),
            Map.of("keep.end.fra", List.of("2013")))) {
      Brugerfejl e = assertThrows(Brugerfejl.class, () -> aendringer("kommuner-2017", svar));
      assertTrue(e.besked().contains("skal være"), e.besked());
    }
  }

  @Test
  void nuller_foran_et_tal_aendrer_intet() {
    assertEquals(
        List.of(), aendringer("kommuner-2017", Map.of("status.weeks-after-end", List.of("013"))));
    assertEquals(
        List.of("status.weeks-after-end=14"),
        aendringer("kommuner-2017", Map.of("status.weeks-after-end", List.of("014"))));
  }

  /** A form sends an empty value beside the boxes that are ticked. */
  @Test
  void intet_valgt_siges_og_er_ikke_det_samme_som_intet_svar() {
    assertEquals(
        List.of("course.of=[FLEKSJOB]"),
        aendringer("kommuner-2017", Map.of("course.of", List.of("", "FLEKSJOB"))));
    Brugerfejl e =
        assertThrows(
            Brugerfejl.class, () -> aendringer("kommuner-2017", Map.of("course.of", List.of(""))));
    assertTrue(e.besked().contains("vælg mindst én"), e.besked());
  }

  @Test
  void uger_uden_antal_siges() {
    for (String antal : List.of("", " ")) {
      Brugerfejl e =
          assertThrows(
              Brugerfejl.class,
              () ->
                  aendringer(
                      "ressourceforloeb-2015",
                      Map.of(
                          "course.ends",
                          List.of("weeks-without"),
                          "course.ends.weeks-without",
                          List.of(antal))));
      assertTrue(e.besked().contains("course.ends.weeks-without: mangler"), e.besked());
    }
  }

  @Test
  void en_periode_uden_ender_siges_og_en_ende_er_nok() {
    Map<String, List<String>> tom =
        Map.of("keep.end.fra", List.of(""), "keep.end.til", List.of(""));
    Brugerfejl e = assertThrows(Brugerfejl.class, () -> aendringer("kommuner-2017", tom));
    assertTrue(e.besked().contains("perioden mangler"), e.besked());
    assertEquals(
        List.of("keep.end=2013-W01.."),
        aendringer("kommuner-2017", Map.of("keep.end.til", List.of(""))));
  }
}
