package dk.forloeb.motor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.Brugerfejl;
import dk.forloeb.register.HukommelsesRegister;
import dk.forloeb.register.Observation;
import dk.forloeb.studie.Studiekatalog;
import dk.forloeb.tid.Uge;
import dk.forloeb.tid.Ugeinterval;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a register can and cannot answer, and what a reader is warned of. */
class AdvarselTest {
  private static Raaresultat koer(String studie, String fra, String til, String... aendringer) {
    List<String> a = List.of(aendringer);
    Observation o =
        new Observation(new Ugeinterval(Uge.parse(fra), Uge.parse(til)), new TreeSet<>());
    return new Koersel(new ReferenceMotor())
        .koer(Studiekatalog.find(studie).laes(a), a, new HukommelsesRegister(o, List.of()));
  }

  @ParameterizedTest
  @CsvSource({
    // The outcome of the earliest end would be read one week after the last observed week.
    "kommuner-2017, 2010-W01, 2013-W13, 2013-W14",
    "fleksjob-afgang-2016, 2010-W01, 2013-W03, 2013-W04",
    "ressourceforloeb-2015, 2010-W01, 2013-W05, 2013-W06",
    "kommuner-2017, 2014-W01, 2014-W13, 2014-W14"
  })
  void et_udfald_efter_registrets_sidste_uge_afvises_foer_det_koerer(
      String studie, String fra, String forTidligt, String tidligst) {
    Brugerfejl e = assertThrows(Brugerfejl.class, () -> koer(studie, fra, forTidligt));
    assertTrue(e.besked().contains(forTidligt), e.besked());
    assertEquals(1, e.besked().lines().count(), e.besked());
    assertTrue(koer(studie, fra, tidligst).advarsler().size() > 0, "late ends are warned of");
  }

  @ParameterizedTest
  @CsvSource({
    "kommuner-2017, 2016-W27, 2018-W52",
    "kommuner-2017, 2005-W01, 2012-W52",
    "ressourceforloeb-2015, 2015-W01, 2018-W52",
    "fleksjob-afgang-2016, 1991-W32, 2012-W52",
    "foertidspension-tilgang, 1991-W32, 1991-W52"
  })
  void en_periode_helt_uden_for_registret_afvises(String studie, String fra, String til) {
    Brugerfejl e = assertThrows(Brugerfejl.class, () -> koer(studie, fra, til));
    assertTrue(e.besked().contains(fra) && e.besked().contains(til), e.besked());
    assertEquals(1, e.besked().lines().count(), e.besked());
  }

  @Test
  void en_udfaldsuge_efter_registrets_sidste_afvises_ogsaa_naar_den_er_sat() {
    assertThrows(
        Brugerfejl.class,
        () -> koer("kommuner-2017", "2010-W01", "2014-W01", "status.weeks-after-end=100"));
  }

  @Test
  void et_register_der_daekker_alt_advares_der_ikke_om() {
    for (String id : List.of("kommuner-2017", "ressourceforloeb-2015", "fleksjob-afgang-2016")) {
      assertEquals(List.of(), koer(id, "2010-W01", "2018-W52").advarsler(), id);
    }
  }

  @Test
  void halvaar_der_ikke_er_helt_observeret_naevnes() {
    Raaresultat r = koer("fleksjob-afgang-2016", "2013-W10", "2016-W10");
    assertEquals(List.of("2013H1", "2016H1"), r.tabeller().getFirst().delvise());
    assertTrue(
        r.advarsler().stream()
            .anyMatch(a -> a.dansk().contains("2013H1") && a.dansk().contains("2016H1")),
        r.advarsler().toString());
  }

  /** The one row of a table has a period too: here the first of its two years is unseen. */
  @ParameterizedTest
  @CsvSource({"ressourceforloeb-2015, 2014-W01, 2018-W52", "kommuner-2017, 2015-W01, 2018-W52"})
  void en_periode_der_begynder_foer_registret_advares_der_om(
      String studie, String fra, String til) {
    assertFalse(koer(studie, fra, til).advarsler().isEmpty());
  }

  @Test
  void et_hul_registret_ikke_kan_se_afvises_og_et_det_kun_kan_se_noget_af_advares_der_om() {
    Brugerfejl e =
        assertThrows(
            Brugerfejl.class,
            () -> koer("kommuner-2017", "2010-W01", "2016-W52", "course.ends.weeks-without=300"));
    assertTrue(e.besked().contains("2016-W52"), e.besked());
    assertTrue(
        koer("kommuner-2017", "2010-W01", "2016-W52", "course.ends.weeks-without=40")
            .advarsler()
            .stream()
            .anyMatch(a -> a.dansk().contains("kan ikke følges")));
    // The last end is 2016-W26: 26 weeks without are seen in 2016-W52, 27 are not.
    assertEquals(
        List.of(),
        koer("kommuner-2017", "2010-W01", "2016-W52", "course.ends.weeks-without=26").advarsler());
    assertFalse(
        koer("kommuner-2017", "2010-W01", "2016-W52", "course.ends.weeks-without=27")
            .advarsler()
            .isEmpty());
  }

  @Test
  void en_afgang_i_registrets_foerste_uge_kan_ikke_ses() {
    assertEquals(List.of(), koer("fleksjob-afgang-2016", "2012-W52", "2018-W52").advarsler());
    assertTrue(
        koer("fleksjob-afgang-2016", "2013-W01", "2018-W52").advarsler().stream()
            .anyMatch(a -> a.dansk().contains("2013H1")));
  }
}
