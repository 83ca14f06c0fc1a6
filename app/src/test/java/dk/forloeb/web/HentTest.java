package dk.forloeb.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.web.Proeveserver.Gaest;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page offers to be kept is there, and is what it says. */
class HentTest {
  private static final Pattern HENT = Pattern.compile("href=\"([^\"]*/hent/[^\"]+)\"");

  private static String kodet(String s) {
    return URLEncoder.encode(s, StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/opgoerelse/kommuner-2017",
        "/opgoerelse/fleksjob-afgang-2016",
        "/opgoerelse/kommuner-2017/usikkerhed?status.weeks-after-end=26",
        "/opgoerelse/kommuner-2017/kurve?kommune=766",
        "/sammenlign?fra=ressourceforloeb-2015/tabel-3/status-0&til=kommuner-2017/figur-1"
      })
  void hver_fil_paa_siden_kan_hentes(String side) throws Exception {
    Gaest g = new Gaest();
    List<String> filer = Sider.adresser(HENT, g.hent(side).body());
    TreeSet<String> slags = new TreeSet<>();
    for (String fil : filer) {
      HttpResponse<String> s = g.hent(fil);
      assertEquals(200, s.statusCode(), fil);
      assertTrue(
          s.headers().firstValue("Content-Disposition").orElse("").startsWith("attachment"), fil);
      String navn = fil.replaceAll("\\?.*", "");
      String endelse = navn.substring(navn.lastIndexOf('.') + 1);
      slags.add(endelse);
      String begynder =
          switch (endelse) {
            case "svg" -> "<svg xmlns=";
            case "json" -> "{";
            case "pdf" -> "%PDF";
            case "xlsx" -> "PK";
            default -> "";
          };
      assertTrue(s.body().startsWith(begynder), fil);
      if (endelse.equals("csv")) {
        assertTrue(s.body().lines().count() > 1 && s.body().contains(","), s.body());
      }
    }
    assertTrue(slags.contains("csv"), "files on " + side + ": " + filer);
    assertEquals(side.startsWith("/opgoerelse"), slags.contains("svg"), side + slags);
  }

  @Test
  void kommunens_kurve_er_en_anden_end_landets() throws Exception {
    Gaest g = new Gaest();
    String sti = "/opgoerelse/kommuner-2017/kurve/hent/kurve.csv";
    assertFalse(
        g.hent(sti).body().equals(g.hent(sti + "?kommune=766").body()), "the place is asked for");
  }

  @Test
  void usikkerhedens_fil_har_kommunens_to_tal() throws Exception {
    String csv =
        new Gaest().hent("/opgoerelse/kommuner-2017/usikkerhed/hent/usikkerhed.csv").body();
    assertTrue(csv.startsWith("noegle,navn,taeller,naevner,andel_fra,andel_til,plads,"), csv);
    assertTrue(csv.contains("766,Hedensted,28,78,"), csv);
  }

  /** A message that takes the answer's place takes its name: the next answer must find it. */
  @Test
  void en_fejl_paa_svarets_plads_hedder_som_svaret() throws Exception {
    String med =
        new Gaest()
            .hent("/opgoerelse/findes-ikke", "HX-Request", "true", "HX-Target", "svarfelt")
            .body();
    assertTrue(med.contains("id=\"svarfelt\"") && !med.contains("<html"), med);
    String uden = new Gaest().hent("/opgoerelse/findes-ikke", "HX-Request", "true").body();
    assertTrue(uden.contains("class=\"besked\"") && !uden.contains("id=\"svarfelt\""), uden);
  }

  /** One's own definition stands at an end of the bridge, with what is changed in words. */
  @Test
  void broen_foerer_til_ens_egen_definition() throws Exception {
    Gaest g = new Gaest().som("analytiker-mikrodata");
    String side =
        g.hent("/opgoerelse/kommuner-2017?status.weeks-after-end=26&keep.per-person=first").body();
    Matcher m =
        Pattern.compile("href=\"(/sammenlign[?][^\"]+)\"").matcher(side.replace("&amp;", "&"));
    assertTrue(m.find(), side);
    String bro = g.hent(m.group(1)).body();
    assertTrue(bro.contains("26 uger efter") && bro.contains("procentpoint"), bro);
    assertEquals(3, bro.split("class=\"skridt\"", -1).length - 1, "one step a rule");
    assertTrue(bro.contains("status.weeks-after-end=26"), "the way back keeps the changes");
    assertFalse(m.group(1).contains("visning"), "an end is a definition and no mode");
  }

  @Test
  void uden_aendring_er_der_ingen_bro() throws Exception {
    String side = new Gaest().hent("/opgoerelse/kommuner-2017").body();
    assertFalse(side.contains("/sammenlign?"), "nothing is changed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kommuner-2017/figur-1?status.weeks-after-end=105",
        "kommuner-2017/figur-1?keep.per-person=%00",
        "findes-ikke/figur-1?x=1",
        "kommuner-2017/figur-1?status.weeks-after-end=%zz",
        "kommuner-2017?status.weeks-after-end=26",
        "?status.weeks-after-end=26"
      })
  void en_ende_der_ikke_kan_bruges_siges(String ende) throws Exception {
    HttpResponse<String> s =
        new Gaest().hent("/sammenlign?fra=" + kodet(ende) + "&til=kommuner-2017%2Ffigur-1");
    assertEquals(422, s.statusCode(), s.body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "course.of=",
        "keep.end.fra=&keep.end.til=",
        "status.weeks-after-end=105",
      })
  void en_tom_kontrol_siges_paa_siden(String felter) throws Exception {
    HttpResponse<String> s = new Gaest().hent("/opgoerelse/kommuner-2017?" + felter);
    assertEquals(422, s.statusCode(), felter);
    assertTrue(s.body().contains("alert-error"), felter);
  }
}
