package dk.forloeb.rapport;

import static dk.forloeb.diskretion.Tilstand.NONE;
import static dk.forloeb.diskretion.Tilstand.PUBLISHED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.diskretion.Beskyttet;
import dk.forloeb.diskretion.Proevesvar;
import dk.forloeb.motor.Folk;
import dk.forloeb.studie.Sprog;
import dk.forloeb.studie.Studiekatalog;
import dk.forloeb.tabel.Overskrift;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RapportTest {
  @TempDir Path mappe;

  private static Folk skjult(int fleksjob, int ledige) {
    return new Folk()
        .efterRessourceforloeb(3391, 101, 783)
        .efterRessourceforloeb(ledige, 147, 740)
        .efterRessourceforloeb(fleksjob, 461, 771);
  }

  private static String rapport(Folk folk, String id) {
    Beskyttet b = folk.svar(id, PUBLISHED, 2000);
    String html = Rapport.html(b);
    for (Beskyttet.Tabelindhold t : b.tabeller()) {
      html += new String(JsonStat.af(b, t.navn()), java.nio.charset.StandardCharsets.UTF_8);
    }
    return html.replace(b.register().version(), "VERSION")
        .replace(b.register().version().substring(0, 12), "VERSION");
  }

  /**
   * Two registers whose printed tables are the same and whose hidden counts are not: the reports
   * may not differ in a byte, be it a text, an attribute or a length.
   */
  @Test
  void et_skjult_tal_aendrer_ikke_en_byte() {
    for (String id : List.of("kommuner-2017", "ressourceforloeb-2015")) {
      String a = rapport(skjult(1237, 2913), id);
      assertTrue(a.contains("skjult"), id);
      assertEquals(a, rapport(skjult(1238, 2912), id), id);
      assertEquals(a, rapport(skjult(1411, 2739), id), id);
    }
    assertFalse(
        rapport(skjult(1237, 2913), "kommuner-2017")
            .equals(
                rapport(skjult(1237, 2913).efterRessourceforloeb(1, 101, 783), "kommuner-2017")),
        "a printed count is seen");
  }

  @Test
  void et_skjult_tal_staar_ingen_steder() {
    for (String id : List.of("kommuner-2017", "ressourceforloeb-2015")) {
      String uden = rapport(skjult(1237, 2913), id).replaceAll("[0-9a-f]{64}", "");
      for (String tal : List.of("1237", "1.237", "16,4", "16.4", "2913", "2.913", "38,6")) {
        assertFalse(uden.contains(tal), id + " has " + tal);
      }
    }
  }

  @Test
  void samme_svar_giver_samme_bytes() {
    for (String id : Studiekatalog.ider()) {
      assertEquals(
          Rapport.html(Svarene.folk().svar(id, PUBLISHED, 5)),
          Rapport.html(Svarene.folk().svar(id, PUBLISHED, 5)),
          id);
    }
  }

  @Test
  void en_fjendtlig_titel_forbliver_tekst() throws IOException {
    String ond = "<script>alert(1)</script><img src=x onerror=\"alert(1)\">&amp;";
    Beskyttet b =
        Proevesvar.med(
            Svarene.studie(mappe, ond, "stacked"),
            NONE,
            "tabel-1",
            "status|personer,andel",
            "<b onclick=x>|60,60.0",
            "\" onload=\"x|40,40.0");
    String html = Rapport.html(b);
    assertFalse(html.contains("<script"), "no script");
    assertFalse(html.contains("<img"), "no picture");
    assertFalse(html.contains("<b onclick"), "no element of a key");
    assertFalse(html.contains("\" onload=\""), "no way out of an attribute");
    assertTrue(html.contains("&lt;script&gt;alert(1)"), "it is read as it was written");
    assertTrue(html.contains("&amp;amp;"), "an entity is not read twice");
  }

  @Test
  void svaret_staar_oeverst_i_ord_og_alt_hvad_der_beviser_det_nederst() {
    Beskyttet b =
        Svarene.folk().svar("kommuner-2017", NONE, 5, "tables.figur-1.at-least.forloeb=9");
    String html = Rapport.html(b);
    assertTrue(html.startsWith("<!doctype html>\n<html lang=\"da\">"));
    assertTrue(html.contains("ligger højest med <b>"), "a sentence");
    for (String ord :
        List.of(
            "Alle personer er opdigtede.",
            "tables.figur-1.at-least.forloeb=9",
            "Diskretion: eksakt",
            "Sådan har vi gjort",
            "Ikke til offentliggørelse",
            b.studiehash(),
            b.register().version(),
            "Forløb " + b.program())) {
      assertTrue(html.contains(ord), ord);
    }
    assertFalse(html.contains("{") && html.contains("${"), "nothing is left unfilled");
  }

  /** Averages as lines, hidden bars hatched, and no picture where the rest would tell. */
  @Test
  void figurerne_viser_hvad_tabellen_viser() {
    String html = Rapport.html(Svarene.folk().svar("kommuner-2017", PUBLISHED, 5));
    assertTrue(html.contains("class=\"skjult\" fill=\"url(#f1b-m)\""), "hatched in the figure");
    assertTrue(html.contains("<b>..</b> skjult"), "and explained beside the table");
    String eksakt = Rapport.html(Svarene.folk().svar("kommuner-2017", NONE, 5));
    assertTrue(eksakt.contains("class=\"snit1\"") && eksakt.contains("class=\"snit2\""));
    assertFalse(eksakt.contains("fill=\"url("), "nothing is hatched where nothing is hidden");
    assertEquals(98, eksakt.split("<g><title>[^<]*</title><path class=\"(k|ude)", -1).length - 1);
  }

  @Test
  void en_kurve_brydes_ved_et_skjult_tal_og_lag_gemmer_det_i_resten() throws IOException {
    String kurver = Rapport.html(Svarene.svar(mappe, "lines", PUBLISHED, Svarene.AKTIVITET));
    assertTrue(kurver.contains("104 uger siden start: "), "the headline reads the last week");
    assertTrue(kurver.matches("(?s).*kurve g0\" d=\"M[^M\"]*M[^M\"]*\".*"), "a break in the line");
    assertTrue(kurver.matches("(?s).*kurve g1\" d=\"M[^M\"]*\".*"), "no break in the other");
    String lag = Rapport.html(Svarene.svar(mappe, "layers", PUBLISHED, Svarene.ugerne()));
    assertTrue(lag.contains("Skjult i mindst én uge: Kontanthjælp mv. og Øvrige"));
    assertEquals(2 * 4, lag.split("class=\"kant l\\d", -1).length - 1, "four layers, two widths");
    String[] enSkjult = Svarene.ugerne();
    enSkjult[5] = "0,Kontanthjælp mv.|100,10.0";
    for (int u = 1; u < 3; u++) {
      enSkjult[1 + u * 6 + 4] = 4 * u + ",Kontanthjælp mv.|100,10.0";
    }
    String ene = Rapport.html(Svarene.svar(mappe, "layers", PUBLISHED, enSkjult));
    assertTrue(ene.contains("Ikke tegnet"), "one hidden layer is what the others leave");
  }

  @Test
  void en_kategori_med_skraastreg_er_ikke_et_trin() {
    assertEquals(
        "Beskæftigelse/selvforsørgelse",
        Overskrift.noegle("Beskæftigelse/selvforsørgelse", Sprog.DA));
    assertEquals("Påbegyndte: i perioden", Overskrift.noegle("paabegyndte/i-perioden", Sprog.DA));
    assertEquals(
        "Påbegyndte: vist i tabel 1", Overskrift.noegle("paabegyndte/vist-tabel-1", Sprog.DA));
  }
}
