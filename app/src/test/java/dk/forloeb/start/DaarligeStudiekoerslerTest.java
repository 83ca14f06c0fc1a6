package dk.forloeb.start;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be wrong when a study is run: the register, the study, its changes, the folder. */
class DaarligeStudiekoerslerTest {
  @TempDir static Path faelles;
  @TempDir Path mappe;

  @BeforeAll
  static void register() {
    Kald.med(
            "register",
            "synth",
            "--persons",
            "40",
            "--seed",
            "2",
            "--into",
            faelles.resolve("r").toString())
        .lykkes();
  }

  private static Path godt() {
    return faelles.resolve("r");
  }

  private Path kopi() throws IOException {
    Path til = Files.createDirectory(mappe.resolve("kopi"));
    try (Stream<Path> filer = Files.list(godt())) {
      for (Path fil : filer.toList()) {
        Files.copy(fil, til.resolve(fil.getFileName().toString()));
      }
    }
    return til;
  }

  private static Kald koer(Path ud, String... mere) {
    List<String> ord =
        new ArrayList<>(
            List.of(
                "study",
                "run",
                "kommuner-2017",
                "--register",
                godt().toString(),
                "--out",
                ud.toString()));
    ord.addAll(List.of(mere));
    return Kald.med(ord.toArray(String[]::new));
  }

  private String afvises(String studie, Path register, String... mere) {
    Path ud = mappe.resolve("ud");
    List<String> ord =
        new ArrayList<>(
            List.of(
                "study", "run", studie, "--register", register.toString(), "--out", ud.toString()));
    ord.addAll(List.of(mere));
    String fejl = Kald.med(ord.toArray(String[]::new)).afvises();
    assertFalse(Files.exists(ud), "nothing may be written");
    return fejl;
  }

  @Test
  void en_fortegnelse_gaelder_kun_det_der_offentliggoeres() {
    String fejl =
        afvises(
            "kommuner-2017",
            godt(),
            "--disclosure",
            "none",
            "--against",
            mappe.resolve("ude").toString());
    assertTrue(fejl.contains("--against gælder det, der offentliggøres"), fejl);
    assertFalse(Files.exists(mappe.resolve("ude")));
  }

  @Test
  void en_mappe_med_andet_er_ingen_fortegnelse() throws IOException {
    Path ude = Files.createDirectory(mappe.resolve("ude"));
    Files.writeString(ude.resolve("noter.txt"), "x");
    String fejl = afvises("kommuner-2017", godt(), "--against", ude.toString());
    assertTrue(fejl.contains("noter.txt: hører ikke til en fortegnelse"), fejl);
  }

  @Test
  void et_offentliggjort_svar_skrives_ind_i_fortegnelsen() throws IOException {
    Path ude = mappe.resolve("ude");
    koer(mappe.resolve("svar"), "--against", ude.toString()).lykkes();
    assertTrue(Files.exists(ude.resolve("udgivelse-000001.json")));
    assertTrue(
        Files.readString(mappe.resolve("svar/resultat.json"))
            .contains("sammen med de tidligere udgivelser i fortegnelsen"));
  }

  @Test
  void intet_register() throws IOException {
    assertTrue(afvises("kommuner-2017", mappe.resolve("nix")).contains("nix"));
    assertTrue(afvises("kommuner-2017", mappe).contains("manifest"));
    Path fil = Files.writeString(mappe.resolve("fil.csv"), "x");
    assertTrue(afvises("kommuner-2017", fil).contains("fil.csv"));
    Kald.med("register", "info", mappe.resolve("nix").toString()).afvises();
    Kald.med("register", "info", mappe.toString()).afvises();
  }

  @Test
  void en_fil_i_stedet_for_et_register_kaldes_ikke_en_mappe_der_mangler() throws IOException {
    Path fil = Files.writeString(mappe.resolve("dream.csv"), "x");
    assertFalse(afvises("kommuner-2017", fil).contains("findes ikke"));
  }

  @Test
  void et_register_af_et_nyere_program() throws IOException {
    Path kopi = kopi();
    manifest(kopi, "\"format\" : 1", "\"format\" : 2");
    assertTrue(afvises("kommuner-2017", kopi).contains("nyere"));
    manifest(kopi, "\"format\" : 2", "\"format\" : 7, \"nytFelt\" : {\"a\" : [1]}");
    assertTrue(afvises("kommuner-2017", kopi).contains("nyere"));
    Kald.med("register", "info", kopi.toString()).afvises();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{", "{}", "[]", "null", "17", "\"x\"", "ikke json", "{\"format\" : 1}"})
  void et_beskadiget_manifest(String indhold) throws IOException {
    Path kopi = kopi();
    Files.writeString(kopi.resolve("manifest.json"), indhold);
    assertTrue(afvises("kommuner-2017", kopi).contains("manifest.json"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"x1991-W32", "1991-W99", "", "2031-W01"})
  void et_manifest_med_en_umulig_uge(String uge) throws IOException {
    Path kopi = kopi();
    manifest(kopi, "\"foersteUge\" : \"1991-W32\"", "\"foersteUge\" : \"" + uge + "\"");
    assertTrue(afvises("kommuner-2017", kopi).contains("beskadiget"));
  }

  @Test
  void et_manifest_af_stoej() throws IOException {
    Path kopi = kopi();
    Files.write(kopi.resolve("manifest.json"), new byte[] {(byte) 0xFF, 0, (byte) 0xFE, 1});
    assertTrue(afvises("kommuner-2017", kopi).contains("manifest.json"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"personer", "ydelser", "bopael", "beskaeftigelse"})
  void en_parquetfil_der_mangler_eller_er_oedelagt(String tabel) throws IOException {
    Path kopi = kopi();
    Path fil = kopi.resolve(tabel + ".parquet");
    byte[] hel = Files.readAllBytes(fil);
    Files.delete(fil);
    assertTrue(afvises("kommuner-2017", kopi).contains(tabel + ".parquet"));
    Files.writeString(fil, "støj");
    assertTrue(afvises("kommuner-2017", kopi).contains("beskadiget"));
    Files.write(fil, java.util.Arrays.copyOf(hel, hel.length / 2));
    assertTrue(afvises("kommuner-2017", kopi).contains("beskadiget"));
    Kald.med("register", "info", kopi.toString()).afvises();
  }

  @Test
  void en_parquetfil_fra_et_andet_register() throws IOException {
    Path kopi = kopi();
    Path andet = mappe.resolve("andet");
    Kald.med("register", "synth", "--persons", "9", "--seed", "3", "--into", andet.toString())
        .lykkes();
    Files.delete(kopi.resolve("personer.parquet"));
    Files.copy(andet.resolve("personer.parquet"), kopi.resolve("personer.parquet"));
    afvises("kommuner-2017", kopi);
  }

  private static void manifest(Path register, String fra, String til) throws IOException {
    Path fil = register.resolve("manifest.json");
    String tekst = Files.readString(fil);
    assertTrue(tekst.contains(fra), tekst);
    Files.writeString(fil, tekst.replace(fra, til));
  }

  @Test
  void en_ukendt_studie_faar_den_naermeste() {
    assertTrue(afvises("komuner-2017", godt()).contains("mente du kommuner-2017?"));
    assertTrue(afvises("noget-helt-andet", godt()).contains("fleksjob-afgang-2016"));
    assertTrue(afvises("min.yaml", godt()).contains("min.yaml"));
    assertTrue(afvises(mappe.toString(), godt()).contains("er en mappe"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | tom",
        "'study: [' | linje 1",
        "'study: a\\ntables: {}' | course",
        "'bare tekst' | linje 1",
        "'- en\\n- liste' | linje 1",
        "'study: a\\nstudy: b' | linje 2",
        "'study: &x a\\ntitle: *x' | linje",
        "'study: a\\ncurse: { of: [FLEKSJOB] }' | mente du \"course\"?"
      })
  void en_oedelagt_studiefil(String indhold, String naevnes) throws IOException {
    Path fil = Files.write(mappe.resolve("min.yaml"), indhold.replace("\\n", "\n").getBytes(UTF_8));
    String fejl = afvises(fil.toString(), godt());
    assertTrue(fejl.contains("min.yaml"), fejl);
    assertTrue(fejl.contains(naevnes), fejl);
    assertFalse(Kald.ENGELSK.matcher(fejl).find(), fejl);
  }

  @Test
  void en_studiefil_af_stoej_eller_uden_ende() throws IOException {
    byte[] stoej = new byte[3000];
    new java.util.Random(1).nextBytes(stoej);
    afvises(Files.write(mappe.resolve("s.yaml"), stoej).toString(), godt());
    String dyb = "a: " + "[".repeat(20_000);
    afvises(Files.writeString(mappe.resolve("d.yaml"), dyb).toString(), godt());
    String stor = "# x\n".repeat(300_000);
    afvises(Files.writeString(mappe.resolve("t.yaml"), stor).toString(), godt());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "vrøvl | STI=VÆRDI",
        "=26 | STI=VÆRDI",
        "status..weeks-after-end=26 | STI=VÆRDI",
        "status.weeks-efter-end=26 | mente du \"weeks-after-end\"?",
        "statsu.weeks-after-end=26 | mente du \"status\"?",
        "status.weeks-after-end=mange | mange",
        "status.weeks-after-end=-1 | -1",
        "status.weeks-after-end=99999 | 99999",
        "course.of=[RESSOURCEFORLOB] | RESSOURCEFORLOEB",
        "keep.end=2016-W26..2013-W01 | 2016-W26",
        "title=x | tekster",
        "tables.figur-1.at-least.forloeb=x | forloeb"
      })
  void en_vroevlet_aendring(String aendring, String naevnes) {
    String fejl = afvises("kommuner-2017", godt(), "--set", aendring);
    assertTrue(fejl.contains("--set"), fejl);
    assertTrue(fejl.contains(naevnes), fejl);
  }

  @Test
  void en_aendring_uden_vaerdi_siges_som_det() {
    String fejl = afvises("kommuner-2017", godt(), "--set", "status.weeks-after-end=");
    assertFalse(fejl.contains("filen er tom"), fejl);
    assertTrue(fejl.contains("--set status.weeks-after-end"), fejl);
  }

  @Test
  void en_periode_uden_for_registret_siger_begge_perioder() {
    String fejl = afvises("kommuner-2017", godt(), "--set", "keep.end=2030-W01..2031-W01");
    assertTrue(fejl.contains("2030-W01") && fejl.contains("2018-W52"), fejl);
    String udfald =
        afvises(
            "kommuner-2017",
            godt(),
            "--set",
            "keep.end=2018-W50..2018-W52",
            "--set",
            "status.weeks-after-end=13");
    assertTrue(udfald.contains("2018-W52"), udfald);
  }

  @Test
  void resultatet_kan_ikke_ligge_i_en_fil() throws IOException {
    Path fil = Files.writeString(mappe.resolve("fil"), "min");
    for (Path ud : List.of(fil, fil.resolve("under"))) {
      String fejl = koer(ud).afvises();
      assertTrue(fejl.contains("fil"), fejl);
      assertEquals("min", Files.readString(fil));
    }
  }

  @Test
  void en_tidligere_koersels_filer_erstattes_og_intet_kladde_efterlades() throws IOException {
    Path ud = mappe.resolve("ud");
    for (String valg : List.of("none", "published")) {
      koer(ud, "--disclosure", valg).lykkes();
    }
    try (Stream<Path> filer = Files.list(ud)) {
      assertEquals(
          List.of(
              "figur-1.csv",
              "figur-2.csv",
              "frafald.csv",
              "gennemsnit.csv",
              "oevrige.csv",
              "resultat.json"),
          filer.map(f -> f.getFileName().toString()).sorted().toList());
    }
    assertTrue(Files.readString(ud.resolve("resultat.json")).contains("offentliggjort"));
  }
}
