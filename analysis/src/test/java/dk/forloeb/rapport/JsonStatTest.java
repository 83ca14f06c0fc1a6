package dk.forloeb.rapport;

import static dk.forloeb.diskretion.Tilstand.NONE;
import static dk.forloeb.diskretion.Tilstand.PUBLISHED;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import dk.forloeb.Ressource;
import dk.forloeb.diskretion.Beskyttet;
import dk.forloeb.diskretion.Tilstand;
import dk.forloeb.register.Json;
import dk.forloeb.studie.Sprog;
import dk.forloeb.studie.Studiekatalog;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Our JSON-stat as others read it, with the format's own library. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JsonStatTest {
  private static final String[] SPREDT = {
    "kvartal,fra,fra_navn,til,til_navn|personer",
    "2013K2,810,Ressourceforløb,783,Førtidspension|12",
    "2013K1,810,Ressourceforløb,810,Ressourceforløb|90",
    "2013K1,130,Kontanthjælp,810,Ressourceforløb|..",
    "I alt,810,Ressourceforløb,783,Førtidspension|12",
  };

  private Browser browser;
  private Page side;

  @BeforeAll
  void aabn() {
    browser = new Browser();
    side = browser.tom(800);
    side.addScriptTag(
        new Page.AddScriptTagOptions()
            .setContent(Ressource.tekst(JsonStatTest.class, "jsonstat-toolkit-2.2.2.js")));
  }

  @AfterAll
  void luk() {
    browser.close();
  }

  private static String tekst(Beskyttet b, String tabel) {
    return new String(JsonStat.af(b, tabel), StandardCharsets.UTF_8);
  }

  /** Rows of category ids and value or status, as the library sees them. */
  private List<List<String>> laest(String json) {
    Object raekker =
        side.evaluate(
            """
            json => {
              const d = JSONstat(JSON.parse(json));
              if (d.class !== 'dataset') throw new Error('no dataset');
              const sizes = d.id.map(i => d.Dimension(i).length);
              const ud = [];
              for (let n = 0; n < sizes.reduce((a, b) => a * b, 1); n++) {
                let rest = n; const ids = [];
                for (let k = sizes.length - 1; k >= 0; k--) {
                  ids.unshift(d.Dimension(d.id[k]).id[rest % sizes[k]]);
                  rest = Math.floor(rest / sizes[k]);
                }
                const q = {}; d.id.forEach((id, k) => q[id] = ids[k]);
                const c = d.Data(q);
                ud.push([...ids, c.value === null ? c.status : String(c.value)]);
              }
              return ud;
            }
            """,
            json);
    List<List<String>> ud = new ArrayList<>();
    for (Object r : (List<?>) raekker) {
      ud.add(((List<?>) r).stream().map(String::valueOf).toList());
    }
    return ud;
  }

  /** What the tables print, one row a cell. */
  private static List<List<String>> trykt(Tavle t) {
    List<List<String>> ud = new ArrayList<>();
    for (Tavle.Linje l : t.linjer()) {
      for (Kolonne k : t.kolonner()) {
        List<String> r = new ArrayList<>(l.koder());
        r.add(k.id());
        r.add(t.celle(l, k).tekst().replaceFirst("\\.0$", ""));
        ud.add(r);
      }
    }
    return ud;
  }

  @Test
  void hver_tabel_laeses_tilbage_celle_for_celle() {
    int skjulte = 0;
    for (String id : Studiekatalog.ider()) {
      for (Tilstand tilstand : Tilstand.values()) {
        Beskyttet b = Svarene.folk().svar(id, tilstand, 5);
        for (Beskyttet.Tabelindhold t : b.tabeller()) {
          List<List<String>> laest = laest(tekst(b, t.navn()));
          List<List<String>> med =
              laest.stream().filter(c -> !c.getLast().equals(JsonStat.FRAVAERENDE)).toList();
          List<List<String>> trykt = trykt(Tavle.af(b, t.navn(), Sprog.DA));
          assertEquals(Set.copyOf(trykt), Set.copyOf(med), id + ", " + t.navn());
          assertEquals(trykt.size(), med.size(), id + ", " + t.navn());
          if (Tavle.af(b, t.navn(), Sprog.DA).dimensioner().size() < 2) {
            assertEquals(trykt, laest, "in the table's order, without holes");
          }
          skjulte += t.skjulte();
        }
      }
    }
    assertTrue(skjulte > 10, "hidden cells were read too");
  }

  @Test
  void en_tabel_med_huller_har_en_status_for_hvert_hul(@TempDir Path mappe) throws IOException {
    String json = tekst(Svarene.svar(mappe, "stacked", PUBLISHED, SPREDT), "tabel-1");
    JsonNode d = Json.MAPPER.readTree(json);
    assertEquals("[\"kvartal\",\"fra\",\"til\",\"maal\"]", d.get("id").toString());
    assertEquals("[3,2,2,1]", d.get("size").toString());
    assertEquals("[\"kvartal\"]", d.get("role").get("time").toString());
    JsonNode kvartal = d.get("dimension").get("kvartal").get("category");
    assertEquals("[\"2013K1\",\"2013K2\",\"I alt\"]", kvartal.get("index").toString());
    assertEquals(
        "Kontanthjælp",
        d.get("dimension").get("fra").get("category").get("label").get("130").asString());
    List<List<String>> celler = laest(json);
    assertEquals(12, celler.size());
    assertTrue(celler.contains(List.of("2013K1", "130", "810", "personer", "..")));
    assertTrue(celler.contains(List.of("2013K2", "130", "810", "personer", ".")));
    assertTrue(celler.contains(List.of("I alt", "810", "783", "personer", "12")));
    assertEquals(8, celler.stream().filter(c -> c.getLast().equals(".")).count());
    assertFalse(celler.stream().anyMatch(c -> c.getLast().equals("0")), "a hole is not zero");
  }

  @Test
  void kommunerne_er_steder_med_navne_og_maalene_har_enheder() {
    Beskyttet b = Svarene.folk().svar("kommuner-2017", NONE, 5);
    JsonNode d = Json.MAPPER.readTree(JsonStat.af(b, "figur-1"));
    assertEquals("2.0", d.get("version").asString());
    assertEquals("dataset", d.get("class").asString());
    assertEquals("[\"kommune\"]", d.get("role").get("geo").toString());
    assertEquals("[\"maal\"]", d.get("role").get("metric").toString());
    JsonNode kommune = d.get("dimension").get("kommune");
    assertEquals("Kommune", kommune.get("label").asString());
    assertEquals("Hedensted", kommune.get("category").get("label").get("766").asString());
    JsonNode maal = d.get("dimension").get("maal").get("category");
    assertEquals("[\"forloeb\",\"succes\",\"andel\"]", maal.get("index").toString());
    assertEquals(1, maal.get("unit").get("andel").get("decimals").asInt());
    assertEquals("procent", maal.get("unit").get("andel").get("label").asString());
    assertEquals(0, maal.get("unit").get("forloeb").get("decimals").asInt());
    assertFalse(d.has("updated"), "no clock");
    JsonNode e = d.get("extension");
    assertEquals(b.register().version(), e.get("register").get("version").asString());
    assertTrue(e.get("register").get("opdigtet").asBoolean());
    assertEquals(b.studiehash(), e.get("studiehash").asString());
    assertEquals("eksakt", e.get("tilstand").asString());
    assertEquals(Beskyttet.IKKE_UD.dansk(), e.get("stempel").asString());
    assertTrue(d.get("note").toString().contains("Et forløb er en persons uger"));
  }

  @Test
  void samme_svar_giver_samme_bytes() {
    Beskyttet a = Svarene.folk().svar("kommuner-2017", PUBLISHED, 5);
    Beskyttet b = Svarene.folk().svar("kommuner-2017", PUBLISHED, 5);
    Map<String, byte[]> filer = Format.filer(a, Format.laes("jsonstat"));
    assertEquals(4, filer.size());
    filer.forEach((navn, bytes) ->
        assertArrayEquals(bytes, Format.filer(b, Format.laes("jsonstat")).get(navn), navn));
  }
}
