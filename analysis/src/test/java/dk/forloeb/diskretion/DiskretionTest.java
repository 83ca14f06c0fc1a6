package dk.forloeb.diskretion;

import static dk.forloeb.diskretion.Tilstand.NONE;
import static dk.forloeb.diskretion.Tilstand.PUBLISHED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.diskretion.Beskyttet.Raekke;
import dk.forloeb.diskretion.Beskyttet.Tabelindhold;
import dk.forloeb.motor.Folk;
import dk.forloeb.tabel.Tabel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiskretionTest {
  private static final String KOMMUNER = "kommuner-2017";
  private static final String RESSOURCE = "ressourceforloeb-2015";
  private static final String PENSION = "foertidspension-tilgang";
  private static final int FP = 783;
  private static final int LY = 740;
  private static final int FLEKS = 771;
  private static final int SYGE = 890;

  static List<String> celler(Beskyttet b, String tabel, String noegle) {
    return b.tabel(tabel).raekker().stream()
        .filter(r -> r.noegler().contains(noegle))
        .findFirst()
        .orElseThrow()
        .vaerdier();
  }

  static List<String> noegler(Beskyttet b, String tabel) {
    return b.tabel(tabel).raekker().stream().map(r -> r.noegler().getFirst()).toList();
  }

  /** Figur 2 with 200, 100 and 50 persons beside the few. */
  private static Folk folk(int faa) {
    return new Folk()
        .efterRessourceforloeb(200, 101, FP)
        .efterRessourceforloeb(100, 101, LY)
        .efterRessourceforloeb(50, 101, SYGE)
        .efterRessourceforloeb(faa, 101, FLEKS);
  }

  @ParameterizedTest
  @CsvSource({"1, true", "2, true", "4, true", "5, false", "6, false"})
  void antal_fra_1_til_4_skjules_og_5_vises(int faa, boolean skjult) {
    Beskyttet b = folk(faa).svar(KOMMUNER, PUBLISHED, Diskretion.TAERSKEL);
    List<String> celler = celler(b, "figur-2", "Fleksjob");
    assertEquals(skjult, celler.equals(List.of("..", "..")), celler.toString());
    assertEquals(skjult, b.tabel("figur-2").skjulte() > 0);
    assertEquals(skjult, !b.tabel("figur-2").regler().isEmpty());
    assertEquals(Beskyttet.FOR_SIG, b.tabel("figur-2").stempel());
  }

  @Test
  void nul_er_ikke_et_lille_tal() {
    Beskyttet b = folk(0).svar(RESSOURCE, PUBLISHED, 5);
    assertEquals(List.of("0", "0.0"), celler(b, "tabel-3", "Fleksjob"));
    assertEquals(List.of("0", "0"), celler(b, "bilag-1", "147"));
    assertEquals(0, b.tabel("tabel-3").skjulte());
  }

  @ParameterizedTest
  @CsvSource({
    "2, 3, false",
    "2, 1, true",
    "5, 4, true",
    "5, 5, false",
    "10, 9, true",
    "10, 10, false"
  })
  void taersklen_er_en_indstilling(int taerskel, int faa, boolean skjult) {
    List<String> celler =
        celler(folk(faa).svar(KOMMUNER, PUBLISHED, taerskel), "figur-2", "Fleksjob");
    assertEquals(skjult, celler.contains(".."), celler.toString());
  }

  @Test
  void eksakt_tilstand_skjuler_intet_og_navngives() {
    Beskyttet b = folk(1).svar(KOMMUNER, NONE, 5);
    assertEquals(List.of("1", "0.3"), celler(b, "figur-2", "Fleksjob"));
    for (Tabelindhold t : b.tabeller()) {
      assertEquals(0, t.skjulte());
      assertFalse(t.stempel().equals(Beskyttet.FOR_SIG), "exact tables do not leave the house");
      assertFalse(Tabel.af(b, t.navn()).csv().contains(".."));
    }
    assertEquals("eksakt", b.tilstand().navn().dansk());
    assertEquals("offentliggjort", folk(1).svar(KOMMUNER, PUBLISHED, 5).tilstand().navn().dansk());
  }

  /** A second course of some persons makes courses and persons differ by so many. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 4, 5})
  void en_forskel_mellem_to_kolonner_paa_1_til_4_skjules(int forskel) {
    Beskyttet b =
        new Folk()
            .efterRessourceforloeb(100, 101, FP)
            .og(forskel, 101, "2013-W10..2013-W20=810", "2014-W02..2014-W10=810")
            .svar(RESSOURCE, PUBLISHED, 5);
    List<String> celler = celler(b, "bilag-1", "101");
    boolean skjult = forskel == 1 || forskel == 4;
    assertEquals(
        skjult ? List.of("..", "..") : List.of("" + (100 + 2 * forskel), "" + (100 + forskel)),
        celler);
    assertEquals(skjult, Tabel.af(b, "tabel-1").csv().contains(".."), "tabel-1 likewise");
  }

  /** 2 percent of 115 can only be 2, and 113 of 115 leaves 2. */
  @ParameterizedTest
  @CsvSource({
    "2, true",
    "113, true",
    "111, true",
    "110, false",
    "5, false",
    "0, false",
    "115, false"
  })
  void en_andel_der_giver_et_lille_tal_tilbage_skjules(int succes, boolean skjult) {
    Beskyttet b =
        new Folk()
            .efterRessourceforloeb(succes, 461, FLEKS)
            .efterRessourceforloeb(115 - succes, 461, FP)
            .efterRessourceforloeb(30, 101, FLEKS)
            .efterRessourceforloeb(70, 101, FP)
            .svar(KOMMUNER, PUBLISHED, 5);
    List<String> celler = celler(b, "figur-1", "461");
    assertEquals(skjult, celler.contains(".."), celler.toString());
    assertEquals(skjult, celler.equals(List.of("..", "..", "..")), "the whole row: " + celler);
  }

  @Test
  void den_naestmindste_skjules_ogsaa_saa_en_sum_ikke_giver_en_enkelt_tilbage() {
    Beskyttet b = folk(3).svar(RESSOURCE, PUBLISHED, 5);
    assertEquals(List.of("..", ".."), celler(b, "tabel-3", "Fleksjob"));
    assertEquals(List.of("..", ".."), celler(b, "tabel-3", "Sygedagpenge"));
    assertEquals(List.of("100", "28.3"), celler(b, "tabel-3", "Ledighedsydelse"));
    assertEquals(List.of("353", "100.0"), celler(b, "tabel-3", "I alt"));
  }

  /** Three and six: from their sum of nine each can be anything from 1 to 8. */
  @Test
  void i_alt_vises_naar_de_skjulte_kan_staa_i_hinandens_sted() {
    Beskyttet b =
        new Folk()
            .efterRessourceforloeb(3, 101, FLEKS)
            .efterRessourceforloeb(6, 101, FP)
            .svar(RESSOURCE, PUBLISHED, 5);
    assertEquals(List.of("..", ".."), celler(b, "tabel-3", "Fleksjob"));
    assertEquals(List.of("..", ".."), celler(b, "tabel-3", "Førtidspension mv."));
    assertEquals(List.of("9", "100.0"), celler(b, "tabel-3", "I alt"));
  }

  @Test
  void i_alt_skjules_naar_der_kun_er_en_raekke_bag() {
    Beskyttet b =
        new Folk()
            .efterRessourceforloeb(3, 101, FLEKS)
            .og(60, 101, "2014-W02..2017-W52=810")
            .svar(RESSOURCE, PUBLISHED, 5);
    assertEquals(List.of("..", ".."), celler(b, "tabel-3", "Fleksjob"));
    assertEquals(List.of("..", ".."), celler(b, "tabel-3", "I alt"));
    assertEquals("..", b.tabel("tabel-2").raekker().getFirst().vaerdier().getFirst());
  }

  @Test
  void et_lille_i_alt_skjules() {
    Beskyttet b = new Folk().efterRessourceforloeb(4, 101, FP).svar(RESSOURCE, PUBLISHED, 5);
    for (String t : List.of("bilag-1", "tabel-3")) {
      assertTrue(celler(b, t, "I alt").stream().allMatch(".."::equals), t);
    }
    for (String t : List.of("tabel-1", "tabel-2")) {
      assertFalse(Tabel.af(b, t).csv().contains("4"), t);
    }
  }

  @Test
  void skjulte_raekker_mister_deres_plads_i_en_orden() {
    Folk folk =
        new Folk()
            .efterRessourceforloeb(40, 860, FLEKS)
            .efterRessourceforloeb(60, 860, FP)
            .efterRessourceforloeb(99, 766, FLEKS)
            .efterRessourceforloeb(1, 766, FP)
            .efterRessourceforloeb(30, 461, FLEKS)
            .efterRessourceforloeb(70, 461, FP)
            .efterRessourceforloeb(20, 101, FLEKS)
            .efterRessourceforloeb(80, 101, FP);
    assertEquals(
        List.of("766", "860", "461", "101"), noegler(folk.svar(KOMMUNER, NONE, 5), "figur-1"));
    Beskyttet b = folk.svar(KOMMUNER, PUBLISHED, 5);
    List<String> skjulte =
        b.tabel("figur-1").raekker().stream()
            .filter(r -> r.vaerdier().contains(".."))
            .map(r -> r.noegler().getFirst())
            .toList();
    assertTrue(skjulte.contains("766"), skjulte.toString());
    assertEquals(skjulte.stream().sorted().toList(), skjulte, "hidden rows stand by key");
    assertNotEquals("766", noegler(b, "figur-1").getFirst());
  }

  @Test
  void i_figur_2_staar_oevrige_sidst_ogsaa_naar_noget_er_skjult() {
    Beskyttet b = folk(3).efterRessourceforloeb(40, 101, 111).svar(KOMMUNER, PUBLISHED, 5);
    assertTrue(Tabel.af(b, "figur-2").csv().contains(".."));
    assertFalse(celler(b, "figur-2", "Øvrige").contains(".."));
    assertEquals("Øvrige", noegler(b, "figur-2").getLast());
  }

  @Test
  void gennemsnit_af_en_tabel_med_skjulte_raekker_skjules() {
    Beskyttet b =
        new Folk()
            .efterRessourceforloeb(3, 461, FLEKS)
            .efterRessourceforloeb(70, 461, FP)
            .efterRessourceforloeb(30, 101, FLEKS)
            .efterRessourceforloeb(70, 101, FP)
            .efterRessourceforloeb(30, 147, FLEKS)
            .efterRessourceforloeb(75, 147, FP)
            .svar(KOMMUNER, PUBLISHED, 5);
    assertEquals(List.of(".."), celler(b, "gennemsnit", "pulje-viste"));
    assertEquals(List.of(".."), celler(b, "gennemsnit", "middel-viste"));
  }

  /** No municipality is shown, so nothing else is hidden: but 2 of 40 is still 2. */
  @Test
  void en_puljeandel_der_hviler_paa_faa_skjules() {
    Beskyttet b =
        new Folk()
            .efterRessourceforloeb(2, 461, FLEKS)
            .efterRessourceforloeb(38, 461, FP)
            .svar(KOMMUNER, PUBLISHED, 5);
    assertEquals(List.of(".."), celler(b, "gennemsnit", "pulje-alle"));
  }

  @Test
  void gennemsnit_af_en_tabel_uden_skjulte_raekker_vises() {
    Beskyttet b =
        new Folk()
            .efterRessourceforloeb(30, 101, FLEKS)
            .efterRessourceforloeb(70, 101, FP)
            .svar(KOMMUNER, PUBLISHED, 5);
    assertEquals(List.of("30.0"), celler(b, "gennemsnit", "pulje-viste"));
    assertEquals(0, b.tabel("gennemsnit").skjulte());
  }

  @Test
  void en_aendring_fra_et_lille_tal_skjules() {
    Beskyttet b =
        new Folk()
            .pension(3, 2012)
            .pension(60, 2013)
            .pension(50, 2014)
            .pension(40, 2015)
            .pension(70, 2016)
            .svar(PENSION, PUBLISHED, 5);
    assertEquals(List.of("..", ".."), celler(b, "tabel-1", "2012"));
    assertEquals("..", celler(b, "tabel-1", "2013").getLast(), "60 from 3 gives 3 back");
  }

  /** A year that is hidden lest it give another back can itself be had from the next change. */
  @Test
  void aendringen_efter_en_skjult_raekke_giver_den_ikke_tilbage() {
    Beskyttet b =
        new Folk()
            .pension(3, 2012)
            .pension(60, 2013)
            .pension(10, 2014)
            .pension(40, 2015)
            .pension(70, 2016)
            .svar(PENSION, PUBLISHED, 5);
    List<Raekke> raekker = b.tabel("tabel-1").raekker();
    List<String> givet = new ArrayList<>();
    for (int i = 1; i < raekker.size(); i++) {
      if (raekker.get(i - 1).vaerdier().getFirst().equals("..")
          && raekker.get(i).vaerdier().stream().noneMatch(v -> v.equals("..") || v.equals(":"))) {
        givet.add(raekker.get(i - 1).noegler().getFirst() + " from " + raekker.get(i));
      }
    }
    assertEquals(List.of(), givet);
  }

  /** The change from a year that is left out would give its number back. */
  @Test
  void aendringen_fra_en_udeladt_raekke_giver_den_ikke_tilbage() {
    Folk folk = new Folk().pension(100, 2012).pension(12, 2013).pension(60, 2014).pension(90, 2015);
    Beskyttet b =
        folk.svar(
            "foertidspension-tilgang", PUBLISHED, 5, "tables.tabel-1.at-least.nye_forloeb=20");
    assertEquals(List.of("60", ".."), celler(b, "tabel-1", "2014"));
    assertEquals(List.of("90", "50.0"), celler(b, "tabel-1", "2015"));
  }

  @Test
  void frafaldet_skjuler_smaa_trin_og_smaa_tab() {
    // 3 persons have a course that ends outside the period.
    Folk folk =
        new Folk()
            .efterRessourceforloeb(100, 101, FP)
            .og(3, 101, "2016-W40..2016-W50=810", "2016-W51..2017-W52=783")
            .og(50, 101, "2014-W02..2014-W10=783");
    Beskyttet b = folk.svar(KOMMUNER, PUBLISHED, 5);
    List<String> vist = b.frafald().stream().map(t -> t.trin() + " " + t.personer()).toList();
    assertFalse(
        vist.toString().contains(" 103") && vist.contains("i-perioden 100"),
        "103 and 100 give 3 back: " + vist);
    assertTrue(vist.stream().anyMatch(t -> t.endsWith(" 100") || t.endsWith(" 103")), "" + vist);
    Beskyttet eksakt = folk.svar(KOMMUNER, NONE, 5);
    assertTrue(eksakt.frafald().stream().anyMatch(t -> t.personer().equals("100")));
  }

  /** The same loss, whether the study has one population or two. */
  @ParameterizedTest
  @ValueSource(strings = {KOMMUNER, RESSOURCE})
  void de_faa_uden_forloeb_kan_ikke_traekkes_ud_af_frafaldet(String studie) {
    Beskyttet b =
        new Folk()
            .efterRessourceforloeb(100, 101, FP)
            .og(2, 101, "2014-W02..2014-W10=783")
            .svar(studie, PUBLISHED, 5);
    List<String> personer = b.frafald().stream().map(Beskyttet.Trin::personer).toList();
    assertFalse(personer.contains("102") && personer.contains("100"), "102 - 100: " + b.frafald());
  }

  /** Hidden in one place is hidden everywhere: the attrition has the very same number. */
  @Test
  void et_skjult_i_alt_staar_ikke_i_frafaldet_eller_i_en_anden_tabel() {
    Beskyttet b =
        new Folk()
            .efterRessourceforloeb(3, 101, FLEKS)
            .og(50, 101, "2014-W02..2014-W10=783")
            .og(40, 101, "2014-W02..2017-W52=810")
            .svar(RESSOURCE, PUBLISHED, 5);
    assertEquals(List.of("..", ".."), celler(b, "tabel-3", "I alt"));
    List<String> steder =
        Stream.concat(
                b.frafald().stream()
                    .filter(t -> t.trin().startsWith("afsluttede/") && t.forloeb().equals("3"))
                    .map(Beskyttet.Trin::trin),
                b.tabeller().stream()
                    .filter(t -> t.raekker().stream().anyMatch(r -> r.vaerdier().contains("3")))
                    .map(Tabelindhold::navn))
            .toList();
    assertEquals(List.of(), steder);
  }

  /** What lies in Andet has a table of its own, with the same sum. */
  @Test
  void en_skjult_raekke_staar_ikke_i_tabellen_over_hvad_der_ligger_i_den() {
    Beskyttet b =
        new Folk()
            .efterRessourceforloeb(200, 101, FP)
            .efterRessourceforloeb(100, 101, LY)
            .efterRessourceforloeb(3, 101, 998)
            .svar(RESSOURCE, PUBLISHED, 5);
    assertEquals(List.of("..", ".."), celler(b, "tabel-3", "Andet"));
    assertEquals(List.of(".."), celler(b, "andet", "FOLKEPENSION"));
  }

  @Test
  void antal_ved_siden_af_tabellerne_skjules_ogsaa() {
    Beskyttet b = folk(10).efterRessourceforloeb(2, 101, 500).svar(KOMMUNER, PUBLISHED, 5);
    assertEquals("..", b.kvalitet().getFirst().ukendtUdfald());
    Beskyttet eksakt = folk(10).efterRessourceforloeb(2, 101, 500).svar(KOMMUNER, NONE, 5);
    assertEquals("2", eksakt.kvalitet().getFirst().ukendtUdfald());
  }
}
