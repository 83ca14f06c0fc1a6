package dk.forloeb.start;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher at the root, in a folder of its own where nothing is built. */
class StartfilTest {
  @TempDir Path mappe;
  private Path startfil = Path.of("");

  @BeforeEach
  void kopi() throws IOException {
    Path rod = Path.of(System.getProperty("forloeb.rod", ".."));
    startfil = Files.copy(rod.resolve("forloeb"), mappe.resolve("forloeb"));
    assertTrue(startfil.toFile().setExecutable(true));
  }

  private record Svar(int kode, String ud, String fejl) {}

  private Svar koer(String sti, String... ord) throws Exception {
    List<String> linje = Stream.concat(Stream.of(startfil.toString()), Arrays.stream(ord)).toList();
    Path ud = mappe.resolve("ud.txt");
    Path fejl = mappe.resolve("fejl.txt");
    ProcessBuilder proces =
        new ProcessBuilder(linje)
            .directory(mappe.toFile())
            .redirectOutput(ud.toFile())
            .redirectError(fejl.toFile());
    proces.environment().put("PATH", sti);
    proces.environment().put("FORLOEB_JAVA_HOME", System.getProperty("java.home"));
    int kode = proces.start().waitFor();
    return new Svar(kode, Files.readString(ud, UTF_8), Files.readString(fejl, UTF_8));
  }

  @Test
  void verify_afviser_et_ukendt_ord() throws Exception {
    Svar svar = koer(System.getenv("PATH"), "verify", "--lang");
    assertEquals(2, svar.kode());
    assertEquals(1, svar.fejl().lines().count(), svar.fejl());
    assertTrue(svar.fejl().startsWith("forloeb: ") && svar.fejl().contains("--long"), svar.fejl());
    assertEquals("", svar.ud());
  }

  /** "The launcher finds them or says what is missing." */
  @Test
  void uden_maven_siges_det_hvad_der_mangler() throws Exception {
    for (String ord : List.of("verify", "--version")) {
      Svar svar = koer(udenMaven(), ord);
      assertEquals(1, svar.kode());
      assertTrue(svar.fejl().startsWith("forloeb: "), ord + ": " + svar.fejl());
      assertTrue(svar.fejl().contains("Maven"), ord + ": " + svar.fejl());
      assertEquals(1, svar.fejl().lines().count(), svar.fejl());
    }
  }

  /** A search path with the tools the launcher uses, but no Maven. */
  private String udenMaven() throws IOException {
    Path bin = Files.createDirectories(mappe.resolve("bin"));
    for (String navn :
        List.of("bash", "sed", "dirname", "readlink", "find", "mktemp", "cat", "rm", "touch")) {
      for (String sted : System.getenv("PATH").split(":", -1)) {
        Path fil = Path.of(sted, navn);
        if (Files.isExecutable(fil) && !Files.exists(bin.resolve(navn))) {
          Files.createSymbolicLink(bin.resolve(navn), fil);
        }
      }
    }
    // "env" is named by its full path in the first line of the script and finds bash here.
    return bin.toString();
  }
}
