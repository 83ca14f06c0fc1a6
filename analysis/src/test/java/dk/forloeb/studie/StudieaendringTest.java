package dk.forloeb.studie;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.Brugerfejl;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StudieaendringTest {
  /** What can be changed for one run: every kind of parameter, in every shipped study. */
  static final Map<String, List<String>> AENDRINGER =
      Map.of(
          "fleksjob-afgang-2016",
          List.of(
              "course.ends.weeks-without=13",
              "course.ends=rolling-month",
              "course.ends=calendar-month",
              "course.of=[FLEKSJOB]",
              "keep.exit=2014-01-01..2015-12-31",
              "keep.per-person=last",
              "keep.per-person=first",
              "status.first-coded-within=1",
              "tables.tabel-1.rows.half-year=end",
              "tables.tabel-1.rows={year: exit}",
              "tables.tabel-1.at-least={afgang: 10}"),
          "ressourceforloeb-2015",
          List.of(
              "course.ends.weeks-without=4",
              "course.ends={weeks-without: 5}",
              "course.ends=calendar-month",
              "populations.paabegyndte.keep.start=2013-01-01..2013-12-31",
              "populations.afsluttede.keep.end=2013-01-01..2014-12-31",
              "populations.paabegyndte.place=municipality-at-end",
              "populations.paabegyndte.keep.per-person=first",
              "populations.afsluttede.status={weeks-after-end: 13, groups: tabel-3}",
              "tables.tabel-3.at-least={personer: 5}"),
          "kommuner-2017",
          List.of(
              "course.ends.weeks-without=8",
              "course.ends=rolling-month",
              "course.ends=calendar-month",
              "keep.end=2013-W01..2014-W52",
              "keep.per-person=all",
              "keep.per-person=first",
              "status.weeks-after-end=26",
              "status={at: gap-end, groups: figur-2}",
              "place=municipality-at-start",
              "success.are=[Fleksjob]",
              "tables.figur-1.at-least.forloeb=20",
              "tables.figur-1.at-least={}"),
          "foertidspension-tilgang",
          List.of(
              "course.ends.weeks-without=52",
              "course.ends=rolling-month",
              "course.ends=calendar-month",
              "keep.start=2000-01-01..2010-12-31",
              "keep.per-person=first",
              "keep.not-from-first-week=false",
              "tables.tabel-1.rows={half-year: start}"),
          "aktivitet",
          List.of(
              "course.of-each=[RESSOURCEFORLOEB]",
              "course.ends.weeks-without=8",
              "course.ends=rolling-month",
              "keep.start=2014-01-01..",
              "keep.per-person=first",
              "keep.not-from-first-week=false",
              "tables.tabel-1.rows=[course-group, {weeks-since-start: [1, 52]}]",
              "tables.tabel-1.rows=[course-group, {weeks-since-start: [1, 52]}, {length: [26]}]",
              "tables.tabel-1.measures.uden_aktivitet={count: courses}",
              "tables.tabel-1.measures.uden_aktivitet={count: persons, where: no-activity}",
              "tables.tabel-1.measures.andel={share: personer, of: total}",
              "tables.tabel-1.measures.andel={share: personer, of: course-group}"),
          "overgange",
          List.of(
              "flow.every=half-year",
              "flow.every=year",
              "flow.min-age=18",
              "flow.groups=figur-2",
              "flow.between=2013-01-01..",
              "tables.matrix.rows=[period, to]",
              "tables.matrix.rows=[period, from, sex]",
              "tables.matrix.rows=[period, from, {age: {bands: [30]}}]",
              "tables.matrix.rows=[period, from, {age: {bands: [31]}}]"));

  static List<String> ider() {
    return Studiekatalog.ider();
  }

  private static String hash(String id, String tekst, String... aendringer) {
    return Plan.af(Studielaeser.laes(id + ".yaml", tekst, List.of(aendringer))).hash();
  }

  @ParameterizedTest
  @MethodSource("ider")
  void hver_parameter_kan_aendres_og_aendrer_studiens_hash(String id) {
    String tekst = Studiekatalog.find(id).tekst();
    Map<String, String> set = new HashMap<>();
    set.put(hash(id, tekst), "the file");
    for (String a : AENDRINGER.getOrDefault(id, List.of())) {
      String foer = set.put(hash(id, tekst, a), a);
      assertEquals(null, foer, id + ": " + a + " hashes like " + foer);
    }
    assertTrue(set.size() > 5, id);
  }

  /** A figure changes no number, and so does not change the question. */
  @ParameterizedTest
  @MethodSource("ider")
  void en_figur_aendrer_ikke_studiens_hash(String id) {
    String tekst = Studiekatalog.find(id).tekst();
    String tabel =
        Studielaeser.laes(id, tekst, List.of()).tabeller().stream()
            .filter(Tabeldef.Opstilling.class::isInstance)
            .findFirst()
            .orElseThrow()
            .navn();
    String sti = "tables." + tabel + ".figure=";
    assertEquals(hash(id, tekst), hash(id, tekst, sti + "stacked"));
    assertEquals(hash(id, tekst), hash(id, tekst, sti + "[bars, layers]"));
  }

  @Test
  void en_gruppering_kan_skiftes() {
    Studie s =
        Studiekatalog.find("kommuner-2017")
            .laes(
                List.of(
                    "status.groups=tabel-3",
                    "tables.figur-2.last=Andet",
                    "tables.oevrige.rows={group: {status: Andet}}"));
    Population.Status status = ((Population.Forloeb) s.populationer().getFirst()).status();
    assertTrue(status != null && status.inddeling().celler().contains("Førtidspension mv."));
  }

  @Test
  void en_aendret_parameter_er_laest_som_om_den_stod_i_filen() {
    String id = "kommuner-2017";
    String tekst = Studiekatalog.find(id).tekst();
    assertEquals(
        hash(id, tekst.replace("weeks-after-end: 13", "weeks-after-end: 26")),
        hash(id, tekst, "status.weeks-after-end=26"));
    assertEquals(hash(id, tekst), hash(id, tekst, "status.weeks-after-end=13"));
    assertEquals(
        hash(id, tekst, "status.weeks-after-end=26", "place=municipality-at-start"),
        hash(id, tekst, "place=municipality-at-start", "status.weeks-after-end=26"));
    assertEquals(
        hash(id, tekst, "status.weeks-after-end=26"),
        hash(id, tekst, "status.weeks-after-end=52", "status.weeks-after-end=26"));
  }

  @ParameterizedTest
  @MethodSource("ider")
  void tekster_kommentarer_og_noters_orden_aendrer_ikke_hashen(String id) {
    String tekst = Studiekatalog.find(id).tekst();
    String hash = hash(id, tekst);
    assertEquals(hash, hash(id, "# en kommentar\n\n" + tekst + "\n# en til\n"));
    assertEquals(
        hash, hash(id, tekst.replaceFirst("  da: .*\n  en: .*\n", "  da: Ny\n  en: New\n")));
    List<String> linjer = new ArrayList<>(tekst.lines().toList());
    int noter = linjer.indexOf("notes:");
    int slut = noter + 1;
    while (linjer.get(slut).startsWith(" ")) {
      slut++;
    }
    List<String> blok = new ArrayList<>(linjer.subList(noter + 1, slut));
    int anden = 1;
    while (!blok.get(anden).startsWith("  - ")) {
      anden++;
    }
    java.util.Collections.rotate(blok, -anden);
    List<String> byttet = new ArrayList<>(linjer.subList(0, noter + 1));
    byttet.addAll(blok);
    byttet.addAll(linjer.subList(slut, linjer.size()));
    assertNotEquals(linjer, byttet);
    assertEquals(hash, hash(id, String.join("\n", byttet) + "\n"));
    List<String> uden = new ArrayList<>(linjer.subList(0, noter));
    uden.addAll(linjer.subList(slut, linjer.size()));
    assertEquals(hash, hash(id, String.join("\n", uden) + "\n"));
  }

  @Test
  void raekkefoelgen_af_felter_og_grupper_aendrer_ikke_hashen() {
    String id = "fleksjob-afgang-2016";
    String tekst = Studiekatalog.find(id).tekst();
    String byttet =
        tekst
            .replace("[FLEKSJOB, LEDIGHEDSYDELSE]", "[LEDIGHEDSYDELSE, FLEKSJOB]")
            .replace(
                "{ ended: true, exit: 2013-01-01..2016-06-30 }",
                "{ exit: 2013-01-01..2016-06-30, ended: true }");
    assertNotEquals(tekst, byttet);
    assertEquals(hash(id, tekst), hash(id, byttet));
  }

  @Test
  void forskellige_studier_har_forskellige_hashes() {
    assertEquals(
        Studiekatalog.ider().size(),
        Studiekatalog.ider().stream()
            .map(id -> hash(id, Studiekatalog.find(id).tekst()))
            .distinct()
            .count());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "status.weeks-after-ends=26 | status.weeks-after-ends | weeks-after-end",
        "sttus.weeks-after-end=26 | sttus.weeks-after-end | status",
        "place=municipality-at-ends | place | municipality-at-end",
        "course.ends=rolling-months | course.ends | rolling-month",
        "course.ends.weeks-without=fire | course.ends.weeks-without | fire",
        "course.ends.weeks-without=0 | course.ends.weeks-without | 0",
        "course.of=[FLEKSJOBB] | course.of | FLEKSJOB",
        "keep.end=2016-W26..2013-W01 | keep.end | tom",
        "keep.per-person=latest | keep.per-person | last",
        "keep.ended=ja | keep.ended | true",
        "status.groups=figur-3 | status.groups | figur",
        "tables.figur-1.at-least.forloeb=-1 | tables.figur-1.at-least.forloeb | -1",
        "tables.figur-1.order=-andl | tables.figur-1.order | andel",
        "course={} | course | of",
        "keep.end= | keep.end | keep.end",
        "keep.end=[ | keep.end | keep.end"
      })
  void en_forkert_aendring_naevnes_ved_sin_sti(String aendring, String sti, String del) {
    Brugerfejl e =
        assertThrows(
            Brugerfejl.class, () -> Studiekatalog.find("kommuner-2017").laes(List.of(aendring)));
    StudielaeserTest.naevner(e.besked(), "--set " + sti, del);
    assertEquals(1, e.besked().lines().count(), e.besked());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "=", "=26", "status", ".status=1", "status.=1", "a..b=1", " =1"})
  void en_aendring_uden_sti_eller_vaerdi_afvises(String aendring) {
    Brugerfejl e =
        assertThrows(
            Brugerfejl.class, () -> Studiekatalog.find("kommuner-2017").laes(List.of(aendring)));
    StudielaeserTest.naevner(e.besked(), "--set " + aendring);
  }

  @ParameterizedTest
  @ValueSource(strings = {"study=x", "title.da=x", "cases=[]", "notes=[]", "source=x"})
  void studiens_tekster_kan_ikke_aendres(String aendring) {
    Brugerfejl e =
        assertThrows(
            Brugerfejl.class, () -> Studiekatalog.find("kommuner-2017").laes(List.of(aendring)));
    StudielaeserTest.naevner(e.besked(), "--set " + aendring);
  }

  /** A contradiction that a change makes is the change's fault, not the file's. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "status.first-coded-within=4",
        "keep.ended=false",
        "tables.figur-1.total=distinct"
      })
  void en_modsigelse_som_aendringen_laver_naevner_aendringen(String aendring) {
    Brugerfejl e =
        assertThrows(
            Brugerfejl.class, () -> Studiekatalog.find("kommuner-2017").laes(List.of(aendring)));
    StudielaeserTest.naevner(e.besked(), "--set " + aendring.substring(0, aendring.indexOf('=')));
  }

  @Test
  void en_besked_om_en_aendring_paa_flere_linjer_er_en_linje() {
    Brugerfejl e =
        assertThrows(
            Brugerfejl.class,
            () -> Studiekatalog.find("kommuner-2017").laes(List.of("place=\"a\\nb\"")));
    assertEquals(1, e.besked().lines().count(), e.besked());
    Brugerfejl f =
        assertThrows(
            Brugerfejl.class,
            () -> Studiekatalog.find("kommuner-2017").laes(List.of("sta\ntus=1")));
    assertEquals(1, f.besked().lines().count(), f.besked());
  }
}
