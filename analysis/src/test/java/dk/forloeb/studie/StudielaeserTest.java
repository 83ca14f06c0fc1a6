package dk.forloeb.studie;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.Brugerfejl;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StudielaeserTest {
  static String fejl(String tekst) {
    Brugerfejl e =
        assertThrows(Brugerfejl.class, () -> Studielaeser.laes("min.yaml", tekst, List.of()));
    assertTrue(e.besked().lines().count() == 1, e.besked());
    return e.besked();
  }

  static void naevner(String besked, String... dele) {
    for (String del : dele) {
      assertTrue(besked.contains(del), () -> "\"" + del + "\" is not in: " + besked);
    }
  }

  /** A study with everything right; the tests spoil one line of it. */
  static final String GOD =
      """
      study: min
      title: Min
      source: Ingen
      course: { of: [RESSOURCEFORLOEB], ends: { weeks-without: 4 } }
      keep: { ended: true, end: 2013-W01..2016-W26, per-person: last }
      place: municipality-at-end
      status: { weeks-after-end: 13, groups: figur-2 }
      success: { groups: figur-1, are: [Fleksjob, Dagpenge] }
      tables:
        t:
          rows: place
          at-least: { forloeb: 50 }
          measures:
            forloeb: { count: courses }
            succes: { count: courses, where: success }
            andel: { share: succes, of: forloeb }
          order: -andel
      """;

  static String med(String fra, String til) {
    assertTrue(GOD.contains(fra), fra);
    return GOD.replace(fra, til);
  }

  @Test
  void den_gode_studie_kan_laeses() {
    Studie s = Studielaeser.laes("min.yaml", GOD, List.of());
    assertEquals("min", s.id());
    assertEquals(new Gapregel.Uger(4), ((Population.Forloeb) s.populationer().getFirst()).gap());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "weeks-without: 4 | weeks-withut: 4 | linje 4 | weeks-without",
        "RESSOURCEFORLOEB | RESSOURCEFORLØB | linje 4 | RESSOURCEFORLOEB",
        "per-person: last | per-person: latest | linje 5 | last",
        "per-person: last | per-persn: last | linje 5 | per-person",
        "municipality-at-end | municipality-at-ends | linje 6 | municipality-at-end",
        "groups: figur-2 | groups: figur-22 | linje 7 | figur-2",
        "weeks-after-end: 13 | weeks-after-ends: 13 | linje 7 | weeks-after-end",
        "are: [Fleksjob | are: [Flexjob | linje 8 | Fleksjob",
        "rows: place | rows: plac | linje 11 | place",
        "at-least: { forloeb: 50 } | at-least: { forlob: 50 } | linje 12 | forloeb",
        "count: courses } | count: course } | linje 14 | courses",
        "where: success | where: succes | linje 15 | success",
        "share: succes, | share: succs, | linje 16 | succes",
        "of: forloeb } | of: forleb } | linje 16 | forloeb",
        "order: -andel | order: -andl | linje 17 | andel"
      })
  void et_forkert_ord_i_hver_del(String fra, String til, String linje, String naermest) {
    naevner(fejl(med(fra, til)), "min.yaml, " + linje + ":", "\"" + naermest + "\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "weeks-without: 4 | weeks-without: 0 | linje 4",
        "weeks-without: 4 | weeks-without: -1 | linje 4",
        "weeks-without: 4 | weeks-without: 4.5 | linje 4",
        "weeks-without: 4 | weeks-without: fire | linje 4",
        "weeks-without: 4 | weeks-without: 99999999999 | linje 4",
        "{ weeks-without: 4 } | { weeks-without: 4, rolling-month: true } | linje 4",
        "ended: true | ended: yes | linje 5: ended skal være true eller false",
        "of: [RESSOURCEFORLOEB] | of: [] | linje 4",
        "of: [RESSOURCEFORLOEB] | of: [FLEKSJOB, FLEKSJOB] | linje 4",
        "of: [RESSOURCEFORLOEB] | of: [BESKAEFTIGELSE] | linje 4",
        "2013-W01..2016-W26 | 2016-W26..2013-W01 | linje 5",
        "2013-W01..2016-W26 | 2013-W01 | linje 5",
        "2013-W01..2016-W26 | .. | linje 5",
        "2013-W01..2016-W26 | 2013-W54..2016-W26 | linje 5",
        "2013-W01..2016-W26 | 2014-W53..2016-W26 | linje 5",
        "2013-W01..2016-W26 | 2013-02-30..2016-W26 | linje 5",
        "2013-W01..2016-W26 | 2013-01-04..2013-01-09 | linje 5",
        "2013-W01..2016-W26 | i fjor..i aar | linje 5",
        "weeks-after-end: 13 | weeks-after-end: -1 | linje 7",
        "weeks-after-end: 13 | weeks-after-end: 13, at: gap-end | linje 7",
        "weeks-after-end: 13 | weeks-after-end: 13, first-coded-within: 4 | linje 7",
        "weeks-after-end: 13, | '' | linje 7",
        "are: [Fleksjob, Dagpenge] | are: [] | linje 8",
        "forloeb: 50 | forloeb: -1 | linje 12",
        "forloeb: 50 | andel: 50 | linje 12",
        "count: courses, where | mean: days, where | linje 15",
        "share: succes, of | share: succes, count: courses, of | linje 16"
      })
  void en_vaerdi_der_intet_kan_betyde_afvises_paa_sin_linje(String fra, String til, String linje) {
    naevner(fejl(med(fra, til)), "min.yaml, " + linje);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "study: min | study",
        "title: Min | title",
        "source: Ingen | source",
        "course: { of: [RESSOURCEFORLOEB], ends: { weeks-without: 4 } } | course"
      })
  void et_felt_der_mangler_naevnes(String linje, String felt) {
    naevner(fejl(med(linje + "\n", "")), "min.yaml", "mangler \"" + felt + "\"");
  }

  @Test
  void felter_der_mangler_laengere_inde_naevnes() {
    naevner(fejl(med("of: [RESSOURCEFORLOEB], ", "")), "linje 4", "mangler \"of\"");
    naevner(fejl(med(", ends: { weeks-without: 4 }", "")), "linje 4", "mangler \"ends\"");
    naevner(fejl(med("groups: figur-1, ", "")), "linje 8", "mangler \"groups\"");
    naevner(fejl(med(", of: forloeb", "")), "linje 16", "mangler \"of\"");
    naevner(fejl(GOD.substring(0, GOD.indexOf("tables:"))), "mangler \"tables\"");
    naevner(
        fejl(
            GOD.substring(0, GOD.indexOf("    measures:")).replaceAll("(?m)^    at-least.*\n", "")),
        "min.yaml",
        "mangler \"measures\"");
  }

  @Test
  void modsigelser_naevnes() {
    naevner(fejl(med("place: municipality-at-end\n", "")), "linje 10", "place");
    naevner(
        fejl(med("status: { weeks-after-end: 13, groups: figur-2 }\n", "")), "linje 7", "status");
    naevner(fejl(med("ended: true, ", "")), "linje 7", "ended");
    naevner(fejl(med("  order: -andel", "  total: distinct")), "linje 17", "distinct", "at-least");
    naevner(
        fejl(
            med("    rows: place\n", "")
                .replace(
                    "andel: { share: succes, of: forloeb }",
                    "andel: { share: succes, of: total }")),
        "linje 15",
        "total");
    naevner(
        fejl(med("andel: { share: succes, of: forloeb }", "andel: { change: forloeb }")),
        "linje 16",
        "change");
    naevner(
        fejl(
            med("rows: place", "rows: status, show: observed")
                .replace(
                    "    rows: status, show: observed", "    rows: status\n    show: observed")),
        "linje 12",
        "observed");
    naevner(
        fejl(med("rows: place\n", "rows: place\n    population: alle\n")),
        "linje 12",
        "population");
  }

  /** A hint must help: it can never be the word that was refused. */
  @Test
  void forslaget_er_aldrig_det_ord_der_blev_afvist() {
    String besked = fejl(med("forloeb: 50", "andel: 50"));
    assertFalse(besked.contains("mente du \"andel\""), besked);
  }

  /** Words that mean something in one place only are known in that place. */
  @Test
  void ogsaa_total_og_averages_foreslaas() {
    naevner(fejl(med("of: forloeb }", "of: totl }")), "linje 16", "\"total\"");
    String snit = GOD + "  s:\n    averags: t\n    of-column: andel\n    rows: { a: pooled-all }\n";
    naevner(fejl(snit), "linje 19", "\"averages\"");
  }

  @Test
  void et_navn_der_staar_to_gange_naevnes_paa_den_anden_linje() {
    naevner(fejl(med("title: Min\n", "title: Min\ntitle: Din\n")), "title", "min.yaml, linje 3:");
  }

  @Test
  void to_populationer_kraever_at_tabellen_siger_hvilken() {
    String to =
        GOD.substring(0, GOD.indexOf("keep:"))
            + "populations:\n  a: { keep: { ended: true } }\n  b: {}\n"
            + "tables:\n  t: { measures: { n: { count: persons } } }\n";
    naevner(fejl(to), "linje 9", "mangler \"population\"");
    naevner(
        fejl(to.replace("{ measures", "{ population: c, measures")),
        "linje 9",
        "population",
        "\"c\"");
    naevner(fejl(to.replace("tables:", "place: municipality-at-end\ntables:")), "linje 8", "place");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "# kun en kommentar\n",
        "bare et ord",
        "- en\n- liste\n",
        "a: [1, 2\n",
        "a: \"uden slut\n",
        "\ta: b\n",
        "a: b: c\n",
        "? [a]\n: b\n",
        "%",
        "--- a\n--- b\n",
        "a: !!int x",
        "\u0000",
        "study: min\nstudy:\n  - x\n"
      })
  void det_der_ingen_studie_er_afvises_paa_en_linje_med_filens_navn(String tekst) {
    naevner(fejl(tekst), "min.yaml");
  }

  @Test
  void en_fil_paa_2_mb_afvises(@TempDir Path mappe) throws IOException {
    String stor = GOD + "# " + "x".repeat(2 << 20) + "\n";
    naevner(fejl(stor), "min.yaml", "stor");
    Path fil = mappe.resolve("stor.yaml");
    Files.writeString(fil, stor, StandardCharsets.UTF_8);
    Brugerfejl e =
        assertThrows(Brugerfejl.class, () -> Studiekatalog.find(fil.toString()).laes(List.of()));
    naevner(e.besked(), "stor.yaml", "stor");
  }

  @Test
  void dyb_indlejring_afvises() {
    naevner(fejl("a: " + "[".repeat(50) + "]".repeat(50)), "min.yaml");
    naevner(fejl("a: " + "[".repeat(100_000) + "]".repeat(100_000)), "min.yaml");
    naevner(fejl("a: " + "{a: ".repeat(5_000) + "}".repeat(5_000)), "min.yaml");
  }

  @Test
  void aliasser_der_vokser_afvises() {
    StringBuilder t = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 12; i++) {
      String f = "*a" + (i - 1);
      t.append("a" + i + ": &a" + i + " [" + String.join(", ", List.of(f, f, f, f, f, f)) + "]\n");
    }
    naevner(fejl(t.toString()), "min.yaml");
    naevner(fejl("a: &a [*a]\n"), "min.yaml");
  }

  /** What the user wrote is quoted in the message, which is still one line. */
  @Test
  void en_besked_om_en_vaerdi_paa_flere_linjer_er_en_linje() {
    fejl(med("place: municipality-at-end\n", "place: |\n  der\n  hvor\n"));
    fejl(med("per-person: last", "per-person: \"sid\\nste\""));
    fejl(med("study: min", "study: \"mi\\nn\""));
    fejl(med("end: 2013-W01..2016-W26", "end: \"2013-W01\\n2016-W26\""));
    fejl(med("title: Min\n", "title: Min\n\"to\\nlinjer\": x\n"));
  }

  @Test
  void et_ukendt_id_faar_det_naermeste() {
    Brugerfejl e = assertThrows(Brugerfejl.class, () -> Studiekatalog.find("komuner-2017"));
    naevner(e.besked(), "komuner-2017", "kommuner-2017");
  }
}
