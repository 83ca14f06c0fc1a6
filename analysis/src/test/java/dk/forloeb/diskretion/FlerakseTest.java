package dk.forloeb.diskretion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.kommune.Kommuner;
import dk.forloeb.motor.Folk;
import dk.forloeb.motor.Koersel;
import dk.forloeb.motor.ReferenceMotor;
import dk.forloeb.studie.Studiekatalog;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a hidden row of a table with several keys could be worked out from. */
class FlerakseTest {
  private static final String HOVED =
      """
      study: min
      title: t
      source: s
      course: { of: [RESSOURCEFORLOEB], ends: { weeks-without: 4 } }
      """;

  private static final String KURVE =
      HOVED
          + """
          keep: { ended: true }
          status: { weeks-after-end: 4..6 }
          tables:
            t: { rows: [AKSER], measures: { n: { count: courses } } }
          """;

  private static final String STEDER =
      HOVED
          + """
          keep: { ended: true }
          place: municipality-at-end
          status: { weeks-after-end: 4, groups: figur-2 }
          tables:
          """;

  private static Beskyttet svar(String tekst, Folk folk) {
    var studie = new Studiekatalog.Kildetekst("min.yaml", tekst).laes(List.of());
    return new Diskretion(5)
        .anvend(
            new Koersel(new ReferenceMotor()).koer(studie, List.of(), folk.register()),
            Tilstand.PUBLISHED);
  }

  @Test
  void frafaldet_giver_ikke_en_skjult_gruppe_tilbage() {
    Folk folk =
        new Folk().og(60, 101, "2014-W02..2014-W40=130").og(4, 101, "2014-W02..2014-W40=810");
    Beskyttet b = folk.svar("aktivitet", Tilstand.PUBLISHED, 5);
    // Sixty-four may be shown, but then neither the four nor, in the week all start in, the sixty.
    for (Beskyttet.Raekke r : b.tabel("tabel-1").raekker()) {
      boolean foerste = r.noegler().getLast().equals("1");
      assertFalse(r.vaerdier().contains("4"), r.toString());
      assertFalse(foerste && r.vaerdier().contains("60"), r.toString());
    }
    assertTrue(b.frafald().stream().anyMatch(t -> t.forloeb().equals("64")), "" + b.frafald());
    assertEquals(
        "64",
        folk.svar("aktivitet", Tilstand.NONE, 5).frafald().stream()
            .filter(t -> t.trin().equals("i-perioden"))
            .findFirst()
            .orElseThrow()
            .forloeb());
  }

  /** Each week of a curve has the same courses, whichever key stands first. */
  @Test
  void en_skjult_celle_staar_aldrig_alene_i_sin_uge() {
    Folk folk =
        new Folk()
            .og(17, 101, "2014-W02..2014-W10=810", "2014-W11..2014-W40=771")
            .og(20, 101, "2014-W02..2014-W10=810", "2014-W11..2014-W40=783")
            .og(3, 101, "2014-W02..2014-W10=810", "2014-W11..2014-W40=890");
    for (String akser : List.of("week, status", "status, week")) {
      Beskyttet b = svar(KURVE.replace("AKSER", akser), folk);
      int uge = akser.startsWith("week") ? 0 : 1;
      for (int n = 4; n <= 6; n++) {
        String denne = Integer.toString(n);
        long skjulte =
            b.tabel("t").raekker().stream()
                .filter(r -> r.noegler().get(uge).equals(denne))
                .filter(r -> r.vaerdier().getFirst().equals(Beskyttet.SKJULT))
                .count();
        assertTrue(skjulte >= 2, akser + ", week " + n + ": " + b.tabel("t").raekker());
      }
    }
  }

  private static final String DETALJERET =
      STEDER
          + """
            begge: { rows: [place, status], show: VIS, measures: { n: { count: courses } } }
            status: { rows: status, measures: { n: { count: courses } }, total: sum }
          """;

  private static Beskyttet detaljeret(String vis, int kommuner, int hver) {
    Folk folk = new Folk();
    Kommuner.alle().keySet().stream()
        .sorted()
        .limit(kommuner)
        .forEach(k -> folk.efterRessourceforloeb(hver, k, 783).efterRessourceforloeb(hver, k, 771));
    return svar(DETALJERET.replace("VIS", vis), folk);
  }

  /** Sixty municipalities by two outcomes, three in each: nothing of it says anything. */
  @Test
  void en_for_detaljeret_tabel_udelades_med_sin_grund_og_resten_staar() {
    Beskyttet b = detaljeret("occurring", 60, 3);
    Beskyttet.Tabelindhold t = b.tabel("begge");
    assertEquals(List.of(), t.raekker());
    assertTrue(
        t.regler().getFirst().dansk().startsWith("tabellen er for detaljeret"), "" + t.regler());
    assertEquals("180", b.tabel("status").raekker().getFirst().vaerdier().getFirst());
    assertEquals(List.of(), b.tabel("status").regler());
    Beskyttet.Trin trin =
        b.frafald().stream().filter(f -> f.trin().equals("vist-begge")).findFirst().orElseThrow();
    assertEquals(Beskyttet.SKJULT, trin.forloeb());
    assertTrue(b.frafald().stream().anyMatch(f -> f.forloeb().equals("360")), "" + b.frafald());
    assertEquals(Beskyttet.SKJULT, b.kvalitet().getFirst().ukendtUdfald());
  }

  /** Fifty municipalities make just a hundred rows; forty-nine do not. */
  @ParameterizedTest
  @CsvSource({"50, 3, true", "49, 3, false", "60, 5, false"})
  void kun_lange_tabeller_med_flest_smaa_tal_udelades(int kommuner, int hver, boolean udeladt) {
    Beskyttet.Tabelindhold t = detaljeret("occurring", kommuner, hver).tabel("begge");
    assertEquals(udeladt, t.raekker().isEmpty(), "" + t.regler());
    assertEquals(hver == 5, t.regler().isEmpty());
  }

  /** Where every row stands whatever it holds, they stay, without a number. */
  @Test
  void i_en_tabel_med_alle_raekker_bliver_de_staaende_uden_tal() {
    Folk folk = new Folk();
    Kommuner.alle().keySet().forEach(k -> folk.efterRessourceforloeb(3, k, 783));
    Beskyttet.Tabelindhold t =
        svar(DETALJERET.replace("[place, status]", "place").replace("VIS", "all"), folk)
            .tabel("begge");
    assertEquals(98, t.raekker().size());
    assertTrue(t.raekker().stream().allMatch(r -> r.vaerdier().contains(Beskyttet.SKJULT)));
  }

  /** Funen is Odense, Assens and three in Nyborg, who are not shown for being so few. */
  @Test
  void en_udeladt_kommune_kan_ikke_regnes_ud_af_sin_region() {
    Folk folk =
        new Folk()
            .efterRessourceforloeb(60, 461, 783)
            .efterRessourceforloeb(40, 420, 783)
            .efterRessourceforloeb(3, 450, 783)
            .efterRessourceforloeb(30, 101, 783)
            .efterRessourceforloeb(4, 147, 783);
    Beskyttet b =
        svar(
            STEDER
                + """
                  kommuner: { rows: place, at-least: { n: 5 }, measures: { n: { count: courses } } }
                  regioner: { rows: region, measures: { n: { count: courses } } }
                """,
            folk);
    List<String> trykt =
        b.tabeller().stream()
            .flatMap(t -> t.raekker().stream())
            .map(r -> r.vaerdier().getFirst())
            .toList();
    assertFalse(trykt.containsAll(List.of("60", "40", "103")), "103 - 60 - 40: " + trykt);
    assertFalse(trykt.containsAll(List.of("30", "34")), "34 - 30: " + trykt);
  }

  /** A step that can lose nobody says the same as the step before, in either population. */
  @Test
  void to_populationers_frafald_giver_ikke_deres_forskel_tilbage() {
    Folk folk =
        new Folk()
            .efterRessourceforloeb(60, 101, 783)
            .og(3, 101, "2014-W02..2017-W52=810")
            .og(50, 101, "2014-W02..2014-W10=783");
    Beskyttet b =
        svar(
            HOVED
                + """
                populations:
                  alle: {}
                  afsluttede: { keep: { ended: true } }
                tables:
                  a: { population: alle, measures: { n: { count: courses } } }
                  b: { population: afsluttede, measures: { n: { count: courses } } }
                """,
            folk);
    List<String> trykt =
        b.frafald().stream().flatMap(t -> Stream.of(t.personer(), t.forloeb())).toList();
    assertFalse(trykt.containsAll(List.of("60", "63")), "63 - 60: " + b.frafald());
  }

  /** The name of a table is no part of the name of another's step. */
  @Test
  void en_tabel_maa_hedde_hvad_frafaldet_kalder_sine_trin() {
    Folk folk = new Folk().efterRessourceforloeb(60, 101, 783).efterRessourceforloeb(7, 461, 771);
    Beskyttet b =
        svar(
            STEDER
                + """
                  vist-alder:
                    rows: place
                    at-least: { n: 10 }
                    measures: { n: { count: courses } }
                  udfald: { rows: status, measures: { n: { count: courses } }, total: distinct }
                """,
            folk);
    assertEquals("60", b.tabel("vist-alder").raekker().getFirst().vaerdier().getFirst());
    assertTrue(b.frafald().toString().contains("vist-vist-alder"), "" + b.frafald());
    assertTrue(b.frafald().toString().contains("forloeb=67"), "" + b.frafald());
  }
}
