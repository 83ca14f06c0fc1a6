package dk.forloeb.start;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.register.Filkilde;
import dk.forloeb.register.Fremdrift;
import dk.forloeb.register.Importvalg;
import dk.forloeb.register.Indlaeser;
import dk.forloeb.register.RegisterMappe;
import dk.forloeb.studie.Studiekatalog;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A nation goes round: invented, written out, read in, counted; the same facts, the same bytes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VejenRundtTest {
  private static final boolean LANG = Boolean.getBoolean("forloeb.long");
  private static final int PERSONER = LANG ? 20_000 : 800;
  private static final int FROE = 7;

  @TempDir static Path mappe;

  private Path wide = Path.of("");
  private Path r0 = Path.of("");
  private SortedMap<String, String> svar = new TreeMap<>();

  @BeforeAll
  void nationen_laves_og_taelles() throws IOException {
    wide = mappe.resolve("wide.csv");
    r0 = mappe.resolve("r0");
    String ud =
        Kald.med(
                "register",
                "synth",
                "--persons",
                String.valueOf(PERSONER),
                "--seed",
                String.valueOf(FROE),
                "--as-dream-csv",
                wide.toString(),
                "--into",
                r0.toString())
            .lykkes()
            .ud();
    assertTrue(ud.contains("opdigtede"), ud);
    svar = taelAlt(r0, "svar0");
  }

  /** All files of all studies, by study and name. */
  private static SortedMap<String, String> taelAlt(Path register, String navn) throws IOException {
    SortedMap<String, String> ud = new TreeMap<>();
    for (String studie : Studiekatalog.ider()) {
      Path til = mappe.resolve(navn).resolve(studie);
      Kald.med(
              "study",
              "run",
              studie,
              "--register",
              register.toString(),
              "--out",
              til.toString(),
              "--disclosure",
              "none")
          .lykkes();
      try (Stream<Path> filer = Files.list(til)) {
        for (Path fil : filer.toList()) {
          ud.put(studie + "/" + fil.getFileName(), Files.readString(fil));
        }
      }
    }
    return ud;
  }

  private static String version(Path register) {
    return RegisterMappe.aabn(register).version();
  }

  private Path indlaes(Path fil, String til) {
    Path ud = mappe.resolve(til);
    Kald.med("register", "import", fil.toString(), "--into", ud.toString()).lykkes();
    return ud;
  }

  @Test
  void alle_studier_har_deres_filer() {
    for (String studie : Studiekatalog.ider()) {
      assertTrue(svar.containsKey(studie + "/resultat.json"), svar.keySet().toString());
      assertTrue(svar.containsKey(studie + "/frafald.csv"), svar.keySet().toString());
    }
    for (String tabel :
        List.of(
            "fleksjob-afgang-2016/tabel-1.csv",
            "ressourceforloeb-2015/tabel-1.csv",
            "ressourceforloeb-2015/bilag-1.csv",
            "ressourceforloeb-2015/tabel-2.csv",
            "ressourceforloeb-2015/tabel-3.csv",
            "kommuner-2017/figur-1.csv",
            "kommuner-2017/figur-2.csv",
            "kommuner-2017/gennemsnit.csv",
            "foertidspension-tilgang/tabel-1.csv")) {
      assertTrue(svar.containsKey(tabel), tabel);
    }
  }

  @Test
  void filerne_har_kontraktens_kolonner_og_linjeskift() {
    assertTrue(
        svar.getOrDefault("fleksjob-afgang-2016/tabel-1.csv", "")
            .startsWith("halvaar,afgang,til_ressourceforloeb,andel\n2013H1,"));
    assertTrue(
        svar.getOrDefault("ressourceforloeb-2015/bilag-1.csv", "")
            .startsWith("kommune,kommune_navn,forloeb,personer\n101,København,"));
    assertTrue(
        svar.getOrDefault("foertidspension-tilgang/tabel-1.csv", "")
            .startsWith("aar,nye_forloeb,aendring_procent\n1992,"));
    svar.forEach((navn, tekst) -> {
      assertFalse(tekst.contains("\r"), navn);
      if (navn.endsWith("frafald.csv")) {
        assertTrue(tekst.startsWith("trin,personer,forloeb\n"), navn);
        assertTrue(tekst.lines().anyMatch(l -> l.matches("[\\w-]+," + PERSONER + ",:")), tekst);
      }
      if (navn.endsWith(".json")) {
        assertTrue(tekst.contains("\"opdigtet\" : true"), navn);
        assertTrue(tekst.contains(version(r0)), navn);
        assertFalse(tekst.contains(mappe.toString()), "no path enters the evidence");
      }
    });
  }

  @Test
  void samme_fil_giver_samme_version_og_samme_bytes() throws IOException {
    Path r1 = indlaes(wide, "r1");
    assertEquals(version(r0), version(r1));
    assertEquals(svar, taelAlt(r1, "svar1"));
    for (String tabel : List.of("personer", "ydelser", "bopael", "beskaeftigelse")) {
      String fil = tabel + ".parquet";
      assertArrayEquals(
          Files.readAllBytes(r0.resolve(fil)), Files.readAllBytes(r1.resolve(fil)), fil);
    }
  }

  @Test
  void blandet_pakket_flyttet_og_senere_er_stadig_samme_facts() throws IOException {
    List<String> linjer = new ArrayList<>(Files.readAllLines(wide, UTF_8));
    String hoved = linjer.removeFirst();
    Collections.shuffle(linjer, new Random(11));
    Path andetsteds = Files.createDirectories(mappe.resolve("et andet sted/æøå"));
    Path pakket = andetsteds.resolve("Levering 2.CSV.GZ");
    try (OutputStream ud = new GZIPOutputStream(Files.newOutputStream(pakket))) {
      ud.write((hoved + "\r\n" + String.join("\r\n", linjer) + "\r\n").getBytes(UTF_8));
    }
    Path r2 = mappe.resolve("r2");
    Clock senere = Clock.fixed(Instant.parse("2031-05-06T07:08:09Z"), ZoneOffset.UTC);
    var manifest =
        new Indlaeser(Importvalg.intet(), senere, Fremdrift.INGEN)
            .indlaes(new Filkilde(pakket), r2);
    assertEquals("2031-05-06T07:08:09Z", manifest.kilde().importeret());
    assertEquals(version(r0), version(r2));
    assertEquals(svar, taelAlt(r2, "svar2"));
  }

  @Test
  void omvendt_kolonneorden_giver_samme_version() throws IOException {
    Path vendt = mappe.resolve("vendt.csv");
    List<String> ud = new ArrayList<>();
    for (String linje : Files.readAllLines(wide, UTF_8)) {
      List<String> celler = new ArrayList<>(List.of(linje.split(",", -1)));
      Collections.reverse(celler);
      ud.add(String.join(",", celler));
    }
    Files.write(vendt, ud, UTF_8);
    assertEquals(version(r0), version(indlaes(vendt, "r3")));
  }

  @Test
  void et_aendret_faktum_giver_en_anden_version() throws IOException {
    List<String> linjer = new ArrayList<>(Files.readAllLines(wide, UTF_8));
    linjer.removeLast();
    Path faerre = mappe.resolve("faerre.csv");
    Files.write(faerre, linjer, UTF_8);
    assertNotEquals(version(r0), version(indlaes(faerre, "r4")));
  }

  @Test
  void et_register_skrevet_ud_er_den_fil_det_kom_af_og_giver_samme_version() throws IOException {
    for (String navn : List.of("ud.csv", "ud.csv.gz")) {
      Path fil = mappe.resolve(navn);
      String[] kald = {"register", "export", r0.toString(), "--as-dream-csv", fil.toString()};
      String ud = Kald.med(kald).lykkes().ud();
      assertTrue(ud.contains(version(r0)), ud);
      assertEquals(version(r0), version(indlaes(fil, "af-" + navn)));
      Kald.med(kald).afvises();
    }
    assertEquals(-1, Files.mismatch(wide, mappe.resolve("ud.csv")));
  }

  @Test
  void samme_froe_giver_samme_nation_og_et_andet_froe_en_anden() {
    for (int froe : List.of(FROE, FROE + 1)) {
      Path til = mappe.resolve("froe" + froe);
      Kald.med(
              "register",
              "synth",
              "--persons",
              String.valueOf(PERSONER),
              "--seed",
              String.valueOf(froe),
              "--into",
              til.toString())
          .lykkes();
      assertEquals(froe == FROE, version(r0).equals(version(til)));
    }
  }

  @Test
  void et_register_kan_ikke_overskrives() throws IOException {
    byte[] foer = Files.readAllBytes(r0.resolve("manifest.json"));
    String fejl =
        Kald.med("register", "import", wide.toString(), "--into", r0.toString()).afvises();
    assertTrue(fejl.contains("allerede et register"), fejl);
    Kald.med("register", "synth", "--persons", "5", "--seed", "1", "--into", r0.toString())
        .afvises();
    assertArrayEquals(foer, Files.readAllBytes(r0.resolve("manifest.json")));
  }

  @Test
  void info_viser_daekning_grupper_efter_aar_og_kilde() {
    String info = Kald.med("register", "info", r0.toString()).lykkes().ud();
    for (String ord :
        List.of(
            version(r0),
            "1991-W32 til 2018-W52",
            "alle opdigtede",
            "wide.csv",
            "200801 til 201812",
            "1991 til 2018 (28 år)",
            "RESSOURCEFORLOEB",
            "KONTANTHJAELP",
            "2013",
            "Fund: " + RegisterMappe.aabn(r0).manifest().fund().size())) {
      assertTrue(info.contains(ord), ord + " mangler i\n" + info);
    }
  }

  @Test
  void info_taeller_personer_i_gruppe_og_aar_og_viser_fund() throws IOException {
    Path lille = mappe.resolve("lille.csv");
    Files.writeString(
        lille,
        """
        lobenr,kon,y_1352,y_1401,y_1402,nykom2013,grad_2014_01,navn
        a,1,810,810,775,461,1,x
        b,2,,810,,411,,y
        c,2,,,,101,,z
        """,
        UTF_8);
    Path r = mappe.resolve("lille");
    Kald.med(
            "register", "import", lille.toString(), "--into", r.toString(), "--kon=1=mand,2=kvinde")
        .lykkes();
    String info = Kald.med("register", "info", r.toString()).lykkes().ud();
    assertTrue(info.contains("2013-W52 til 2014-W02"), info);
    assertTrue(info.lines().anyMatch(l -> l.matches(" +2013 +2014")), info);
    assertTrue(info.lines().anyMatch(l -> l.matches(" +RESSOURCEFORLOEB +1 +2")), info);
    assertTrue(info.lines().anyMatch(l -> l.matches(" +UKENDT +0 +1")), info);
    for (String ord :
        List.of("ukendt-kode", "775", "ukendt-kommune", "411", "person-uden-ydelse", "navn")) {
      assertTrue(info.contains(ord), ord + " mangler i\n" + info);
    }
    assertTrue(info.contains("mand") && info.contains("kvinde"), info);
    assertFalse(info.contains("opdigtede"), info);
  }
}
