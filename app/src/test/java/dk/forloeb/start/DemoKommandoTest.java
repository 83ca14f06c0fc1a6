package dk.forloeb.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.register.Program;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoKommandoTest {
  private static final String HJEM = "forloeb.hjem";

  @TempDir Path hjem;
  private @Nullable String foer;

  @BeforeEach
  void eget_hjem() {
    foer = System.getProperty(HJEM);
    System.setProperty(HJEM, hjem.toString());
  }

  @AfterEach
  void hjemmet_gives_tilbage() {
    if (foer == null) {
      System.clearProperty(HJEM);
    } else {
      System.setProperty(HJEM, foer);
    }
  }

  private Path demo() {
    return hjem.resolve(".forloeb").resolve("demo").resolve(Program.version());
  }

  /** The demonstration finds another nation in its place: nearly every figure differs. */
  private void andenNation() {
    Kald.med("register", "synth", "--persons", "50", "--seed", "1", "--into", demo().toString())
        .lykkes();
  }

  @Test
  void et_tal_der_afviger_giver_en() {
    andenNation();
    Kald kald = Kald.med("demo", "--no-serve");
    assertEquals(1, kald.kode());
    assertTrue(kald.ud().contains("AFVIGER"), kald.ud());
    assertFalse(kald.ud().contains("tal kom ud, som de skal"), kald.ud());
    assertTrue(kald.ud().contains("opdigtede"), "says that the persons are invented");
  }

  @Test
  void quiet_er_stille_ogsaa_om_en_afvigelse() {
    andenNation();
    Kald kald = Kald.med("demo", "--no-serve", "--quiet");
    assertEquals(1, kald.kode());
    assertEquals("", kald.ud());
  }

  @Test
  void et_beskadiget_register_er_forstaaeligt() throws Exception {
    Files.createDirectories(demo());
    Files.writeString(demo().resolve("manifest.json"), "{");
    assertTrue(Kald.med("demo", "--no-serve").afvises().contains("beskadiget"));
  }

  @Test
  void demonstrationen_viser_alle_tal_og_genbruger_sit_register() throws Exception {
    String ud = Kald.med("demo", "--no-serve").lykkes().ud();
    assertTrue(ud.lines().anyMatch(l -> l.matches("Alle \\d+ tal kom ud, som de skal\\.")), ud);
    assertTrue(
        ud.lines().anyMatch(l -> l.matches(" *I alt, til ressourceforløb +1\\.151 +1\\.083 +ok")),
        ud);
    assertTrue(ud.contains("plantet") && ud.contains("ikke at de er sande"), ud);
    assertTrue(ud.contains("skjult"), "says what publication would hide");
    assertFalse(ud.contains("AFVIGER"), ud);
    var lavet = Files.getLastModifiedTime(demo().resolve("manifest.json"));
    String igen = Kald.med("demo", "--no-serve").lykkes().ud();
    assertEquals(lavet, Files.getLastModifiedTime(demo().resolve("manifest.json")));
    assertEquals(ud.substring(ud.indexOf("Register ")), igen.substring(igen.indexOf("Register ")));
  }
}
