package dk.forloeb.studie;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom a study cannot count: courses, what is kept of them, their outcome, and flows. */
class AfvistePopulationerTest {
  private static final String COURSE =
      "course: { of: [RESSOURCEFORLOEB], ends: { weeks-without: 4 } }";
  private static final String KEEP = "keep: { ended: true }";
  private static final String STATUS = "status: { weeks-after-end: 13, groups: figur-2 }";
  private static final String SUCCES = "success: { groups: figur-1, are: [Fleksjob] }";
  private static final String FLOW = "flow: { every: quarter, min-age: 16, groups: figur-2 }";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          RESSOURCEFORLOEB | course skal have felter (navn: værdi)
          { of: [FLEKSJOB], of-each: [FLEKSJOB], ends: rolling-month } | course skal have enten of (ét forløb af dem alle) eller of-each
          { ends: rolling-month }           | course mangler "of"
          { of: [FLEKSJOB] }                | course mangler "ends"
          { of-eech: [FLEKSJOB], ends: rolling-month } | feltet "of-eech" kendes ikke; mente du "of-each"?
          { of: [], ends: rolling-month }   | of er en tom liste; skriv mindst én
          { of-each: [], ends: rolling-month } | of-each er en tom liste; skriv mindst én
          { of: [FLEKSJOP], ends: rolling-month } | gruppen "FLEKSJOP" kendes ikke; mente du "FLEKSJOB"?
          { of-each: [FLEKSJOB, FLEKSJOB], ends: rolling-month } | gruppen "FLEKSJOB" står der to gange
          { of: [FLEKSJOB], ends: rolling-months } | ends "rolling-months" kendes ikke; mente du "rolling-month"?
          { of: [FLEKSJOB], ends: { weeks: 4 } } | reglen "weeks" kendes ikke; kendte: weeks-without
          { of: [FLEKSJOB], ends: {} }      | ends mangler "weeks-without"
          { of: [FLEKSJOB], ends: { weeks-without: 0 } } | weeks-without skal ligge i 1-2080, ikke 0
          { of: [FLEKSJOB], ends: { weeks-without: 2081 } } | weeks-without skal ligge i 1-2080, ikke 2081
          { of: [FLEKSJOB], ends: { weeks-without: en måned } } | weeks-without skal være et helt tal, ikke "en måned"
          """)
  void course(String course, String besked) {
    Proevestudie.FORLOEB.afvises(COURSE, "course: " + course, 4, besked);
  }

  /** Groups that are no code of a benefit, but what the week is read as. */
  @ParameterizedTest
  @ValueSource(strings = {"BESKAEFTIGELSE", "SELVFORSOERGELSE", "BLANK_FOER_2008", "UKENDT"})
  void en_afledt_gruppe_goer_intet_forloeb(String gruppe) {
    String besked = StudielaeserTest.fejl(Proevestudie.FORLOEB.med("RESSOURCEFORLOEB", gruppe));
    StudielaeserTest.naevner(besked, "min.yaml, linje 4: gruppen \"" + gruppe + "\" kendes ikke; ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          { of: [FLEKSJOB], ends: { weeks-without: 1 } }
          { of: [FLEKSJOB], ends: { weeks-without: 2080 } }
          { of-each: [FLEKSJOB, DOED], ends: calendar-month }
          """)
  void course_lige_inden_for(String course) {
    Proevestudie.FORLOEB.godtages(COURSE, "course: " + course);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          { ended: ja }        | ended skal være true eller false, ikke "ja"
          { endd: true }       | feltet "endd" kendes ikke; mente du "end"?
          { ended: true, not-from-first-week: 1 } | not-from-first-week skal være true eller false, ikke "1"
          { ended: true, per-person: en } | per-person "en" kendes ikke; kendte: all, first, last
          { ended: true, per-person: frist } | per-person "frist" kendes ikke; mente du "first"?
          # Periods.
          { ended: true, start: 2013 } | perioden "2013" skal være FRA..TIL, fx 2013-W01..2016-W26 eller 2013-01-01..2014-12-31
          { ended: true, end: .. } | perioden ".." skal være FRA..TIL, fx 2013-W01..2016-W26 eller 2013-01-01..2014-12-31
          { ended: true, exit: 2013-W01..2013-W02..2013-W03 } | perioden "2013-W01..2013-W02..2013-W03" skal være FRA..TIL, fx 2013-W01..2016-W26 eller 2013-01-01..2014-12-31
          { ended: true, start: [2013-W01, 2014-W01] } | perioden skal være én værdi
          { ended: true, end: 2013-W02..2013-W01 } | perioden "2013-W02..2013-W01" er tom; den slutter før sin start
          { ended: true, start: 2013-01-04..2013-01-09 } | perioden "2013-01-04..2013-01-09" er tom; den slutter før sin start
          { ended: true, end: 2014-W53.. } | "2014-W53" er hverken en uge (2013-W01) eller en dato (2013-01-31)
          { ended: true, end: ..2013-02-29 } | "2013-02-29" er hverken en uge (2013-W01) eller en dato (2013-01-31)
          { ended: true, end: 2013K1.. } | "2013K1" er hverken en uge (2013-W01) eller en dato (2013-01-31)
          { ended: true, end: 1989-W52.. } | "1989-W52" ligger uden for 1990-2089
          { ended: true, end: ..2090-W01 } | "2090-W01" ligger uden for 1990-2089
          { ended: true, end: 1989-12-31.. } | "1989-12-31" ligger uden for 1990-2089
          { ended: true, end: ..2090-01-01 } | "2090-01-01" ligger uden for 1990-2089
          # What is read after the end has none while the course still runs.
          { exit: 2013-01-01.. } | exit findes kun for afsluttede forløb; skriv ended: true under keep
          { ended: false, exit: 2013-01-01.. } | exit findes kun for afsluttede forløb; skriv ended: true under keep
          """)
  void keep(String keep, String besked) {
    Proevestudie.FORLOEB.afvises(KEEP, "keep: " + keep, 5, besked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          { ended: true, end: 2013-W01..2013-W01 }
          # Thursday is the 10th.
          { ended: true, start: 2013-01-04..2013-01-10 }
          { ended: true, end: 1990-W01..2089-W52 }
          { ended: true, end: 1990-01-01..2089-12-31 }
          { ended: true, exit: 2013-01-01.. }
          """)
  void keep_lige_inden_for(String keep) {
    Proevestudie.FORLOEB.godtages(KEEP, "keep: " + keep);
  }

  @Test
  void udfaldet_kraever_et_afsluttet_forloeb() {
    String besked = "status læses efter afslutningen; skriv ended: true under keep";
    Proevestudie.FORLOEB.afvises(KEEP, "keep: { ended: false }", 7, besked);
    Proevestudie.FORLOEB.afvises(KEEP, "# alle", 7, besked);
    Proevestudie.FORLOEB.afvises(
        STATUS, "# intet", 8, "success kræver status: uden den er der intet udfald");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          municipality      | place "municipality" kendes ikke; kendte: municipality-at-end, municipality-at-start
          municipality-at-stat | place "municipality-at-stat" kendes ikke; mente du "municipality-at-start"?
          """)
  void place(String place, String besked) {
    Proevestudie.FORLOEB.afvises("place: municipality-at-end", "place: " + place, 6, besked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # Exactly one week to read.
          { groups: figur-2 }        | status skal have netop én af weeks-after-end, at og first-coded-within
          { at: gap-end, weeks-after-end: 13 } | status skal have netop én af weeks-after-end, at og first-coded-within, ikke både at og weeks-after-end
          { at: gap-end, first-coded-within: 4 } | status skal have netop én af weeks-after-end, at og first-coded-within, ikke både at og first-coded-within
          { weeks-after: 13 }        | feltet "weeks-after" kendes ikke; mente du "weeks-after-end"?
          { at: gap-ends }           | at "gap-ends" kendes ikke; mente du "gap-end"?
          { at: gap-end, groups: figur-3 } | grupperingen "figur-3" kendes ikke; mente du "figur-1"?
          { weeks-after-end: -1 }    | weeks-after-end skal ligge i 0-2080, ikke -1
          { weeks-after-end: 2081 }  | weeks-after-end skal ligge i 0-2080, ikke 2081
          { weeks-after-end: et år } | weeks-after-end skal være et helt tal, ikke "et år"
          { first-coded-within: 0 }  | first-coded-within skal ligge i 1-2080, ikke 0
          { first-coded-within: 2081 } | first-coded-within skal ligge i 1-2080, ikke 2081
          # A curve has two weeks or more.
          { weeks-after-end: 5..5 }  | kurven 5..5 er tom; skriv fx 0..104
          { weeks-after-end: 6..5 }  | kurven 6..5 er tom; skriv fx 0..104
          { weeks-after-end: 0..2081 } | weeks-after-end skal ligge i 0-2080, ikke 2081
          { weeks-after-end: -1..5 } | weeks-after-end skal ligge i 0-2080, ikke -1
          { weeks-after-end: 0.. }   | weeks-after-end skal være én værdi
          { weeks-after-end: 0..52..104 } | weeks-after-end skal være et helt tal, ikke "0..52..104"
          { weeks-after-end: [0, 13] } | weeks-after-end skal være én værdi
          """)
  void status(String status, String besked) {
    Proevestudie.FORLOEB.afvises(STATUS, "status: " + status, 7, besked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          { weeks-after-end: 0 }
          { weeks-after-end: 2080 }
          { first-coded-within: 1 }
          { first-coded-within: 2080 }
          """)
  void status_lige_inden_for(String status) {
    Proevestudie.FORLOEB.godtages(STATUS, "status: " + status);
  }

  @ParameterizedTest
  @ValueSource(strings = {"5..6", "0..2080", "0 .. 104"})
  void kurven_lige_inden_for(String kurve) {
    Proevestudie.KURVE.godtages("0..104", kurve);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Fleksjob                      | success skal have felter (navn: værdi)
          { are: [Fleksjob] }           | success mangler "groups"
          { groups: figur-1 }           | success mangler "are"
          { groups: figur, are: [Fleksjob] } | grupperingen "figur" kendes ikke; mente du "figur-1"?
          { groups: figur-1, are: [] }  | are er en tom liste; skriv mindst én
          { groups: figur-1, is: [Fleksjob] } | feltet "is" kendes ikke; kendte: are, groups
          { groups: figur-1, are: [Fleksjob, Flexjob] } | kategorien "Flexjob" kendes ikke; mente du "Fleksjob"?
          """)
  void success(String succes, String besked) {
    Proevestudie.FORLOEB.afvises(SUCCES, "success: " + succes, 8, besked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          quarter                       | flow skal have felter (navn: værdi)
          { min-age: 16 }               | flow mangler "every"
          { every: month }              | every "month" kendes ikke; kendte: half-year, quarter, year
          { every: quater }             | every "quater" kendes ikke; mente du "quarter"?
          { every: year, max-age: 66 }  | feltet "max-age" kendes ikke; mente du "min-age"?
          { every: year, min-age: -1 }  | min-age skal ligge i 0-130, ikke -1
          { every: year, min-age: 131 } | min-age skal ligge i 0-130, ikke 131
          { every: year, min-age: 15.5 } | min-age skal være et helt tal, ikke "15.5"
          { every: year, between: 2013 } | perioden "2013" skal være FRA..TIL, fx 2013-W01..2016-W26 eller 2013-01-01..2014-12-31
          { every: year, between: 2014-W01..2013-W52 } | perioden "2014-W01..2013-W52" er tom; den slutter før sin start
          { every: year, groups: figur } | grupperingen "figur" kendes ikke; mente du "figur-1"?
          """)
  void flow(String flow, String besked) {
    Proevestudie.STROEM.afvises(FLOW, "flow: " + flow, 4, besked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ every: quarter, min-age: 0 }",
        "{ every: half-year, min-age: 130 }",
        "{ every: year, between: 2013-W01..2013-W01, groups: tabel-3 }"
      })
  void flow_lige_inden_for(String flow) {
    Proevestudie.STROEM.godtages(FLOW, "flow: " + flow);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          course  | { of: [FLEKSJOB], ends: rolling-month }
          keep    | { ended: true }
          place   | municipality-at-end
          status  | { at: gap-end }
          success | { groups: figur-1, are: [Fleksjob] }
          """)
  void en_stroem_har_intet_af_det_der_hoerer_til_forloeb(String felt, String vaerdi) {
    Proevestudie.STROEM.afvises(
        "tables:",
        felt + ": " + vaerdi + "\ntables:",
        5,
        felt + " hører til forløb og kan ikke stå sammen med flow");
    Proevestudie.TO_POPULATIONER.afvises(
        "afsluttede: { keep: { ended: true } }",
        "afsluttede: { flow: { every: year }, " + felt + ": " + vaerdi + " }",
        7,
        felt + " hører til forløb og kan ikke stå sammen med flow");
  }

  @ParameterizedTest
  @ValueSource(strings = {"flow: { every: year }", "keep: {}", "place: municipality-at-end"})
  void flere_populationer_deler_kun_course(String felt) {
    Proevestudie.TO_POPULATIONER.afvises(
        "populations:",
        felt + "\npopulations:",
        5,
        "\""
            + felt.substring(0, felt.indexOf(':'))
            + "\" står uden for populations, men studiet har flere; flyt det ind i en");
  }

  @Test
  void populationerne_selv() {
    Proevestudie.TO_POPULATIONER.afvises(
        "populations:\n  alle: {}\n  afsluttede: { keep: { ended: true } }",
        "populations: {}",
        5,
        "populations er tom; skriv mindst én");
    Proevestudie.TO_POPULATIONER.afvises(
        "alle: {}", "alle: { kep: {} }", 6, "feltet \"kep\" kendes ikke; mente du \"keep\"?");
    Proevestudie.TO_POPULATIONER.afvises(
        "alle: {}", "alle: ja", 6, "alle skal have felter (navn: værdi)");
    Proevestudie.TO_POPULATIONER.afvises(COURSE, "# intet", 1, "studiet mangler \"course\"");
  }

  /** Nobody would read its words, so that a wrong one would pass. */
  @Test
  void et_course_som_ingen_population_bruger() {
    String egne =
        Proevestudie.TO_POPULATIONER
            .med("alle: {}", "alle: { " + COURSE + " }")
            .replace("afsluttede: {", "afsluttede: { " + COURSE + ",");
    assertEquals(
        "min.yaml, linje 4: course bruges ikke af nogen population; slet det",
        StudielaeserTest.fejl(egne));
    String ene = egne.replace("alle: { " + COURSE + " }", "alle: {}");
    Studielaeser.laes("min.yaml", ene, java.util.List.of());
  }
}
