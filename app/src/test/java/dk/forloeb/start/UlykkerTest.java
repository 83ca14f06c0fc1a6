package dk.forloeb.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.forloeb.register.RegisterMappe;
import dk.forloeb.register.Stier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Accidents: killed at any moment, no room, two at once. There is a whole register or none, and
 * evidence only beside the tables it is of.
 */
class UlykkerTest {
  private static final int DRAB = Boolean.getBoolean("forloeb.long") ? 200 : 20;

  @TempDir private static Path faelles;
  @TempDir private Path mappe;

  private static Path csv;
  private static Path andet;
  private static String version;
  private static long importtid;

  @BeforeAll
  static void leverance() throws Exception {
    csv = faelles.resolve("bred.csv");
    Path r = faelles.resolve("r");
    andet = faelles.resolve("andet");
    koer(
        List.of(),
        "register",
        "synth",
        "--persons",
        "4000",
        "--seed",
        "3",
        "--into",
        r.toString(),
        "--as-dream-csv",
        csv.toString());
    koer(
        List.of(),
        "register",
        "synth",
        "--persons",
        "3000",
        "--seed",
        "4",
        "--into",
        andet.toString());
    version = RegisterMappe.aabn(r).manifest().version();
    long fra = System.nanoTime();
    koer(
        List.of(),
        "register",
        "import",
        csv.toString(),
        "--into",
        faelles.resolve("maalt").toString());
    importtid = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - fra);
  }

  private static ProcessBuilder barn(List<String> skal, Path ud, String... ord) {
    List<String> kommando = new ArrayList<>(skal);
    kommando.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx128m",
            "-XX:+UseSerialGC",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            Forloeb.class.getName()));
    kommando.addAll(List.of(ord));
    return new ProcessBuilder(kommando).redirectErrorStream(true).redirectOutput(ud.toFile());
  }

  private static String koer(List<String> skal, String... ord) throws Exception {
    Path ud = Files.createTempFile(faelles, "ud", ".txt");
    Process p = barn(skal, ud, ord).start();
    assertTrue(p.waitFor(300, TimeUnit.SECONDS));
    assertEquals(0, p.exitValue(), Files.readString(ud));
    return Files.readString(ud);
  }

  private static List<String> navne(Path i) throws IOException {
    try (Stream<Path> alt = Files.list(i)) {
      return alt.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void en_import_der_slaas_ihjel_giver_et_helt_register_eller_intet() throws Exception {
    Random t = new Random(20130101);
    Path r = mappe.resolve("r");
    Path ud = faelles.resolve("drab.txt");
    int hele = 0;
    int ingen = 0;
    // The moment is any; how long an import takes is learnt on the way, on a machine that is busy.
    double laengst = importtid * 1.3;
    for (int i = 0; i < DRAB; i++) {
      Process p =
          barn(List.of(), ud, "register", "import", csv.toString(), "--into", r.toString()).start();
      p.waitFor(t.nextLong((long) laengst), TimeUnit.MILLISECONDS);
      p.destroyForcibly();
      assertTrue(p.waitFor(60, TimeUnit.SECONDS));
      if (Files.exists(r)) {
        RegisterMappe register = RegisterMappe.aabn(r);
        long[] personer = new long[1];
        register.forHver(person -> personer[0]++);
        assertEquals(version, register.manifest().version());
        assertEquals(register.personer(), personer[0]);
        assertEquals(
            List.of(
                "beskaeftigelse.parquet",
                "bopael.parquet",
                "manifest.json",
                "personer.parquet",
                "ugestroem.bin",
                "ydelser.parquet"),
            navne(r));
        // A finished register is never lost: another import into it is refused.
        Process igen =
            barn(List.of(), ud, "register", "import", csv.toString(), "--into", r.toString())
                .start();
        assertTrue(igen.waitFor(60, TimeUnit.SECONDS));
        assertEquals(2, igen.exitValue());
        assertEquals(version, RegisterMappe.aabn(r).manifest().version());
        slet(r);
        hele++;
        laengst *= 0.9;
      } else {
        ingen++;
        laengst *= 1.15;
      }
    }
    assertTrue(hele > 0 && ingen > 0, hele + " whole, " + ingen + " none");
    koer(List.of(), "register", "import", csv.toString(), "--into", r.toString());
    assertEquals(List.of("r"), navne(mappe), "the drafts that were left behind are gone");
  }

  private static void slet(Path r) throws IOException {
    for (String navn : navne(r)) {
      Files.delete(r.resolve(navn));
    }
    Files.delete(r);
  }

  @Test
  void en_koersel_der_slaas_ihjel_efterlader_intet_bevis_for_andre_tabeller() throws Exception {
    Random t = new Random(7);
    Path svar = mappe.resolve("svar");
    Path ud = faelles.resolve("koersel.txt");
    Path foerste = faelles.resolve("maalt");
    long fra = System.nanoTime();
    koer(List.of(), koersel(foerste, svar));
    long tid = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - fra);
    for (int i = 0; i < DRAB; i++) {
      Process p = barn(List.of(), ud, koersel(i % 2 == 0 ? andet : foerste, svar)).start();
      // Most of a run is reading; the writing is what may be cut.
      p.waitFor(tid / 2 + t.nextLong(tid * 3 / 4), TimeUnit.MILLISECONDS);
      p.destroyForcibly();
      assertTrue(p.waitFor(60, TimeUnit.SECONDS));
      kraevBevis(svar);
    }
    koer(List.of(), koersel(andet, svar));
    assertTrue(kraevBevis(svar));
    assertTrue(navne(svar).stream().noneMatch(n -> n.contains("under-")), navne(svar).toString());
  }

  private static String[] koersel(Path register, Path svar) {
    return new String[] {
      "study",
      "run",
      "ressourceforloeb-2015",
      "--quiet",
      "--disclosure",
      "none",
      "--register",
      register.toString(),
      "--out",
      svar.toString()
    };
  }

  /** Where there is evidence, every file it names is the one it names. */
  private static boolean kraevBevis(Path svar) throws IOException {
    Path bevis = svar.resolve("resultat.json");
    if (!Files.exists(bevis)) {
      return false;
    }
    JsonNode json = JsonMapper.shared().readTree(Files.readAllBytes(bevis));
    assertTrue(json.get("tabeller").size() > 3);
    for (JsonNode tabel : json.get("tabeller")) {
      Path fil = svar.resolve(tabel.get("fil").asString());
      assertEquals(tabel.get("sha256").asString(), Stier.sha256(fil), fil.toString());
    }
    return true;
  }

  /** A disk of so many kilobytes, which only the child sees; what is left on it is listed. */
  private List<String> lilleDisk(int kilobytes) throws Exception {
    List<String> navnerum = List.of("unshare", "-rm", "bash", "-c");
    List<String> proeve = new ArrayList<>(navnerum);
    proeve.add("mount -t tmpfs tmpfs " + mappe);
    boolean kan;
    try {
      kan = new ProcessBuilder(proeve).start().waitFor() == 0;
    } catch (IOException e) {
      kan = false;
    }
    assumeTrue(kan, "this machine gives nobody a disk of their own");
    List<String> ud = new ArrayList<>(navnerum);
    ud.add(
        "mount -t tmpfs -o size=%dk tmpfs %s; \"$@\"; kode=$?; ls -A %2$s; exit $kode"
            .formatted(kilobytes, mappe));
    ud.add("bash");
    return ud;
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 100, 400, 800})
  void naar_disken_er_fuld_siges_det_og_intet_er_halvt(int kilobytes) throws Exception {
    Path ud = faelles.resolve("fuld.txt");
    String r = mappe.resolve("r").toString();
    String[] ord = {"register", "import", csv.toString(), "--into", r, "--quiet"};
    Process p = barn(lilleDisk(kilobytes), ud, ord).start();
    assertTrue(p.waitFor(120, TimeUnit.SECONDS));
    String sagt = Files.readString(ud);
    assertEquals(1, p.exitValue(), sagt);
    assertEquals(1, sagt.strip().lines().count(), sagt);
    assertTrue(sagt.startsWith("forloeb: "), sagt);
  }

  @Test
  void paa_en_stor_nok_disk_gaar_det() throws Exception {
    Path ud = faelles.resolve("plads.txt");
    String r = mappe.resolve("r").toString();
    String[] ord = {"register", "import", csv.toString(), "--into", r, "--quiet"};
    Process p = barn(lilleDisk(100_000), ud, ord).start();
    assertTrue(p.waitFor(120, TimeUnit.SECONDS));
    assertEquals("r", Files.readString(ud).strip());
    assertEquals(0, p.exitValue());
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 12, 20})
  void resultater_uden_plads_er_intet_resultat(int kilobytes) throws Exception {
    Path ud = faelles.resolve("fuldt-svar.txt");
    Process p = barn(lilleDisk(kilobytes), ud, koersel(faelles.resolve("maalt"), mappe)).start();
    assertTrue(p.waitFor(120, TimeUnit.SECONDS));
    String sagt = Files.readString(ud);
    assertEquals(1, p.exitValue(), sagt);
    assertEquals(1, sagt.strip().lines().count(), sagt);
    assertTrue(sagt.startsWith("forloeb: "), sagt);
  }

  @Test
  void af_to_importer_i_samme_mappe_faar_den_ene_den() throws Exception {
    Path r = mappe.resolve("r");
    String[] ord = {"register", "import", csv.toString(), "--into", r.toString(), "--quiet"};
    Path udA = faelles.resolve("a.txt");
    Path udB = faelles.resolve("b.txt");
    Process a = barn(List.of(), udA, ord).start();
    Process b = barn(List.of(), udB, ord).start();
    assertTrue(a.waitFor(120, TimeUnit.SECONDS) && b.waitFor(120, TimeUnit.SECONDS));
    String sagt = Files.readString(udA) + Files.readString(udB);
    assertEquals(2, a.exitValue() + b.exitValue(), sagt);
    assertTrue(a.exitValue() == 0 || b.exitValue() == 0, sagt);
    assertEquals(1, sagt.strip().lines().count(), sagt);
    assertEquals(version, RegisterMappe.aabn(r).manifest().version());
    assertEquals(List.of("r"), navne(mappe));
  }
}
