package dk.forloeb.studie;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What {@code rows} cannot say: the sentence, and beside each limit what it still lets through. */
class AfvisteRaekkerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # How many things.
          [place, sex, status, { length: [26] }] | rows skal være en til tre ting, fx [place, sex]
          []                    | rows skal være en til tre ting, fx [place, sex]
          # The same column twice.
          [place, place]        | rows har to ting med kolonnen kommune; slet den ene
          [sex, place, sex]     | rows har to ting med kolonnen koen; slet den ene
          [{ year: start }, { year: end }] | rows har to ting med kolonnen aar; slet den ene
          [{ length: [26] }, { length: [52] }] | rows har to ting med kolonnen laengde; slet den ene
          # Words.
          plac                  | rows "plac" kendes ikke; mente du "place"?
          regoin                | rows "regoin" kendes ikke; mente du "region"?
          [place, sx]           | rows "sx" kendes ikke; mente du "sex"?
          statuss               | rows "statuss" kendes ikke; mente du "status"?
          { quater: start }     | rows "quater" kendes ikke; mente du "quarter"?
          { lenght: [26] }      | rows "lenght" kendes ikke; mente du "length"?
          { weeks-sins-start: [1] } | rows "weeks-sins-start" kendes ikke; mente du "weeks-since-start"?
          { quarter: begin }    | ugen "begin" kendes ikke; kendte: end, exit, start
          { quarter: strat }    | ugen "strat" kendes ikke; mente du "start"?
          # Words that only mean something with fields, and words of a flow.
          year                  | rows: year skal siges med felter, fx { year: start }
          [sex, quarter]        | rows: quarter skal siges med felter, fx { quarter: start }
          half-year             | rows: half-year skal siges med felter, fx { half-year: start }
          length                | rows: length skal siges med felter, fx { length: [26, 52] }
          age | rows: age skal siges med felter, fx { age: { at: start, bands: [30] } }
          weeks-since-start | rows: weeks-since-start skal siges med felter, fx { weeks-since-start: [1, 13] }
          [period, from]        | rows: period hører til en strøm (flow)
          to                    | rows: to hører til en strøm (flow)
          # Fields.
          { year: start, sex: 1 } | rows "sex" kendes ikke; kendte: age, group, half-year, length, quarter, weeks-since-start, year
          { year: start, length: [26] } | rows skal være én ting, fx { half-year: exit }
          {}                    | rows skal være én ting, fx { half-year: exit }
          [[place, sex]]        | rows skal have felter (navn: værdi)
          { age: 30 }           | age skal have felter (navn: værdi)
          { age: { bands: [30] } } | age mangler "at"
          { age: { at: start } } | age mangler "bands"
          { age: { at: start, band: [30] } } | feltet "band" kendes ikke; mente du "bands"?
          { age: { at: birth, bands: [30] } } | ugen "birth" kendes ikke; kendte: end, exit, start
          { group: status }     | group skal have felter (navn: værdi)
          { group: {} }         | group mangler "status"
          { group: { stats: Andet } } | feltet "stats" kendes ikke; mente du "status"?
          { group: { status: Øvrge } } | kategorien "Øvrge" kendes ikke; mente du "Øvrige"?
          # Bands.
          { length: [] }        | length er en tom liste; skriv mindst én
          { length: [26, 26] }  | length skal være voksende, men 26 er ikke
          { weeks-since-start: [1, 26, 13] } | weeks-since-start skal være voksende, men 13 er ikke
          { age: { at: end, bands: [30, 18] } } | bands skal være voksende, men 18 er ikke
          { length: [et halvt år] } | length skal være et helt tal, ikke "et halvt år"
          { length: { 26: 52 } } | length skal være en liste
          { length: 1 }         | length skal ligge i 2-2080, ikke 1
          { length: 2081 }      | length skal ligge i 2-2080, ikke 2081
          { weeks-since-start: 0 } | weeks-since-start skal ligge i 1-2080, ikke 0
          { weeks-since-start: [1, 2081] } | weeks-since-start skal ligge i 1-2080, ikke 2081
          { age: { at: end, bands: [0, 30] } } | bands skal ligge i 1-130, ikke 0
          { age: { at: end, bands: [131] } } | bands skal ligge i 1-130, ikke 131
          # What the population does not have.
          course-group          | rows: course-group kræver of-each under course
          week | rows: week kræver en kurve, fx status: { weeks-after-end: 0..104 }
          """)
  void i_forloeb(String rows, String besked) {
    Proevestudie.FORLOEB.afvises("rows: place", "rows: " + rows, 11, besked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [place, sex, status]
          [{ year: start }, { quarter: end }]
          { length: 2 }
          { length: [2, 2080] }
          { weeks-since-start: [1, 2080] }
          { age: { at: end, bands: [1, 130] } }
          { group: { status: Øvrige } }
          { half-year: exit }
          """)
  void i_forloeb_lige_inden_for(String rows) {
    Proevestudie.FORLOEB.godtages("rows: place", "rows: " + rows);
  }

  /** Without the field the word has nothing to read. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          place: municipality-at-end | place  | 10 | rows: place kræver place (kommunen) i populationen
          place: municipality-at-end | region | 10 | rows: region kræver place (kommunen) i populationen
          keep: { ended: true } | { half-year: exit } | 10 | exit findes kun for afsluttede forløb; skriv ended: true under keep
          keep: { ended: true } | { age: { at: exit, bands: [30] } } | 10 | exit findes kun for afsluttede forløb; skriv ended: true under keep
          """)
  void et_ord_uden_det_det_laeser(String linje, String rows, int nummer, String besked) {
    String uden = udenUdfald(rows).replace(linje + "\n", "");
    assertEquals("min.yaml, linje " + nummer + ": " + besked, StudielaeserTest.fejl(uden));
  }

  @ParameterizedTest
  @CsvSource({
    "status, status",
    "group, group",
    "{ group: { status: Andet } }, group",
    "week, week"
  })
  void udfaldet_kraever_status(String rows, String ord) {
    assertEquals(
        "min.yaml, linje 11: rows: " + ord + " kræver status i populationen",
        StudielaeserTest.fejl(udenUdfald(rows)));
  }

  /** Courses whose outcome is not read; the comments keep the numbers of the lines. */
  private static String udenUdfald(String rows) {
    return Proevestudie.FORLOEB
        .med("rows: place", "rows: " + rows)
        .replaceAll("(?m)^(status|success): .*\n", "# intet\n")
        .replaceAll("(?m)^ +[sa]: .*\n", "");
  }

  /** The columns of both are called {@code gruppe}. */
  @Test
  void forloebets_gruppe_og_udfaldets_kan_ikke_staa_sammen() {
    Proevestudie.HVER_GRUPPE.afvises(
        "rows: course-group",
        "rows: [course-group, group]",
        11,
        "rows har to ting med kolonnen gruppe; slet den ene");
    Proevestudie.HVER_GRUPPE.godtages("rows: course-group", "rows: [course-group, status]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [from, to]    | rows i en strøm skal have period: en person tæller én gang pr. periode
          sex           | rows i en strøm skal have period: en person tæller én gang pr. periode
          [period, from, to, sex] | rows skal være en til tre ting, fx [place, sex]
          [period, from, from] | rows har to ting med kolonnen fra; slet den ene
          [period, frm] | rows "frm" kendes ikke; mente du "from"?
          [perod, from] | rows "perod" kendes ikke; mente du "period"?
          [period, place] | rows: place hører til forløb og findes ikke i en strøm
          [period, status] | rows: status hører til forløb og findes ikke i en strøm
          [period, course-group] | rows: course-group hører til forløb og findes ikke i en strøm
          [period, week] | rows: week hører til forløb og findes ikke i en strøm
          [period, age] | rows: age skal siges med felter, fx { age: { bands: [30] } }
          [period, { length: [26] }] | rows "length" kendes ikke; kendte: age
          [period, { quarter: start }] | rows "quarter" kendes ikke; kendte: age
          [period, { age: { at: start, bands: [30] } }] | feltet "at" kendes ikke; kendte: bands
          [period, { age: {} }] | age mangler "bands"
          [period, { age: { bands: [30, 30] } }] | bands skal være voksende, men 30 er ikke
          [period, { age: { bands: 0 } }] | bands skal ligge i 1-130, ikke 0
          [period, { age: { bands: 131 } }] | bands skal ligge i 1-130, ikke 131
          """)
  void i_en_stroem(String rows, String besked) {
    Proevestudie.STROEM.afvises("rows: [period, from, to]", "rows: " + rows, 7, besked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          period
          [sex, period, to]
          [period, { age: { bands: [1, 130] } }]
          """)
  void i_en_stroem_lige_inden_for(String rows) {
    Proevestudie.STROEM.godtages("rows: [period, from, to]", "rows: " + rows);
  }

  /**
   * 160 quarters of sex in 10 kinds and 625 weeks are a million rows; with a week more it is over.
   */
  @Test
  void en_million_raekker_og_ikke_flere() {
    String rows = "rows: [{ quarter: end }, sex, { weeks-since-start: %s }]";
    Proevestudie.FORLOEB.godtages("rows: place", rows.formatted(tal(625)));
    Proevestudie.FORLOEB.afvises(
        "rows: place",
        rows.formatted(tal(626)),
        11,
        "rows giver over 1.000.000 mulige rækker; vælg grovere inddelinger");
  }

  @ParameterizedTest
  @EnumSource(Proevestudie.class)
  void uden_fejl_godtages_de_alle(Proevestudie p) {
    p.godtages("title: Min", "title: Min");
  }

  private static String tal(int antal) {
    return IntStream.rangeClosed(1, antal).boxed().toList().toString();
  }
}
