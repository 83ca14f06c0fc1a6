package dk.forloeb.start;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check} from the command line: its exit codes, its languages, and what it refuses. */
class KontrolKommandoTest {
  @TempDir Path mappe;

  private String fil(String navn, String csv) throws IOException {
    return Files.writeString(mappe.resolve(navn), csv).toString();
  }

  @Test
  void kildernes_fejl_slutter_med_nul_og_strengt_med_en() {
    String ud = Kald.med("check", "kilder").lykkes().ud();
    assertTrue(ud.contains("1.083, trykt 1.151, forskel +68"), ud);
    assertTrue(ud.contains("1 fejl, "), ud);
    Kald streng = Kald.med("check", "kilder", "--strict");
    assertEquals(1, streng.kode());
    assertEquals("", streng.fejl());
    assertEquals(ud, streng.ud());
  }

  @Test
  void strengt_uden_fejl_slutter_med_nul() throws IOException {
    String godt = fil("godt.csv", "Gruppe,Antal\nA,10\nB,20\nI alt,30\n");
    Kald.med("check", godt, "--strict").lykkes();
    assertEquals("", Kald.med("check", godt, "--strict", "--quiet").lykkes().ud());
    String galt = fil("galt.csv", "Gruppe,Antal\nA,10\nB,20\nI alt,31\n");
    Kald.med("check", godt, galt).lykkes();
    assertEquals(1, Kald.med("check", godt, galt, "--strict", "--quiet").kode());
  }

  @Test
  void paa_engelsk() {
    String ud = Kald.med("check", "kilder", "--lang", "en").lykkes().ud();
    assertTrue(ud.contains("1,083, printed 1,151, difference +68"), ud);
    assertTrue(ud.contains("1 error, "), ud);
  }

  @Test
  void daarligt_input_er_en_linje_og_intet_svar() throws IOException {
    String godt = fil("godt.csv", "Gruppe,Antal\nA,10\nB,20\nI alt,30\n");
    assertTrue(Kald.med("check").afvises().contains("STI"));
    assertTrue(Kald.med("check", godt, "nix.csv").afvises().contains("nix.csv"));
    assertTrue(Kald.med("check", mappe.toString()).afvises().contains("tables.csv"));
    assertTrue(Kald.med("check", fil("tom.csv", "")).afvises().contains("tom"));
    assertTrue(
        Kald.med("check", fil("tal.csv", "A,B\nx,1\ny,2.5\nz,3\n"))
            .afvises()
            .contains("linje 3, kolonne 2 (B): \"2.5\""));
    Path latin = Files.write(mappe.resolve("l.csv"), "År,B\n".getBytes(ISO_8859_1));
    assertTrue(Kald.med("check", latin.toString()).afvises().contains("UTF-8"));
  }
}
