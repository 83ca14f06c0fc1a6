package dk.forloeb.motor;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.Brugerfejl;
import dk.forloeb.studie.Studie;
import dk.forloeb.studie.Studiekatalog;
import dk.forloeb.studie.Studielaeser;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CaseproeveTest {
  private static final String CASE =
      """

      cases:
        - name: afgang til fleksjob
          observed: 2013-W01..2016-W52
          wages: [2013-01..2016-12]
          persons:
            - weeks: { 2014-W02..2014-W20: 810, 2014-W30..2014-W40: 771 }
              lives: { 2014: 461 }
            - weeks: { 2015-W01..2015-W10: 813 }
              lives: { 2015: 766 }
              wage: [2015-01..2015-12]
          expect:
            figur-2:
              - { status: Fleksjob, personer: 1, andel: 50.0 }
              - { status: Ordinært job, personer: 1, andel: 50.0 }
            gennemsnit:
              - { navn: pulje-alle, vaerdi: 100.0 }
              - { navn: pulje-viste, vaerdi: ":" }
              - { navn: middel-viste, vaerdi: ":" }
            frafald: { i-registeret: 2, observerbar: 2, vist-figur-1: 0 }
      """;

  static List<String> ider() {
    return Studiekatalog.ider();
  }

  private static void proev(String tekst) {
    Studie s = Studielaeser.laes("min.yaml", tekst, List.of());
    Caseproeve.proev(s, a -> Studielaeser.laes("min.yaml", tekst, a));
  }

  private static String medCase(String fra, String til) {
    assertTrue(CASE.contains(fra), fra);
    return Studiekatalog.find("kommuner-2017").tekst().replaceAll("(?s)\ncases:.*", "")
        + CASE.replace(fra, til);
  }

  private static int linje(String tekst, String del) {
    return (int) tekst.substring(0, tekst.indexOf(del)).lines().count();
  }

  @Test
  void en_rigtig_case_bestaar() {
    assertDoesNotThrow(() -> proev(medCase("461", "461")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Fleksjob, personer: 1 | Fleksjob, personer: 2 | personer=2 | personer=1",
        "Fleksjob, personer: 1, andel: 50.0 | Fleksjob, personer: 1, andel: 49.9 | 49.9 | 50.0",
        "status: Fleksjob | status: Dagpenge | Dagpenge | Fleksjob",
        "pulje-alle, vaerdi: 100.0 | pulje-alle, vaerdi: 99.0 | 99.0 | 100.0",
        "observerbar: 2 | observerbar: 1 | personer=1 | personer=2",
        "2014-W30..2014-W40: 771 | 2014-W21..2014-W40: 783 | Fleksjob | Førtidspension"
      })
  void en_forkert_forventning_afvises_med_fil_linje_navn_ventet_og_faktisk(
      String fra, String til, String ventet, String faktisk) {
    String tekst = medCase(fra, til);
    Brugerfejl e = assertThrows(Brugerfejl.class, () -> proev(tekst));
    for (String del :
        List.of(
            "min.yaml, linje " + linje(tekst, "- name: afgang") + ":",
            "\"afgang til fleksjob\"",
            ventet,
            faktisk)) {
      assertTrue(e.besked().contains(del), () -> "\"" + del + "\" is not in: " + e.besked());
    }
    assertEquals(1, e.besked().lines().count(), e.besked());
  }

  @Test
  void en_raekke_der_ikke_er_ventet_afvises() {
    String tekst = medCase("        - { status: Ordinært job, personer: 1, andel: 50.0 }\n", "");
    Brugerfejl e = assertThrows(Brugerfejl.class, () -> proev(tekst));
    assertTrue(e.besked().contains("Ordinært job"), e.besked());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "figur-2: | figur-22: | figur-2",
        "weeks: { 2015 | uger: { 2015 | weeks",
        "name: afgang til fleksjob | navn: afgang | name",
        "2015-W01..2015-W10: 813 | 2015-W54: 813 | 2015-W54",
        "2015-W01..2015-W10: 813 | 2015-W01..2015-W10: 1813 | 1-999",
        "2015-W01..2015-W10: 813 | 2015-W01..2015-W10: 813, 2015-W05: 810 | to koder",
        "2015-W01..2015-W10: 813 | 2017-W05: 810 | 2017-W05",
        "wages: [2013-01..2016-12] | wages: [2013-13] | 2013-13"
      })
  void en_case_der_ikke_kan_laeses_afvises_paa_sin_linje(String fra, String til, String del) {
    String tekst = medCase(fra, til);
    Brugerfejl e = assertThrows(Brugerfejl.class, () -> proev(tekst));
    assertTrue(e.besked().startsWith("min.yaml, linje "), e.besked());
    assertTrue(e.besked().contains(del), e.besked());
    assertEquals(1, e.besked().lines().count(), e.besked());
  }

  /** The attrition is expected as its file has it, where the register's step has no courses. */
  @Test
  void frafaldet_kan_ventes_som_det_er_trykt() {
    String tekst =
        medCase(
            "frafald: { i-registeret: 2, observerbar: 2, vist-figur-1: 0 }",
            "frafald: [{ trin: i-registeret, personer: 2, forloeb: \":\" }]");
    assertDoesNotThrow(() -> proev(tekst));
  }

  @Test
  void en_case_kan_aendre_en_parameter() {
    String tekst =
        medCase("    wages:", "    set: { status.weeks-after-end: 14 }\n    wages:")
            .replace("2014-W30..2014-W40: 771", "2014-W34..2014-W40: 771");
    assertDoesNotThrow(() -> proev(tekst));
    assertThrows(
        Brugerfejl.class,
        () -> proev(tekst.replace("    set: { status.weeks-after-end: 14 }\n", "")));
  }

  @ParameterizedTest
  @MethodSource("ider")
  void de_medfoelgende_studiers_cases_bestaar(String id) {
    Studiekatalog.Kildetekst k = Studiekatalog.find(id);
    assertDoesNotThrow(() -> Caseproeve.proev(k.laes(List.of()), k::laes));
  }

  @ParameterizedTest
  @MethodSource("ider")
  void hver_medfoelgende_studie_har_cases(String id) {
    assertFalse(Studiekatalog.find(id).laes(List.of()).cases().isEmpty(), id);
  }
}
