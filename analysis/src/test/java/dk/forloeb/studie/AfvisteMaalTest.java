package dk.forloeb.studie;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code measures} cannot say. */
class AfvisteMaalTest {
  private static final String N = "n: { count: courses }";
  private static final String S = "s: { count: courses, where: success }";
  private static final String A = "a: { share: s, of: n }";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # The name of a column.
          Antal: { count: courses } | kolonnen "Antal" skal være a-z, 0-9 og _
          nye-forløb: { count: courses } | kolonnen "nye-forløb" skal være a-z, 0-9 og _
          kommune: { count: persons } | kolonnen "kommune" er allerede en af rækkernes; vælg et andet navn
          kommune_navn: { count: courses } | kolonnen "kommune_navn" er allerede en af rækkernes; vælg et andet navn
          # One of four.
          s: antal                  | målet skal have felter (navn: værdi)
          s: { antal: courses }     | målet "antal" kendes ikke; kendte: change, count, mean, of, share, where
          s: { cont: courses }      | målet "cont" kendes ikke; mente du "count"?
          s: {}                     | et mål er netop én af count, share, mean og change
          s: { where: success }     | et mål er netop én af count, share, mean og change
          s: { count: courses, mean: days } | et mål er netop én af count, share, mean og change
          s: { count: courses, of: n } | feltet "of" kendes ikke; kendte: count, where
          s: { share: n, of: n, where: success } | feltet "where" kendes ikke; mente du "share"?
          s: { mean: days, where: success } | feltet "where" kendes ikke; kendte: mean
          # Counts.
          s: { count: course }      | count "course" kendes ikke; mente du "courses"?
          s: { count: personer }    | count "personer" kendes ikke; mente du "persons"?
          s: { count: courses, where: no-activty } | where "no-activty" kendes ikke; mente du "no-activity"?
          s: { count: courses, where: [success] } | where skal have felter (navn: værdi)
          s: { count: courses, where: { group: DOED } } | feltet "group" kendes ikke; kendte: status
          s: { count: courses, where: {} } | where mangler "status"
          s: { count: courses, where: { status: [] } } | status er en tom liste; skriv mindst én
          s: { count: courses, where: { status: [Fleksjob, Dagpeng] } } | kategorien "Dagpeng" kendes ikke; mente du "Dagpenge"?
          # Means and changes.
          s: { mean: months }       | mean "months" kendes ikke; kendte: days, weeks
          s: { mean: day }          | mean "day" kendes ikke; mente du "days"?
          s: { change: n }          | change kræver rækker, der er perioder
          # Shares.
          s: { share: n }           | share mangler "of"
          s: { share: m, of: n }    | share: kolonnen "m" kendes ikke; mente du "n"?
          s: { share: n, of: region } | of: kolonnen "region" kendes ikke; kendte: n, total
          s: { share: n, of: [n] }  | of skal være én værdi
          """)
  void i_forloeb(String maal, String besked) {
    Proevestudie.FORLOEB.afvises(S, maal, 15, besked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          s: { count: persons, where: no-activity }
          s: { count: courses, where: { status: [Fleksjob, Dagpenge] } }
          s_2: { mean: days }
          s: { share: n, of: total }
          """)
  void i_forloeb_lige_inden_for(String maal) {
    Proevestudie.FORLOEB.godtages(S + "\n      " + A, maal);
  }

  @Test
  void en_tabel_uden_kolonner() {
    String tom = Proevestudie.FORLOEB.med("measures:\n      " + N + "\n      " + S, "measures: {}");
    assertEquals(
        "min.yaml, linje 13: measures er tom; skriv mindst én kolonne",
        StudielaeserTest.fejl(tom.replace("\n      " + A, "")));
    Proevestudie.FORLOEB.afvises(
        "measures:", "maesures:", 13, "feltet \"maesures\" kendes ikke; mente du \"measures\"?");
  }

  /** Shares and changes are of counts, and of counts that stand before them. */
  @Test
  void andele_er_af_antal_foer_dem() {
    Proevestudie.FORLOEB.afvises(
        N, "n: { share: s, of: n }", 14, "share kræver en kolonne med count før sig");
    Proevestudie.FORLOEB.afvises(
        S, "s: { share: a, of: n }", 15, "share: kolonnen \"a\" kendes ikke; mente du \"n\"?");
    Proevestudie.FORLOEB.afvises(
        "rows: place\n    show: occurring\n    measures:",
        "rows: { year: end }\n    show: all\n    measures:\n      d: { change: n }",
        14,
        "change kræver en kolonne med count før sig");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # Every share may be of a column, of the rows shown, or of those with the same first key.
          [status, sex]      | of: status
          [status, sex]      | of: total
          [{ year: end }, sex] | of: year
          [{ weeks-since-start: [1, 2] }, sex] | of: weeks-since-start
          [{ age: { at: end, bands: [30] } }, sex] | of: age
          """)
  void en_andel_kan_vaere_af_den_foerste_noegle(String rows, String af) {
    String t = Proevestudie.FORLOEB.med("rows: place", "rows: " + rows).replace("of: n", af);
    Studielaeser.laes("min.yaml", t, List.of());
  }

  /** With one key there is nothing that the rows share; the second key is not the first. */
  @Test
  void kun_den_foerste_af_flere_noegler() {
    Proevestudie.FORLOEB.afvises(
        "rows: place\n    show: occurring\n    measures:\n      " + N,
        "rows: status\n    show: occurring\n    measures:\n      n: { count: courses }\n"
            + "      p: { share: n, of: status }",
        15,
        "of: kolonnen \"status\" kendes ikke; kendte: n, total");
    Proevestudie.FORLOEB.afvises(
        "rows: place\n    show: occurring\n    measures:\n      " + N,
        "rows: [sex, status]\n    show: occurring\n    measures:\n      n: { count: courses }\n"
            + "      p: { share: n, of: status }",
        15,
        "of: kolonnen \"status\" kendes ikke; kendte: n, sex, total");
  }

  /** Which of the two was meant would show in no number. */
  @Test
  void en_kolonne_der_hedder_som_en_sum_kan_ikke_vaere_det_en_andel_er_af() {
    Proevestudie.FORLOEB.afvises(
        N + "\n      " + S + "\n      " + A,
        "total: { count: courses }\n      a: { share: total, of: total }",
        15,
        "of: total er både en kolonne og en sum over rækkerne; giv kolonnen et andet navn");
    Proevestudie.KURVE.afvises(
        A,
        "week: { share: s, of: n }\n      a: { share: s, of: week }",
        17,
        "of: week er både en kolonne og en sum over rækkerne; giv kolonnen et andet navn");
    Proevestudie.FORLOEB.godtages(N + "\n", "n: { count: courses }\n      total: { mean: days }\n");
  }

  @Test
  void en_andel_af_det_hele_kraever_raekker() {
    Proevestudie.FORLOEB.afvises(
        "rows: place\n    show: occurring\n    measures:\n      " + N,
        "measures:\n      n: { count: courses }\n      p: { share: n, of: total }",
        13,
        "of: total kræver rækker (rows)");
  }

  @Test
  void en_betingelse_kraever_det_den_laeser() {
    Proevestudie.FORLOEB.afvises(
        "success: { groups: figur-1, are: [Fleksjob] }",
        "# ingen",
        15,
        "where: success kræver success i populationen");
    String uden =
        Proevestudie.FORLOEB
            .med("where: success", "where: { status: Fleksjob }")
            .replaceAll("(?m)^(status|success): .*\n", "# intet\n");
    assertEquals(
        "min.yaml, linje 15: where kræver status i populationen", StudielaeserTest.fejl(uden));
    assertEquals(
        "min.yaml, linje 15: where kræver status i populationen",
        StudielaeserTest.fejl(uden.replace("where: { status: Fleksjob }", "where: success")));
  }

  @Test
  void en_kurve_har_en_status_for_hver_uge() {
    String uge = "en kurve har en status for hver uge; skriv week blandt rows";
    Proevestudie.KURVE.afvises("rows: [week, status]", "rows: sex", 15, uge);
    Proevestudie.KURVE.afvises("rows: [week, status]", "# ingen", 15, uge);
    Proevestudie.KURVE.godtages("rows: [week, status]", "rows: week");
    Proevestudie.KURVE.afvises(
        "rows: [week, status]\n    show: occurring\n    measures:\n      " + N + "\n      " + S,
        "measures:\n      n: { count: courses }\n"
            + "      s: { count: courses, where: { status: Fleksjob } }",
        13,
        uge);
  }

  /** 890 to 899 are sickness benefit whatever the last digit; 813 to 818 are activities. */
  @ParameterizedTest
  @CsvSource({"SYGEDAGPENGE", "FOERTIDSPENSION", "FLEKSJOB", "A_DAGPENGE", "DOED"})
  void uden_aktivitet_kraever_grupper_hvis_sidste_ciffer_er_aktiviteten(String gruppe) {
    String besked =
        "no-activity kræver grupper, hvis koders sidste ciffer er aktiviteten; "
            + gruppe
            + " har det ikke";
    String med = Proevestudie.FORLOEB.med("where: success", "where: no-activity");
    for (String alle : new String[] {gruppe, "RESSOURCEFORLOEB, " + gruppe}) {
      assertEquals(
          "min.yaml, linje 15: " + besked,
          StudielaeserTest.fejl(med.replace("of: [RESSOURCEFORLOEB]", "of: [" + alle + "]")));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "RESSOURCEFORLOEB",
    "KONTANTHJAELP",
    "UDDANNELSESHJAELP",
    "INTEGRATION",
    "LEDIGHEDSYDELSE",
    "FORREVALIDERING",
    "REVALIDERING"
  })
  void grupper_med_aktivitet(String gruppe) {
    String med = Proevestudie.FORLOEB.med("where: success", "where: no-activity");
    Studielaeser.laes(
        "min.yaml", med.replace("of: [RESSOURCEFORLOEB]", "of: [" + gruppe + "]"), List.of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          n: { count: courses }  | en strøm har ingen forløb; skriv count: persons
          n: { count: person }   | count "person" kendes ikke; mente du "persons"?
          n: { count: persons, where: success } | where gælder forløb; brug from og to som rækker
          n: { count: persons, where: { status: Fleksjob } } | where gælder forløb; brug from og to som rækker
          n: { mean: weeks }     | mean er et forløbs længde, og en strøm har ingen
          fra: { count: persons } | kolonnen "fra" er allerede en af rækkernes; vælg et andet navn
          """)
  void i_en_stroem(String maal, String besked) {
    Proevestudie.STROEM.afvises("n: { count: persons }", maal, 10, besked);
  }

  /** The rows of a flow are periods, but a flow says no change. */
  @Test
  void en_stroem_har_andele_men_ingen_aendring() {
    Proevestudie.STROEM.afvises(
        "a: { share: n, of: total }",
        "a: { change: n }",
        11,
        "change gælder forløb; en strøm har kun count: persons og share");
    Proevestudie.STROEM.afvises(
        "a: { share: n, of: total }",
        "a: { share: n, of: from }",
        11,
        "of: kolonnen \"from\" kendes ikke; kendte: n, period, total");
    Proevestudie.STROEM.godtages("a: { share: n, of: total }", "a: { share: n, of: period }");
  }
}
