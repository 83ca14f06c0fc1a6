package dk.forloeb.motor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.forloeb.motor.Bemaerkning.Art;
import dk.forloeb.register.HukommelsesRegister;
import dk.forloeb.register.Observation;
import dk.forloeb.studie.Studie;
import dk.forloeb.studie.Studiekatalog;
import dk.forloeb.tid.Uge;
import dk.forloeb.tid.Ugeinterval;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In which weeks an outcome can be read, and what the linter says of them: edges a week apart. */
class UdfaldsugerTest {
  /** Wages are told of from January 2008 to December 2017. */
  private static List<Bemaerkning> fund(String population, String tabel, String sidste) {
    String tekst =
        "study: min\ntitle: t\nsource: s\n" + population + "\ntables: { t: { " + tabel + " } }\n";
    Studie studie = new Studiekatalog.Kildetekst("min.yaml", tekst).laes(List.of());
    TreeSet<Integer> loen = new TreeSet<>();
    IntStream.rangeClosed(2008, 2017)
        .forEach(aar -> IntStream.rangeClosed(1, 12).forEach(m -> loen.add(aar * 100 + m)));
    Ugeinterval uger = new Ugeinterval(Uge.parse("2000-W01"), Uge.parse(sidste));
    List<Bemaerkning> ud = new ArrayList<>(Studiekontrol.af(studie));
    ud.addAll(
        Registerkontrol.af(
            studie, new HukommelsesRegister(new Observation(uger, loen), List.of())));
    return ud;
  }

  private static void sages(
      Art art, int gange, String status, String hul, String slut, String sidste) {
    String p =
        "course: { of: [FLEKSJOB], ends: { weeks-without: "
            + hul
            + " } }\nkeep: { ended: true, end: "
            + slut
            + " }\nstatus: { "
            + status
            + " }";
    String rows = status.contains("..") ? "[week, status]" : "status";
    List<Bemaerkning> fund =
        fund(p, "rows: " + rows + ", measures: { n: { count: courses } }", sidste);
    assertEquals(gange, fund.stream().filter(b -> b.art() == art).count(), fund.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # The week itself, however long the gap is: 2007-W52 is of December 2007.
          1 | weeks-after-end: 0  | 13 | 2007-W52..2010-W01
          0 | weeks-after-end: 0  | 13 | 2008-W01..2010-W01
          1 | weeks-after-end: 12 | 4  | 2007-W40..2010-W01
          0 | weeks-after-end: 12 | 4  | 2007-W41..2010-W01
          # The gap's last week.
          1 | at: gap-end         | 13 | 2007-W39..2010-W01
          0 | at: gap-end         | 13 | 2007-W40..2010-W01
          # The first week of a curve.
          1 | weeks-after-end: 0..52 | 4 | 2007-W52..2010-W01
          0 | weeks-after-end: 0..52 | 4 | 2008-W01..2010-W01
          1 | weeks-after-end: 4..52 | 4 | 2007-W48..2010-W01
          0 | weeks-after-end: 4..52 | 4 | 2007-W49..2010-W01
          # A week without a code is passed over, so wages are not looked at.
          0 | first-coded-within: 4 | 4 | 2005-W01..2010-W01
          """)
  void foer_2008_kan_job_ikke_skelnes(int gange, String status, String hul, String slut) {
    sages(Art.JOB_FOER_2008, gange, status, hul, slut, "2018-W52");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # The last week that is read.
          1 | weeks-after-end: 4     | 4  | 2016-W01..2017-W49 | 2018-W52
          0 | weeks-after-end: 4     | 4  | 2016-W01..2017-W48 | 2018-W52
          1 | weeks-after-end: 0..13 | 4  | 2016-W01..2017-W40 | 2018-W52
          0 | weeks-after-end: 0..12 | 4  | 2016-W01..2017-W40 | 2018-W52
          0 | first-coded-within: 4  | 4  | 2016-W01..2018-W01 | 2018-W52
          # A course that ends in 2018-W01 is ended with 2018-W14, and before that it is not counted.
          1 | weeks-after-end: 0     | 13 | 2016-W01..         | 2018-W14
          0 | weeks-after-end: 0     | 13 | 2016-W01..         | 2018-W13
          """)
  void maaneder_uden_loen(int gange, String status, String hul, String slut, String sidste) {
    sages(Art.LOEN_MANGLER, gange, status, hul, slut, sidste);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          IGEN_I_FORLOEB   | 1 | first-coded-within: 5
          IGEN_I_FORLOEB   | 0 | first-coded-within: 4
          UDFALD_I_HULLET  | 0 | first-coded-within: 4
          UDFALD_I_HULLET  | 1 | first-coded-within: 3
          IGEN_I_FORLOEB   | 1 | weeks-after-end: 0..5
          IGEN_I_FORLOEB   | 0 | weeks-after-end: 0..4
          # A curve is looked at for its way, and may begin in the gap.
          UDFALD_I_HULLET  | 0 | weeks-after-end: 0..3
          """)
  void hullet_paa_fire_uger(Art art, int gange, String status) {
    sages(art, gange, status, "4", "2010-W01..2012-W01", "2018-W52");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PERIODE_UDENFOR | 1 | 2019-W01..
          PERIODE_UDENFOR | 0 | 2018-W52..
          PERIODE_UDENFOR | 1 | ..1999-W52
          PERIODE_UDENFOR | 0 | ..2000-W01
          PERIODE_DELVIS  | 1 | 1999-W52..2010-W01
          PERIODE_DELVIS  | 0 | 2000-W01..2018-W52
          PERIODE_DELVIS  | 1 | 2000-W01..2019-W01
          """)
  void en_stroems_periode_er_ogsaa_registrets(Art art, int gange, String periode) {
    List<Bemaerkning> fund =
        fund(
            "flow: { every: quarter, between: " + periode + " }",
            "rows: period, measures: { n: { count: persons } }",
            "2018-W52");
    assertEquals(gange, fund.stream().filter(b -> b.art() == art).count(), fund.toString());
  }
}
