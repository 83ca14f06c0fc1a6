package dk.forloeb.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program as a process of its own: with little memory, and stopped from outside. */
class BarnTest {
  @TempDir Path mappe;

  /** With the collector the launcher asks for: another may seek memory for minutes. */
  private Process start(String hukommelse, String... ord) throws IOException {
    List<String> kommando = new ArrayList<>();
    kommando.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    kommando.addAll(
        List.of(
            "-Xmx" + hukommelse,
            "-XX:+UseSerialGC",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            Forloeb.class.getName()));
    kommando.addAll(List.of(ord));
    return new ProcessBuilder(kommando)
        .redirectErrorStream(true)
        .redirectOutput(mappe.resolve("ud.txt").toFile())
        .start();
  }

  private List<String> indhold() throws IOException {
    try (Stream<Path> filer = Files.list(mappe)) {
      return filer.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  /** 60,000 persons are some 240 MB of text; the heap is a quarter of that. */
  @Test
  void en_fil_stoerre_end_hukommelsen_kan_indlaeses() throws Exception {
    String r = mappe.resolve("r").toString();
    Process p = start("64m", "register", "synth", "--persons", "60000", "--seed", "5", "--into", r);
    assertTrue(p.waitFor(300, TimeUnit.SECONDS));
    assertEquals(0, p.exitValue(), Files.readString(mappe.resolve("ud.txt")));
    assertTrue(Files.exists(mappe.resolve("r/manifest.json")));
  }

  /** Far too little: a clear line and nothing half; a little more: a whole register. */
  @ParameterizedTest
  @ValueSource(strings = {"8m", "12m", "16m", "48m"})
  void med_for_lidt_hukommelse_siges_det_og_intet_er_halvt(String hukommelse) throws Exception {
    String r = mappe.resolve("r").toString();
    Process p =
        start(hukommelse, "register", "synth", "--persons", "3000", "--seed", "5", "--into", r);
    assertTrue(p.waitFor(120, TimeUnit.SECONDS));
    String sagt = Files.readString(mappe.resolve("ud.txt"));
    boolean lykkedes = p.exitValue() == 0;
    assertEquals(lykkedes, Files.exists(mappe.resolve("r/manifest.json")), sagt);
    if (!lykkedes) {
      enLinje(p, sagt);
      assertEquals(List.of("ud.txt"), indhold(), "no draft is left");
      return;
    }
    Process q =
        start(
            hukommelse,
            "study",
            "run",
            "overgange",
            "--register",
            r,
            "--out",
            mappe.resolve("svar").toString());
    assertTrue(q.waitFor(120, TimeUnit.SECONDS));
    sagt = Files.readString(mappe.resolve("ud.txt"));
    assertEquals(q.exitValue() == 0, Files.exists(mappe.resolve("svar/resultat.json")), sagt);
    if (q.exitValue() != 0) {
      enLinje(q, sagt);
    }
  }

  /** Where memory runs out inside a library, its own words may stand in the line. */
  private static void enLinje(Process p, String sagt) {
    assertEquals(1, p.exitValue(), sagt);
    assertEquals(1, sagt.lines().count(), sagt);
    assertTrue(sagt.startsWith("forloeb: ") && !sagt.contains("uventet fejl"), sagt);
  }

  @Test
  void en_import_der_bedes_standse_efterlader_intet() throws Exception {
    Process p = undervejs();
    p.destroy();
    assertTrue(p.waitFor(60, TimeUnit.SECONDS));
    assertEquals(List.of("ud.txt"), indhold(), "no draft with persons' data is left");
  }

  @Test
  void en_import_der_slaas_ihjel_efterlader_intet_der_ligner_et_register() throws Exception {
    Process p = undervejs();
    p.destroyForcibly();
    assertTrue(p.waitFor(60, TimeUnit.SECONDS));
    assertFalse(Files.exists(mappe.resolve("r")));
    try (Stream<Path> alt = Files.walk(mappe)) {
      assertTrue(alt.noneMatch(f -> f.endsWith("manifest.json")));
    }
  }

  /** An import that has begun to write and is far from done. */
  private Process undervejs() throws Exception {
    String r = mappe.resolve("r").toString();
    Process p =
        start("256m", "register", "synth", "--persons", "5000000", "--seed", "5", "--into", r);
    for (int i = 0; i < 600 && indhold().stream().noneMatch(f -> f.contains("under-")); i++) {
      Thread.sleep(50);
    }
    Thread.sleep(1500);
    assertTrue(p.isAlive(), Files.readString(mappe.resolve("ud.txt")));
    return p;
  }
}
