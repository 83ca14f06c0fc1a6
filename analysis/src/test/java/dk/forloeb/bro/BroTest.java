package dk.forloeb.bro;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.Brugerfejl;
import dk.forloeb.diskretion.Beskyttet;
import dk.forloeb.diskretion.Diskretion;
import dk.forloeb.diskretion.Tilstand;
import dk.forloeb.motor.Folk;
import dk.forloeb.motor.Koersel;
import dk.forloeb.motor.ReferenceMotor;
import dk.forloeb.register.HukommelsesRegister;
import dk.forloeb.studie.Studie;
import dk.forloeb.studie.Studiekatalog;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** From one definition to another, one rule at a time, on people who can be counted by hand. */
class BroTest {
  private static final String[] AENDRET = {
    "course.ends.weeks-without=8", "keep.per-person=first", "status.weeks-after-end=4"
  };

  private static Studie kommuner(String... aendringer) {
    return Studiekatalog.find("kommuner-2017").laes(List.of(aendringer));
  }

  /** Ten succeed at once; six after ten weeks; five come back after six weeks in a fleksjob. */
  private static Folk folk() {
    return new Folk()
        .efterRessourceforloeb(10, 101, 771)
        .og(6, 147, "2014-W02..2014-W10=810", "2014-W11..2014-W20=130", "2014-W21..2015-W40=771")
        .og(
            5,
            766,
            "2014-W02..2014-W10=810",
            "2014-W11..2014-W16=771",
            "2014-W17..2014-W20=810",
            "2014-W21..2015-W40=783");
  }

  private static Function<Studie, Beskyttet> taeller(Folk folk, Tilstand tilstand) {
    HukommelsesRegister r = folk.register();
    return s ->
        new Diskretion(Diskretion.TAERSKEL)
            .anvend(new Koersel(new ReferenceMotor()).koer(s, List.of(), r), tilstand);
  }

  private static List<String> linjer(Bro bro) {
    return bro.trin().stream()
        .map(t ->
            t.saetning().dansk()
                + " | "
                + t.succes()
                + " af "
                + t.antal()
                + " | "
                + t.andel()
                + " | "
                + t.forskel().map(f -> f.procent(1)).orElse(""))
        .toList();
  }

  @Test
  void hvert_trin_er_en_regel_og_summen_er_hele_forskellen() {
    Bro bro =
        Bro.byg(
            Broende.afAlle(kommuner(AENDRET), "figur-1"),
            Broende.afAlle(kommuner(), "figur-1"),
            taeller(folk(), Tilstand.NONE));
    assertEquals(
        List.of(
            " | 10 af 21 | 47.6 | ",
            "Et forløb slutter efter 4 uger uden ydelsen i stedet for 8 uger uden ydelsen."
                + " | 15 af 21 | 71.4 | 23.8",
            "Af personens forløb tæller kun det seneste i stedet for kun det første."
                + " | 10 af 21 | 47.6 | -23.8",
            "Udfaldet læses 13 uger efter forløbets sidste uge i stedet for 4 uger efter forløbets"
                + " sidste uge. | 16 af 21 | 76.2 | 28.6"),
        linjer(bro));
    assertEquals(
        "A course ends after 4 weeks without the benefit instead of 8 weeks without the benefit.",
        bro.trin().get(1).saetning().engelsk());
    Broek sum = Broek.af(0, 1);
    for (Brotrin t : bro.trin().subList(1, 4)) {
      sum = sum.plus(t.forskel().orElseThrow());
    }
    assertEquals(bro.forskel().orElseThrow(), sum);
    assertEquals(Broek.af(2, 7), sum);
  }

  /** 92 of 367 in the one source, 17 percent in the other: their rules, in order. */
  @Test
  void de_to_kilders_regler() {
    Studie foerste = Studiekatalog.find("ressourceforloeb-2015").laes(List.of());
    Bro bro =
        Bro.byg(
            Broende.afStatus(foerste, "tabel-3", "Beskæftigelse/selvforsørgelse"),
            Broende.afAlle(kommuner(), "figur-1"),
            taeller(folk(), Tilstand.NONE));
    assertEquals(
        List.of(
            "Et forløb slutter efter 4 uger uden ydelsen i stedet for en rullende måned uden"
                + " ydelsen.",
            "Med er forløb, hvis sidste uge ligger fra og med uge 1 i 2013 til og med uge 26 i 2016,"
                + " i stedet for hvis sidste uge ligger fra og med uge 1 i 2013 til og med uge 26 i"
                + " 2014.",
            "Af personens forløb tæller kun det seneste i stedet for alle.",
            "Udfaldet læses 13 uger efter forløbets sidste uge i stedet for i den sidste af de uger"
                + " uden ydelsen, der afslutter forløbet.",
            "Som succes tæller Ordinært job, Uddannelse, Fleksjob, Dagpenge i stedet for"
                + " Beskæftigelse/selvforsørgelse."),
        bro.trin().stream().skip(1).map(t -> t.saetning().dansk()).toList());
    assertEquals("16 af 21", bro.trin().getLast().succes() + " af " + bro.trin().getLast().antal());
  }

  @Test
  void kun_de_store_kommuner() {
    Studie s = kommuner("tables.figur-1.at-least.forloeb=6");
    Bro bro =
        Bro.byg(
            Broende.afAlle(kommuner("place=municipality-at-start"), "figur-1"),
            Broende.afViste(s, "figur-1"),
            taeller(folk(), Tilstand.NONE));
    assertEquals(
        List.of(
            " | 16 af 21 | 76.2 | ",
            "Med er kun kommuner med mindst 6 i stedet for alle kommuner. | 16 af 16 | 100.0 |"
                + " 23.8"),
        linjer(bro));
  }

  @Test
  void en_kommune_alene_paa_broen() {
    Bro bro =
        Bro.byg(
            Broende.afAlle(kommuner(), "figur-1"),
            Broende.afAlle(kommuner("keep.municipality=147"), "figur-1"),
            taeller(folk(), Tilstand.NONE));
    assertEquals(
        List.of(
            " | 16 af 21 | 76.2 | ",
            "Med er kun forløb, hvor kommunen er Frederiksberg, i stedet for alle."
                + " | 6 af 6 | 100.0 | 23.8"),
        linjer(bro));
  }

  @Test
  void det_skjulte_giver_ingen_forskel() {
    Folk faa = folk().efterRessourceforloeb(2, 751, 771).efterRessourceforloeb(30, 751, 783);
    Bro bro =
        Bro.byg(
            Broende.afAlle(kommuner(), "figur-1"),
            Broende.afAlle(kommuner("keep.municipality=751"), "figur-1"),
            taeller(faa, Tilstand.PUBLISHED));
    assertEquals(Beskyttet.SKJULT, bro.trin().getLast().succes());
    assertTrue(bro.trin().getLast().tal().isEmpty());
    assertTrue(bro.trin().getLast().forskel().isEmpty() && bro.forskel().isEmpty());
  }

  private static String fejl(Runnable r) {
    return assertThrows(Brugerfejl.class, r::run).besked();
  }

  @Test
  void hvad_der_ikke_kan_bygges_bro_fra() {
    assertEquals(
        "kommuner-2017, figur-2: har ingen andel af forløb efter deres udfald, så der er intet tal at"
            + " bygge bro fra; vælg en tabel med en sådan andel",
        fejl(() -> Broende.afAlle(kommuner(), "figur-2")));
    Studie stroem = Studiekatalog.find("overgange").laes(List.of());
    assertTrue(
        fejl(() -> Broende.afAlle(stroem, "matrix")).startsWith("overgange, matrix: har ingen"));
    assertEquals(
        "kommuner-2017, figur-2: har ingen række \"Job\" efter status; vælg en af dens kategorier",
        fejl(() -> Broende.afStatus(kommuner(), "figur-2", "Job")));
    assertTrue(fejl(() -> Broende.afViste(kommuner(), "figur-2")).contains("at-least"));
  }

  @Test
  void en_definition_undervejs_der_ikke_kan_taelles_naevnes() {
    Studie sent = kommuner("status.weeks-after-end=300");
    String besked =
        fejl(() ->
            Bro.byg(
                Broende.afAlle(kommuner(), "figur-1"),
                Broende.afAlle(sent, "figur-1"),
                taeller(folk(), Tilstand.NONE)));
    assertTrue(besked.startsWith("broen kan ikke bygges: \"Udfaldet læses 300 uger efter"), besked);
    assertEquals(1, besked.lines().count());
  }
}
