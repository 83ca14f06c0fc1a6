package dk.forloeb.motor;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.Brugerfejl;
import dk.forloeb.motor.Bemaerkning.Alvor;
import dk.forloeb.motor.Bemaerkning.Art;
import dk.forloeb.register.HukommelsesRegister;
import dk.forloeb.register.Observation;
import dk.forloeb.studie.Studie;
import dk.forloeb.studie.Studiekatalog;
import dk.forloeb.studie.Tosproget;
import dk.forloeb.tid.Uge;
import dk.forloeb.tid.Ugeinterval;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of finding: a study that gives it, and its neighbour that does not. */
class StudiekontrolTest {
  private static final String KURS =
      "course: { of: [RESSOURCEFORLOEB], ends: { weeks-without: 4 } }";
  private static final String FLEKS = "course: { of: [FLEKSJOB], ends: { weeks-without: 4 } }";
  private static final String KONTANT =
      "course: { of: [KONTANTHJAELP], ends: { weeks-without: 4 } }";
  private static final String ANTAL = "tables: { t: { measures: { n: { count: courses } } } }";
  private static final String STATUS =
      "tables: { t: { rows: status, measures: { n: { count: courses } } } }";

  /**
   * A pair of studies.
   *
   * @param uger the observed weeks of both
   * @param med gives the finding
   * @param uden does not
   */
  record Par(Art art, String uger, String med, String uden) {}

  private static final String ALT = "1991-W32..2018-W52";
  private static final Set<Art> DAEKNING = EnumSet.of(Art.PERIODE_DELVIS, Art.UDFALD_DELVIS);

  private static String linjer(String... l) {
    return String.join("\n", l) + "\n";
  }

  private static Par par(Art art, String uger, List<String> med, List<String> uden) {
    return new Par(
        art, uger, linjer(med.toArray(new String[0])), linjer(uden.toArray(new String[0])));
  }

  private static List<String> rangorden(int mindst) {
    return List.of(
        FLEKS,
        "keep: { ended: true }",
        "status: { at: gap-end }",
        "tables: { t: { rows: status, at-least: { n: " + mindst + " }, order: -a, measures: {",
        "  n: { count: courses }, m: { count: courses, where: { status: [DOED] } },"
            + " a: { share: m, of: n } } } }");
  }

  private static List<String> mindst(int n) {
    return List.of(
        FLEKS,
        "tables: { t: { rows: { year: start }, at-least: { n: "
            + n
            + " },"
            + " measures: { n: { count: courses } } } }");
  }

  private static List<String> status(String keep, String status, String tabel) {
    return List.of(FLEKS, "keep: { ended: true" + keep + " }", "status: { " + status + " }", tabel);
  }

  private static List<String> aar(String fra, String til) {
    return List.of(
        FLEKS,
        "keep: { start: " + fra + ".." + til + " }",
        "tables: { t: { rows: { year: start }, measures: {"
            + " n: { count: courses }, d: { change: n } } } }");
  }

  static List<Par> par() {
    String alt = ALT;
    List<Par> ud = new ArrayList<>();
    ud.add(
        par(
            Art.UMULIG_PERIODE,
            alt,
            List.of(KURS, "keep: { start: 2015-W02.., end: ..2015-W01 }", ANTAL),
            List.of(KURS, "keep: { start: 2015-W01.., end: ..2015-W01 }", ANTAL)));
    String hedensted = "keep: { ended: true, municipality: 766, region: ";
    String ved = "place: municipality-at-end";
    ud.add(
        par(
            Art.UMULIGT_UDSNIT,
            alt,
            List.of(FLEKS, ved, hedensted + "1083 }", ANTAL),
            List.of(FLEKS, ved, hedensted + "1082 }", ANTAL)));
    ud.add(
        par(
            Art.KOEN_UDEN_BETYDNING,
            alt,
            List.of(FLEKS, "keep: { sex: 1 }", ANTAL),
            List.of(FLEKS, ANTAL)));
    ud.add(
        par(
            Art.UBRUGT_STED,
            alt,
            List.of(FLEKS, ved, ANTAL),
            List.of(FLEKS, ved, "keep: { municipality: 766 }", ANTAL)));
    ud.add(
        par(
            Art.PERIODE_UDENFOR,
            "2014-W01..2015-W10",
            List.of(KURS, "keep: { start: 2015-W11.. }", ANTAL),
            List.of(KURS, "keep: { start: 2015-W10.. }", ANTAL)));
    ud.add(
        par(
            Art.UDFALD_EFTER_REGISTRET,
            "2014-W01..2014-W13",
            status("", "weeks-after-end: 13", STATUS),
            status("", "weeks-after-end: 12", STATUS)));
    ud.add(
        par(
            Art.PERIODE_DELVIS,
            "2014-W01..2015-W10",
            List.of(KURS, "keep: { start: 2014-W05..2015-W11 }", ANTAL),
            List.of(KURS, "keep: { start: 2014-W05..2015-W10 }", ANTAL)));
    ud.add(
        par(
            Art.UDFALD_DELVIS,
            "2014-W01..2015-W10",
            status(", end: 2014-W05..2014-W50", "weeks-after-end: 13", STATUS),
            status(", end: 2014-W05..2014-W49", "weeks-after-end: 13", STATUS)));
    ud.add(
        par(
            Art.GRUPPE_UDEN_KODE,
            alt,
            List.of(KURS, "keep: { end: ..2012-W52 }", ANTAL),
            List.of(KURS, "keep: { end: ..2013-W01 }", ANTAL)));
    ud.add(
        par(
            Art.UDFALD_I_HULLET,
            alt,
            status("", "weeks-after-end: 3", STATUS),
            status("", "weeks-after-end: 4", STATUS)));
    ud.add(
        par(
            Art.IGEN_I_FORLOEB,
            alt,
            status("", "weeks-after-end: 5", STATUS),
            status("", "weeks-after-end: 4", STATUS)));
    String efterStart =
        "tables: { t: { rows: { year: start }, measures: { n: { count: courses } } } }";
    ud.add(
        par(
            Art.ULIGE_OPFOELGNING,
            alt,
            List.of(FLEKS, "keep: { ended: true }", efterStart),
            List.of(FLEKS, efterStart)));
    ud.add(
        par(
            Art.KORTE_FORLOEB,
            alt,
            List.of(KURS, "keep: { ended: true, end: ..2017-W50 }", ANTAL),
            List.of(KURS, "keep: { ended: true, end: ..2017-W51 }", ANTAL)));
    String laengde = "tables: { t: { measures: { n: { count: courses }, m: { mean: weeks } } } }";
    ud.add(
        par(
            Art.LAENGDE_AF_IGANGVAERENDE,
            alt,
            List.of(FLEKS, laengde),
            List.of(FLEKS, "keep: { ended: true }", laengde)));
    ud.add(par(Art.UGE_53, alt, aar("2014-01-01", "2015-12-31"), aar("2016-01-01", "2017-12-31")));
    ud.add(par(Art.RANGORDEN_AF_FAA, alt, rangorden(19), rangorden(20)));
    ud.add(
        par(
            Art.JOB_FOER_2008,
            "2000-W01..2018-W52",
            // Four weeks after is 2007-W52, whose Thursday is 27 December, or 2008-W01.
            status(", end: 2007-W48..2010-W01", "weeks-after-end: 4", STATUS),
            status(", end: 2007-W49..2010-W01", "weeks-after-end: 4", STATUS)));
    ud.add(
        par(
            Art.LOEN_MANGLER,
            "2000-W01..2018-W52",
            // Wages end with December 2017: 2018-W01 has none, 2017-W52 has.
            status(", end: 2016-W01..2017-W49", "weeks-after-end: 4", STATUS),
            status(", end: 2016-W01..2017-W48", "weeks-after-end: 4", STATUS)));
    ud.add(
        par(
            Art.UBRUGT_STATUS,
            alt,
            status("", "at: gap-end", ANTAL),
            status("", "at: gap-end", STATUS)));
    String succes = "success: { groups: figur-1, are: [Fleksjob] }";
    String medSucces =
        "tables: { t: { rows: status, measures: { n: { count: courses, where: success } } } }";
    ud.add(
        par(
            Art.UBRUGT_SUCCES,
            alt,
            List.of(FLEKS, "keep: { ended: true }", "status: { at: gap-end }", succes, STATUS),
            List.of(FLEKS, "keep: { ended: true }", "status: { at: gap-end }", succes, medSucces)));
    ud.add(
        par(
            Art.UBRUGT_STED,
            alt,
            List.of(FLEKS, "place: municipality-at-end", ANTAL),
            List.of(
                FLEKS,
                "place: municipality-at-end",
                "tables: { t: { rows: region, measures: { n: { count: courses } } } }")));
    ud.add(
        par(
            Art.UBRUGT_POPULATION,
            alt,
            List.of(
                FLEKS,
                "populations: { a: {}, b: {} }",
                "tables: { t: { population: a, measures: { n: { count: courses } } } }"),
            List.of(
                FLEKS,
                "populations: { a: {}, b: {} }",
                "tables: { t: { population: a, measures: { n: { count: courses } } },",
                "  u: { population: b, measures: { n: { count: courses } } } }")));
    ud.add(
        par(
            Art.SAMME_TABEL,
            alt,
            List.of(
                FLEKS,
                "tables: { t: { measures: { n: { count: courses } } },",
                "  u: { measures: { n: { count: courses } } } }"),
            List.of(
                FLEKS,
                "tables: { t: { measures: { n: { count: courses } } },",
                "  u: { measures: { n: { count: persons } } } }")));
    String begge = "tables: { t: { measures: { n: { count: courses }, p: { count: persons } } } }";
    ud.add(
        par(
            Art.SAMME_TAL,
            alt,
            List.of(FLEKS, "keep: { per-person: last }", begge),
            List.of(FLEKS, "keep: { per-person: all }", begge)));
    ud.add(
        par(
            Art.ANDEL_AF_SIG_SELV,
            alt,
            List.of(
                FLEKS,
                "tables: { t: { measures: { n: { count: courses }, a: { share: n, of: n } } } }"),
            List.of(
                FLEKS,
                "tables: { t: { measures: { n: { count: courses }, p: { count: persons },"
                    + " a: { share: p, of: n } } } }")));
    String ialt =
        "tables: { t: { rows: { year: start }, total: sum, measures: { n: { count: persons } } } }";
    ud.add(
        par(
            Art.PERSONER_I_FLERE_RAEKKER,
            alt,
            List.of(FLEKS, ialt),
            List.of(FLEKS, "keep: { per-person: first }", ialt)));
    ud.add(par(Art.MINDST_UNDER_TAERSKEL, alt, mindst(4), mindst(5)));
    ud.add(
        par(
            Art.BEGYNDT_FOER_REGISTRET,
            alt,
            List.of(KONTANT, ANTAL),
            List.of(KONTANT, "keep: { not-from-first-week: true }", ANTAL)));
    ud.add(
        par(
            Art.FORELOEBIGE_UGER,
            alt,
            List.of(FLEKS, "keep: { ended: true, end: ..2018-W40 }", ANTAL),
            List.of(FLEKS, "keep: { ended: true, end: ..2018-W39 }", ANTAL)));
    ud.add(
        par(
            Art.KOEN_UDEN_BETYDNING,
            alt,
            List.of(FLEKS, "tables: { t: { rows: sex, measures: { n: { count: courses } } } }"),
            List.of(FLEKS, ANTAL)));
    return ud;
  }

  private static Studie studie(String tekst) {
    return new Studiekatalog.Kildetekst(
            "min.yaml", linjer("study: min", "title: t", "source: s") + tekst)
        .laes(List.of());
  }

  /** Wages are told of from 2008 to 2017. */
  private static HukommelsesRegister register(String uger) {
    String[] dele = uger.split("\\.\\.", -1);
    TreeSet<Integer> loen = new TreeSet<>();
    for (int aar = 2008; aar <= 2017; aar++) {
      for (int m = 1; m <= 12; m++) {
        loen.add(aar * 100 + m);
      }
    }
    return new HukommelsesRegister(
        new Observation(new Ugeinterval(Uge.parse(dele[0]), Uge.parse(dele[1])), loen), List.of());
  }

  private static List<Bemaerkning> fund(String studie, String uger) {
    return fund(studie(studie), uger);
  }

  private static List<Bemaerkning> fund(Studie s, String uger) {
    List<Bemaerkning> ud = new ArrayList<>(Studiekontrol.af(s));
    ud.addAll(Registerkontrol.af(s, register(uger)));
    return ud;
  }

  @ParameterizedTest
  @MethodSource("par")
  void den_ene_giver_fundet_og_naboen_ikke(Par p) {
    List<Bemaerkning> med = fund(p.med(), p.uger());
    Bemaerkning b =
        med.stream()
            .filter(m -> m.art() == p.art())
            .findFirst()
            .orElseThrow(() -> new AssertionError(p.art() + " is missing: " + med));
    assertEquals(1, b.tekst().dansk().lines().count());
    assertTrue(b.tekst().dansk().startsWith("min"), b.tekst().dansk());
    List<Bemaerkning> uden = fund(p.uden(), p.uger());
    assertFalse(uden.stream().anyMatch(m -> m.art() == p.art()), uden.toString());
  }

  @ParameterizedTest
  @MethodSource("par")
  void en_fejl_standser_og_andet_staar_ved_svaret(Par p) {
    Koersel k = new Koersel(new ReferenceMotor());
    if (p.art().alvor() == Alvor.FEJL) {
      assertThrows(Brugerfejl.class, () -> k.koer(studie(p.med()), List.of(), register(p.uger())));
      return;
    }
    Raaresultat r = k.koer(studie(p.med()), List.of(), register(p.uger()));
    List<Bemaerkning> ventet = fund(p.med(), p.uger());
    // What the register cannot see stands among the warnings, everything else among the findings.
    List<Bemaerkning> fund = ventet.stream().filter(b -> !DAEKNING.contains(b.art())).toList();
    assertEquals(fund, r.bemaerkninger());
    List<Tosproget> daekning =
        ventet.stream().filter(b -> DAEKNING.contains(b.art())).map(Bemaerkning::tekst).toList();
    assertEquals(
        daekning, r.advarsler().stream().filter(a -> !a.dansk().startsWith("Tabellen ")).toList());
    assertTrue(ventet.stream().anyMatch(b -> b.art() == p.art()), () -> p.art() + ": " + ventet);
  }

  /** What the shipped studies are told of in a register from 1991-W32 to 2018-W52. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fleksjob-afgang-2016    | BEGYNDT_FOER_REGISTRET, PERSONER_I_FLERE_RAEKKER
          ressourceforloeb-2015   | KORTE_FORLOEB
          kommuner-2017           | IGEN_I_FORLOEB, KORTE_FORLOEB
          foertidspension-tilgang | UGE_53
          aktivitet               | ''
          overgange               | ''
          """)
  void de_medfoelgende_studiers_fund(String id, String arter) {
    List<Bemaerkning> fund = fund(Studiekatalog.find(id).laes(List.of()), ALT);
    assertEquals(
        arter, fund.stream().map(b -> b.art().name()).sorted().distinct().collect(joining(", ")));
  }

  @Test
  void hver_slags_har_et_par_og_der_er_tre_grader() {
    EnumSet<Art> med = EnumSet.noneOf(Art.class);
    par().forEach(p -> med.add(p.art()));
    assertEquals(EnumSet.allOf(Art.class), med);
    Set<Alvor> grader = EnumSet.noneOf(Alvor.class);
    med.forEach(a -> grader.add(a.alvor()));
    assertEquals(EnumSet.allOf(Alvor.class), grader);
  }
}
