package dk.forloeb.studie;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a table cannot say beside its rows and its columns. */
class AfvisteTabellerTest {
  private static final String ROWS = "rows: place\n    show: occurring";

  private static void afvises(String rows, String felt, String besked) {
    Proevestudie.FORLOEB.afvises(ROWS, "rows: " + rows + "\n    " + felt, 12, besked);
  }

  private static void godtages(String rows, String felt) {
    Proevestudie.FORLOEB.godtages(ROWS, "rows: " + rows + "\n    " + felt);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Tabel", "tabel_1", "-t", "t--u", "tåbe", "frafald"})
  void navnet_bliver_en_fil(String navn) {
    Proevestudie.FORLOEB.afvises(
        "  t:\n",
        "  " + navn + ":\n",
        11,
        "tabellen kan ikke hedde \""
            + navn
            + "\"; navnet bliver en fil (a-z, 0-9 og -), og frafald er optaget");
  }

  @Test
  void ingen_tabeller() {
    String t = Proevestudie.FORLOEB.med("tables:", "tables: {}");
    assertEquals(
        "min.yaml, linje 9: tables er tom; skriv mindst én tabel",
        StudielaeserTest.fejl(t.substring(0, t.indexOf("\n  t:"))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          place  | shw: all            | feltet "shw" kendes ikke; mente du "show"?
          place  | figur: map          | feltet "figur" kendes ikke; mente du "figure"?
          place  | of-column: a        | of-column hører til averages, som mangler
          place  | population: alle    | studiet har kun én population; slet linjen population
          # Which rows.
          place  | show: al            | show "al" kendes ikke; mente du "all"?
          place  | show: observed      | show: observed gælder kun rækker, der er perioder
          [{ year: end }, place] | show: observed | show: observed gælder kun rækker, der er perioder
          sex    | show: all           | show: all kræver rækker, der er kendt på forhånd; skriv show: occurring
          [place, sex] | show: all     | show: all kræver rækker, der er kendt på forhånd; skriv show: occurring
          # Totals.
          place  | total: su           | total "su" kendes ikke; mente du "sum"?
          place  | total: alle         | total "alle" kendes ikke; kendte: distinct, sum
          # Least.
          place  | at-least: 50        | at-least skal have felter (navn: værdi)
          place  | at-least: { n: -1 } | at-least skal ligge i 0-2147483647, ikke -1
          place  | at-least: { n: 2147483648 } | at-least skal være et helt tal, ikke "2147483648"
          place  | at-least: { forloeb: 5 } | at-least: tællekolonnen "forloeb" kendes ikke; kendte: n, s
          place  | at-least: { a: 5 }  | at-least: tællekolonnen "a" kendes ikke; mente du "n"?
          # Left out, and last.
          place  | without: [UOPLYS]   | without: rækken "UOPLYS" kendes ikke; mente du "UOPLYST"?
          place  | without: { 101: x } | without skal være en liste
          place  | without: [102]      | without: rækken "102" kendes ikke; mente du "101"?
          status | without: [Oevrige]  | without: rækken "Oevrige" kendes ikke; mente du "Øvrige"?
          { year: end } | without: [2013K1] | without: "2013K1" er ikke en periode her
          { quarter: end } | without: [2013K5] | without: "2013K5" er ikke en periode her
          sex    | without: [mand]     | without: "mand" er ikke en række her; køn skrives med kildens tal eller UOPLYST
          { length: [26] } | without: [0-25] | without: rækken "0-25" kendes ikke; mente du "1-25"?
          { age: { at: end, bands: [30] } } | without: [1-29] | without: rækken "1-29" kendes ikke; mente du "0-29"?
          { group: { status: Fleksjob } } | without: [DOED] | without: rækken "DOED" kendes ikke; kendte: FLEKSJOB
          status | last: [Øvrige, Fleksjob] | last skal være én værdi
          status | last: Andet         | last: rækken "Andet" kendes ikke; kendte: Dagpenge, Fleksjob, Førtidspension, Kontanthjælp mv., Ledighedsydelse, Ordinært job, Selvforsørgelse, Uddannelse, Øvrige
          [status, sex] | last: Øvrige | last kræver rækker med én inddeling
          # Order and figures.
          place  | order: -forloeb     | order: kolonnen "forloeb" kendes ikke; kendte: a, n, s
          place  | order: nn           | order: kolonnen "nn" kendes ikke; mente du "n"?
          place  | figure: pie         | figuren "pie" kendes ikke; kendte: bars, columns, layers, lines, map, stacked
          place  | figure: [map, bar]  | figuren "bar" kendes ikke; mente du "bars"?
          place  | figure: []          | figure er en tom liste; skriv mindst én
          place  | figure: { map: a }  | figure skal være en liste
          """)
  void i_en_tabel(String rows, String felt, String besked) {
    afvises(rows, felt, besked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          place  | show: all
          { year: end } | show: observed
          [place, { year: end }] | show: all
          place  | at-least: { n: 0 }
          place  | at-least: { n: 2147483647, s: 1 }
          place  | without: [101, UOPLYST]
          place  | without: []
          sex    | without: [1, UOPLYST]
          sex    | last: UOPLYST
          { year: end } | without: ["2013"]
          { quarter: end } | last: 2013K4
          [sex, { length: [26] }] | without: [26+, 7]
          { length: [26] } | last: 26+
          status | last: Øvrige
          place  | order: -a
          # A figure that does not fit is left out of the report, not refused.
          sex    | figure: [bars, stacked, columns, map, lines, layers]
          """)
  void lige_inden_for(String rows, String felt) {
    godtages(rows, felt);
  }

  /** A course that stands in several rows would be in a total several times. */
  @ParameterizedTest
  @ValueSource(strings = {"total: sum", "total: distinct", "at-least: { n: 5 }", "without: [x]"})
  void hvor_samme_forloeb_er_i_flere_raekker(String felt) {
    String ord = felt.substring(0, felt.indexOf(':'));
    String besked = ord + " kan ikke stå, hvor samme forløb er i flere rækker";
    for (String rows :
        List.of("{ weeks-since-start: [1, 13] }", "[place, { weeks-since-start: [1] }]")) {
      afvises(rows, felt, besked);
    }
    Proevestudie.KURVE.afvises("show: occurring", felt, 12, besked);
    Proevestudie.STROEM.afvises(
        "show: occurring", felt, 8, ord + " kan ikke stå, hvor samme person er i flere rækker");
  }

  /** Rows of one course each have all three, whatever the number of keys. */
  @ParameterizedTest
  @ValueSource(strings = {"total: sum", "total: distinct", "at-least: { n: 5 }", "without: [101]"})
  void hvor_hvert_forloeb_er_i_en_raekke(String felt) {
    godtages("[place, sex, { quarter: end }]", felt);
  }

  @Test
  void total_distinct_taeller_alle() {
    String besked = "total: distinct tæller alle og kan ikke stå sammen med at-least eller without";
    afvises("place", "total: distinct\n    at-least: { n: 5 }", besked);
    afvises("place", "total: distinct\n    without: [UOPLYST]", besked);
    godtages("place", "total: sum\n    at-least: { n: 5 }\n    without: [UOPLYST]");
    godtages("place", "total: distinct\n    at-least: {}\n    without: []");
  }

  @Test
  void uden_raekker_er_der_intet_at_laegge_sammen_udelade_eller_saette_sidst() {
    Proevestudie.FORLOEB.afvises(ROWS, "total: sum", 11, "total kræver rækker (rows)");
    Proevestudie.FORLOEB.afvises(ROWS, "without: [101]", 11, "without kræver rækker (rows)");
    Proevestudie.FORLOEB.afvises(ROWS, "last: x", 11, "last kræver rækker med én inddeling");
    Proevestudie.STROEM.afvises(
        "rows: [period, from, to]\n    ",
        "",
        7,
        "en strøms tabel skal have rows, fx [period, from, to]");
  }

  @Test
  void en_aendring_er_fra_perioden_foer_som_skal_vises() {
    String rows = "rows: { year: end }\n    show: %s\n    measures:\n      m: { count: persons }\n";
    String d = "      d: { change: m }";
    String fra = ROWS + "\n    measures:";
    Proevestudie.FORLOEB.afvises(
        fra,
        rows.formatted("occurring") + d,
        12,
        "change sammenligner med perioden før og kan ikke stå med show: occurring");
    Proevestudie.FORLOEB.godtages(fra, rows.formatted("all") + d);
    Proevestudie.FORLOEB.godtages(fra, rows.formatted("observed") + d);
  }

  @ParameterizedTest
  @ValueSource(strings = {"status", "group", "[sex, { group: { status: Andet } }]"})
  void en_kurve_har_en_status_for_hver_uge(String rows) {
    String kurve =
        Proevestudie.KURVE
            .med("rows: [week, status]", "rows: " + rows)
            .replace("groups: figur-2", "groups: tabel-3")
            .replaceAll("(?m)^ +[sa]: .*\n", "");
    assertEquals(
        "min.yaml, linje 11: en kurve har en status for hver uge; skriv week blandt rows",
        StudielaeserTest.fejl(kurve));
    String medUge = kurve.replace("rows: ", "rows: [week, ").replaceFirst("(rows: .*)", "$1]");
    Studielaeser.laes(
        "min.yaml", medUge.replace("[week, [", "[week, ").replace("]]", "]"), List.of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          period | show: all      | show: all kræver rækker, der er kendt på forhånd; skriv show: occurring
          period | show: observed | show: observed gælder kun rækker, der er perioder
          [period, from] | last: Øvrige | last kræver rækker med én inddeling
          """)
  void i_en_stroem(String rows, String felt, String besked) {
    Proevestudie.STROEM.afvises(
        "rows: [period, from, to]\n    show: occurring",
        "rows: " + rows + "\n    " + felt,
        8,
        besked);
  }

  @Test
  void en_af_flere_populationer_skal_naevnes() {
    Proevestudie.TO_POPULATIONER.afvises(
        "    population: alle\n", "", 10, "tabellen mangler \"population\"");
    Proevestudie.TO_POPULATIONER.afvises(
        "population: alle",
        "population: al",
        10,
        "populationen \"al\" kendes ikke; mente du \"alle\"?");
  }

  /** The study with a table of averages after its own. */
  private static void snit(String felter, String besked) {
    Proevestudie.FORLOEB.afvises(
        "a: { share: s, of: n }", "a: { share: s, of: n }\n  g: { " + felter + " }", 17, besked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          averages: t, of-column: a, rows: { x: pooled-al } | gennemsnittet "pooled-al" kendes ikke; mente du "pooled-all"?
          averages: t, of-column: a, rows: {}  | rows er tom; skriv mindst ét gennemsnit
          averages: t, of-column: a, rows: sex | rows skal have felter (navn: værdi)
          averages: t, of-column: a            | g mangler "rows"
          averages: t, rows: { x: pooled-all } | g mangler "of-column"
          averages: t, of-column: a, rows: { x: pooled-all }, order: x | feltet "order" kendes ikke; kendte: averages, of-column, rows
          averages: tt, of-column: a, rows: { x: pooled-all } | tabellen "tt" kendes ikke; mente du "t"?
          averages: t, of-column: b, rows: { x: pooled-all } | kolonnen "b" kendes ikke; mente du "a"?
          averages: t, of-column: s, rows: { x: pooled-all } | "s" er ikke en andel af en anden kolonne (share … of)
          """)
  void gennemsnit(String felter, String besked) {
    snit(felter, besked);
  }

  @Test
  void gennemsnit_er_af_en_tabel_foer_der_taeller_hvert_forloeb_en_gang() {
    String g = "g: { averages: %s, of-column: a, rows: { x: mean-shown } }";
    String en = "averages kræver en tabel, der tæller hvert forløb i én række";
    Proevestudie.FORLOEB.godtages(
        "a: { share: s, of: n }", "a: { share: s, of: n }\n  " + g.formatted("t"));
    Proevestudie.FORLOEB.afvises(
        "a: { share: s, of: n }",
        "a: { share: s, of: n }\n  " + g.formatted("t") + "\n  h" + g.formatted("g").substring(1),
        18,
        en);
    Proevestudie.KURVE.afvises(
        "a: { share: s, of: n }", "a: { share: s, of: n }\n  " + g.formatted("t"), 17, en);
    Proevestudie.FORLOEB.afvises(
        "  t:\n",
        "  " + g.formatted("t") + "\n  t:\n",
        10,
        "averages kræver en tabel, der står før denne");
    String afSum = Proevestudie.FORLOEB.med("a: { share: s, of: n }", "a: { share: s, of: total }");
    assertEquals(
        "min.yaml, linje 17: \"a\" er ikke en andel af en anden kolonne (share … of)",
        StudielaeserTest.fejl(afSum + "  " + g.formatted("t") + "\n"));
  }
}
