package dk.forloeb.studie;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProsaTest {
  static List<String> ider() {
    return Studiekatalog.ider();
  }

  private static String prosa(String id, Sprog sprog, String... aendringer) {
    return String.join("\n", Prosa.af(Studiekatalog.find(id).laes(List.of(aendringer)), sprog));
  }

  private static void siger(String prosa, String... dele) {
    for (String del : dele) {
      assertTrue(prosa.contains(del), () -> "\"" + del + "\" is not in:\n" + prosa);
    }
  }

  @Test
  void fleksjob_afgang_siger_hvad_den_goer() {
    siger(
        prosa("fleksjob-afgang-2016", Sprog.DA),
        "fleksjob",
        "771",
        "ledighedsydelse",
        "4 uger",
        "uge 1 i 2013",
        "uge 26 i 2016",
        "halvår",
        "første ugekode",
        "Ressourceforløb",
        "summen af",
        "I alt",
        "1.151",
        "1.083");
    siger(
        prosa("fleksjob-afgang-2016", Sprog.EN),
        "4 weeks",
        "week 1 of 2013",
        "week 26 of 2016",
        "half-year",
        "first weekly code",
        "sum of",
        "1,083");
  }

  @Test
  void ressourceforloeb_siger_hvad_den_goer() {
    siger(
        prosa("ressourceforloeb-2015", Sprog.DA),
        "810, 813-818",
        "en måned",
        "4 eller 5 uger, oftest 5",
        "uge 1 i 2013",
        "uge 52 i 2014",
        "uge 26 i 2014",
        "afsluttede eller ej",
        "første uge",
        "den sidste af de uger uden ydelse",
        "Førtidspension mv.",
        "7 pr. uge",
        "hver person én gang",
        "særkørsel");
    siger(
        prosa("ressourceforloeb-2015", Sprog.EN),
        "a month",
        "4 or 5 weeks, mostly 5",
        "week 1 of 2013",
        "week 52 of 2014",
        "week 26 of 2014",
        "last of the weeks without the benefit",
        "7 a week",
        "every person once");
  }

  @Test
  void kommuner_siger_hvad_den_goer() {
    siger(
        prosa("kommuner-2017", Sprog.DA),
        "810, 813-818",
        "4 uger",
        "uge 1 i 2013",
        "uge 26 i 2016",
        "kun det seneste",
        "13 uger efter",
        "Ordinært job, Uddannelse, Fleksjob, Dagpenge",
        "sidste uge",
        "mindst 50",
        "Uoplyst",
        "Øvrige");
    siger(
        prosa("kommuner-2017", Sprog.EN),
        "4 weeks",
        "week 1 of 2013",
        "week 26 of 2016",
        "only the latest",
        "13 weeks after",
        "at least 50",
        "not stated");
  }

  @Test
  void foertidspension_siger_hvad_den_goer() {
    siger(
        prosa("foertidspension-tilgang", Sprog.DA),
        "781, 783",
        "4 uger",
        "uge 1 i 1992",
        "registrets første uge",
        "ændring",
        "28 procent",
        "60 procent",
        "tidlige skøn",
        "Ankestyrelsen");
    siger(
        prosa("foertidspension-tilgang", Sprog.EN),
        "4 weeks",
        "week 1 of 1992",
        "register's first week",
        "28 percent",
        "60 percent",
        "early estimate");
  }

  @ParameterizedTest
  @MethodSource("ider")
  void en_aendret_parameter_aendrer_prosaen_paa_begge_sprog(String id) {
    for (Sprog sprog : Sprog.values()) {
      String foer = prosa(id, sprog);
      for (String a : StudieaendringTest.AENDRINGER.getOrDefault(id, List.of())) {
        assertNotEquals(foer, prosa(id, sprog, a), id + " in " + sprog + ": " + a);
      }
    }
  }

  @Test
  void det_nye_tal_staar_i_prosaen() {
    siger(prosa("kommuner-2017", Sprog.DA, "status.weeks-after-end=26"), "26 uger efter");
    siger(prosa("kommuner-2017", Sprog.DA, "course.ends.weeks-without=1"), "1 uge i træk");
    siger(prosa("kommuner-2017", Sprog.EN, "course.ends.weeks-without=1"), "1 week running");
    siger(prosa("kommuner-2017", Sprog.DA, "course.ends=calendar-month"), "hel kalendermåned");
    siger(prosa("kommuner-2017", Sprog.EN, "course.ends=calendar-month"), "whole calendar month");
    siger(prosa("kommuner-2017", Sprog.DA, "tables.figur-1.at-least.forloeb=37"), "mindst 37");
    siger(prosa("kommuner-2017", Sprog.DA, "keep.per-person=first"), "kun det første");
    siger(prosa("kommuner-2017", Sprog.DA, "place=municipality-at-start"), "forløbets første uge");
    siger(
        prosa("kommuner-2017", Sprog.DA, "keep.end=2014-W02..2014-W40"), "uge 2 i 2014", "uge 40");
  }

  @Test
  void udsnittet_staar_i_prosaen() {
    String alle = "keep.age={ at: end, years: 30..39 }";
    siger(
        prosa(
            "kommuner-2017",
            Sprog.DA,
            "keep.sex=[2, UOPLYST]",
            alle,
            "keep.municipality=[766, 461, 0101]"),
        "Af forløbene er kun de med, hvor personens køn i kilden er 2 eller uoplyst, hvor personen er"
            + " 30-39 år ved udgangen af forløbets sidste uge og hvor kommunen er København, Odense"
            + " eller Hedensted.");
    siger(
        prosa("kommuner-2017", Sprog.EN, alle, "keep.region=1083"),
        "Of these courses only those are kept where the person is aged 30-39 at the end of the last"
            + " week of the course and where the region is Region Syddanmark.");
    siger(prosa("kommuner-2017", Sprog.DA, "keep.age={ at: start, years: ..29 }"), "højst 29 år");
    siger(prosa("kommuner-2017", Sprog.DA, "keep.age={ at: start, years: 60.. }"), "mindst 60 år");
    siger(prosa("kommuner-2017", Sprog.DA, "keep.age={ at: start, years: 40..40 }"), "er 40 år");
  }

  @ParameterizedTest
  @MethodSource("ider")
  void prosaen_siger_hvad_enhver_laeser_skal_vide(String id) {
    siger(prosa(id, Sprog.DA), "torsdag", "13 uger", "foreløbige", "ukendte", "før 2008");
    siger(prosa(id, Sprog.EN), "Thursday", "13 weeks", "provisional", "unknown", "before 2008");
    assertNotEquals(prosa(id, Sprog.DA), prosa(id, Sprog.EN));
    assertEquals(prosa(id, Sprog.DA), prosa(id, Sprog.DA));
  }
}
