package dk.forloeb.motor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.Brugerfejl;
import dk.forloeb.motor.hurtig.HurtigMotor;
import dk.forloeb.register.HukommelsesRegister;
import dk.forloeb.studie.Kurvestudie;
import dk.forloeb.studie.Plan;
import dk.forloeb.studie.Prosa;
import dk.forloeb.studie.Sprog;
import dk.forloeb.studie.Studie;
import dk.forloeb.studie.Studiekatalog;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A shipped study followed week by week. */
class KurvestudieTest {
  private static Studie kurve(String id, int til, String... aendringer) {
    return Kurvestudie.af(Studiekatalog.find(id).laes(List.of(aendringer)), til);
  }

  private static List<String> linjer(Studie s, HukommelsesRegister r) {
    Raaresultat svar = new Koersel(new HurtigMotor(1)).koer(s, List.of(), r);
    assertEquals(
        svar.tabeller(), new Koersel(new ReferenceMotor()).koer(s, List.of(), r).tabeller());
    return svar.tabeller().getFirst().raekker().stream()
        .map(n ->
            String.join(" ", n.noegler())
                + ": "
                + String.join(" ", n.vaerdier().stream().map(Vaerdi::tekst).toList()))
        .toList();
  }

  /** Three weeks of kontanthjælp, then pension; two of the four live in Hedensted. */
  private static Folk folk() {
    String[] uger = {"2014-W02..2014-W10=810", "2014-W11..2014-W13=130", "2014-W14..2017-W52=783"};
    return new Folk()
        .og(2, 101, uger)
        .og(1, 766, uger)
        .og(1, 766, "2014-W02..2014-W10=810", "2014-W11..2017-W52=783");
  }

  @Test
  void hver_uge_er_hundrede_procent_af_de_samme_forloeb() {
    assertEquals(
        List.of(
            "0 Øvrige: 4 100.0",
            "1 Førtidspension: 1 25.0",
            "1 Kontanthjælp mv.: 3 75.0",
            "2 Førtidspension: 1 25.0",
            "2 Kontanthjælp mv.: 3 75.0",
            "3 Førtidspension: 1 25.0",
            "3 Kontanthjælp mv.: 3 75.0",
            "4 Førtidspension: 4 100.0"),
        medNogen(linjer(kurve("kommuner-2017", 4), folk().register())));
  }

  /**
   * Layers have their colours by the order of the categories: it must be the same in any answer.
   */
  @Test
  void alle_kategorier_staar_i_hver_uge_ogsaa_de_tomme() {
    List<String> uger = linjer(kurve("kommuner-2017", 4), folk().register());
    assertEquals(5 * 9, uger.size());
    assertEquals(9, uger.stream().filter(l -> l.startsWith("0 ")).count());
  }

  private static List<String> medNogen(List<String> linjer) {
    return linjer.stream().filter(l -> !l.endsWith(": 0 0.0")).sorted().toList();
  }

  @Test
  void en_kommune_for_sig() {
    assertEquals(
        List.of("1 Førtidspension: 1 50.0", "1 Kontanthjælp mv.: 1 50.0"),
        medNogen(linjer(kurve("kommuner-2017", 1, "keep.municipality=766"), folk().register()))
            .stream()
            .filter(l -> l.startsWith("1"))
            .toList());
  }

  /** In the outcome week of the study itself the curve says what the study says. */
  @Test
  void ugen_tretten_er_studiets_egen() {
    for (long seed = 0; seed < 40; seed++) {
      HukommelsesRegister r = Saerlinge.register(seed);
      Plan studie = Plan.af(Studiekatalog.find("kommuner-2017").laes(List.of()));
      Plan uge = Plan.af(kurve("kommuner-2017", 13));
      Optaelling a = new ReferenceMotor().taelSammen(studie, r);
      Optaelling b = new ReferenceMotor().taelSammen(uge, r);
      a.tabeller()
          .get(studie.taellinger().indexOf(studie.taelling("figur-2")))
          .raekker()
          .forEach((status, tal) ->
              assertEquals(
                  tal.getFirst(),
                  b.tabeller()
                      .getFirst()
                      .raekker()
                      .getOrDefault("13\u001f" + status, List.of(0L))
                      .getFirst(),
                  status));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kommuner-2017",
        "ressourceforloeb-2015",
        "fleksjob-afgang-2016",
        "foertidspension-tilgang",
        "aktivitet"
      })
  void ethvert_studie_af_forloeb_har_en_kurve(String id) {
    Studie s = kurve(id, Kurvestudie.UGER);
    assertTrue(
        Studiekontrol.af(s).stream().noneMatch(b -> b.tekst().dansk().contains("bruges ikke")));
    assertTrue(String.join(" ", Prosa.af(s, Sprog.DA)).contains("hver uge fra 0 til 104 uger"));
    Folk folk =
        folk()
            .og(5, 101, "2013-W02..2013-W20=783", "2013-W30..2013-W40=130")
            .og(5, 101, "2013-W02..2013-W20=771");
    assertTrue(linjer(s, folk.register()).size() > Kurvestudie.UGER);
  }

  @Test
  void en_stroem_har_ingen_kurve() {
    assertEquals(
        "overgange: har ingen forløb og derfor ingen kurve; vælg et studie med forløb",
        assertThrows(Brugerfejl.class, () -> kurve("overgange", 104)).besked());
  }
}
