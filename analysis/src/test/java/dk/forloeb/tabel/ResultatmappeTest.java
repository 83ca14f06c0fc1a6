package dk.forloeb.tabel;

import static dk.forloeb.diskretion.Tilstand.NONE;
import static dk.forloeb.diskretion.Tilstand.PUBLISHED;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.Brugerfejl;
import dk.forloeb.diskretion.Beskyttet;
import dk.forloeb.motor.Folk;
import dk.forloeb.register.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ResultatmappeTest {
  private static final Set<String> FILER =
      Set.of(
          "tabel-1.csv",
          "bilag-1.csv",
          "tabel-2.csv",
          "tabel-3.csv",
          "andet.csv",
          "frafald.csv",
          "resultat.json");

  @TempDir Path mappe;

  private static Folk folk(int fleksjob) {
    return new Folk()
        .efterRessourceforloeb(3391, 101, 783)
        .efterRessourceforloeb(2913, 147, 740)
        .efterRessourceforloeb(fleksjob, 461, 771);
  }

  private static Beskyttet svar(int fleksjob, String... aendringer) {
    return folk(fleksjob).svar("ressourceforloeb-2015", NONE, 5, aendringer);
  }

  private static List<Path> skriv(Beskyttet b, Path ud) throws IOException {
    return Resultatmappe.skriv(b, Map.of(), ud);
  }

  private static Map<String, String> indhold(Path mappe) throws IOException {
    Map<String, String> ud = new TreeMap<>();
    try (Stream<Path> filer = Files.walk(mappe)) {
      for (Path f : filer.filter(Files::isRegularFile).toList()) {
        ud.put(mappe.relativize(f).toString(), Files.readString(f, StandardCharsets.UTF_8));
      }
    }
    return ud;
  }

  @Test
  void tabellerne_frafaldet_og_beviset_skrives_og_intet_andet() throws IOException {
    Path ud = mappe.resolve("ny/dybere");
    List<Path> filer = skriv(svar(20), ud);
    assertEquals(FILER, indhold(ud).keySet());
    Set<String> sagt = new TreeSet<>();
    filer.forEach(f -> sagt.add(f.getFileName().toString()));
    assertEquals(FILER, sagt);
    try (Stream<Path> rest = Files.list(ud)) {
      assertEquals(FILER.size(), rest.count(), "no draft is left");
    }
  }

  @Test
  void samme_svar_giver_samme_bytes() throws IOException {
    skriv(svar(20), mappe.resolve("a"));
    skriv(svar(20), mappe.resolve("b"));
    for (String navn : FILER) {
      assertArrayEquals(
          Files.readAllBytes(mappe.resolve("a").resolve(navn)),
          Files.readAllBytes(mappe.resolve("b").resolve(navn)),
          navn);
    }
  }

  @Test
  void en_tidligere_koersels_filer_erstattes_og_andre_faar_lov_at_ligge() throws IOException {
    Files.writeString(mappe.resolve("mine-noter.txt"), "rør ikke");
    skriv(svar(20), mappe);
    skriv(svar(30), mappe);
    Map<String, String> faktisk = indhold(mappe);
    assertEquals("rør ikke", faktisk.remove("mine-noter.txt"));
    skriv(svar(30), mappe.resolve("frisk"));
    assertEquals(indhold(mappe.resolve("frisk")), faktisk);
  }

  @Test
  void et_maal_der_er_en_fil_afvises_og_staar_uroert() throws IOException {
    Path fil = mappe.resolve("svar");
    Files.writeString(fil, "x");
    Brugerfejl e = assertThrows(Brugerfejl.class, () -> skriv(svar(20), fil));
    assertTrue(e.besked().contains(fil.toString()), e.besked());
    assertEquals("x", Files.readString(fil));
  }

  @Test
  void et_maal_under_en_fil_afvises_som_brugerens_fejl() throws IOException {
    Path fil = mappe.resolve("svar");
    Files.writeString(fil, "x");
    assertThrows(Brugerfejl.class, () -> skriv(svar(20), fil.resolve("under")));
  }

  /** A table's name is taken by a folder: nothing new may stand, and the old run stands whole. */
  @Test
  void naar_en_fil_ikke_kan_skrives_staar_den_tidligere_koersel_hel() throws IOException {
    skriv(svar(20), mappe);
    Files.delete(mappe.resolve("tabel-3.csv"));
    Files.createDirectories(mappe.resolve("tabel-3.csv/optaget"));
    Files.writeString(mappe.resolve("tabel-3.csv/optaget/fil"), "x");
    Map<String, String> foer = indhold(mappe);
    assertThrows(Exception.class, () -> skriv(svar(30), mappe));
    Map<String, String> efter = indhold(mappe);
    assertEquals(foer.keySet(), efter.keySet());
    foer.forEach((navn, tekst) -> assertTrue(tekst.equals(efter.get(navn)), navn + " is changed"));
  }

  @Test
  void beviset_har_hver_tabels_sha256() throws Exception {
    skriv(svar(20), mappe);
    JsonNode bevis = Json.MAPPER.readTree(Files.readAllBytes(mappe.resolve("resultat.json")));
    Set<String> tabeller = new TreeSet<>();
    for (JsonNode t : bevis.get("tabeller")) {
      String fil = t.get("fil").asString();
      tabeller.add(fil);
      byte[] sha =
          MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(mappe.resolve(fil)));
      assertEquals(HexFormat.of().formatHex(sha), t.get("sha256").asString(), fil);
    }
    Set<String> ventet = new TreeSet<>(FILER);
    ventet.removeAll(Set.of("frafald.csv", "resultat.json"));
    assertEquals(ventet, tabeller);
  }

  @Test
  void beviset_siger_hvad_der_er_spurgt_om_hvor_og_hvordan() throws IOException {
    Beskyttet b = svar(20, "course.ends.weeks-without=4");
    skriv(b, mappe);
    JsonNode bevis = Json.MAPPER.readTree(Files.readAllBytes(mappe.resolve("resultat.json")));
    assertEquals("ressourceforloeb-2015", bevis.get("studie").asString());
    assertEquals(b.studiehash(), bevis.get("studiehash").asString());
    assertFalse(b.studiehash().equals(svar(20).studiehash()), "a change is another question");
    assertEquals("course.ends.weeks-without=4", bevis.get("aendringer").get(0).asString());
    JsonNode register = bevis.get("register");
    assertEquals(folk(20).register().version(), register.get("version").asString());
    assertEquals("2011-W01", register.get("foersteUge").asString());
    assertEquals("2017-W52", register.get("sidsteUge").asString());
    assertTrue(register.get("opdigtet").asBoolean(), "the persons are invented");
    assertFalse(bevis.get("program").asString().isBlank());
    assertEquals("eksakt", bevis.get("tilstand").asString());
    assertTrue(bevis.get("frafald").size() > 5);
    assertEquals(2, bevis.get("kvalitet").size());
    assertEquals("0", bevis.get("ukendteUger").asString());
    assertTrue(bevis.get("saadanHarViGjort").toString().contains("4 uger i træk"));
    String tekst = Files.readString(mappe.resolve("resultat.json"));
    assertFalse(tekst.contains(mappe.toString()), "no path");
    assertFalse(tekst.contains("\r"), "LF");
  }

  @Test
  void filerne_er_utf8_uden_bom_med_lf_til_sidst() throws IOException {
    skriv(svar(20), mappe);
    byte[] csv = Files.readAllBytes(mappe.resolve("bilag-1.csv"));
    assertTrue(new String(csv, StandardCharsets.UTF_8).startsWith("kommune,kommune_navn,"));
    assertTrue(new String(csv, StandardCharsets.UTF_8).contains("\n101,København,3391,3391\n"));
    assertEquals('\n', csv[csv.length - 1]);
  }

  /** Numbers nobody can mistake, all below the threshold: not a byte of them may be written. */
  @Test
  void intet_skjult_staar_i_nogen_fil() throws IOException {
    Beskyttet b = folk(1237).svar("kommuner-2017", PUBLISHED, 2000);
    skriv(b, mappe);
    Map<String, String> filer = indhold(mappe);
    assertTrue(filer.getOrDefault("figur-2.csv", "").contains("Førtidspension,3391,45.0"));
    // 1237 of 7541 is 16.4 percent; 2913 is hidden beside it, lest the sum gives it back.
    filer.forEach((navn, tekst) -> {
      String uden = tekst.replaceAll("[0-9a-f]{12,}", "");
      for (String skjult : List.of("1237", "16.4", "16,4", "1.237", "2913", "38.6", "2.913")) {
        assertFalse(uden.contains(skjult), navn + " has " + skjult + ":\n" + uden);
      }
    });
  }

  @Test
  void beviset_siger_om_en_tabel_maa_offentliggoeres() throws IOException {
    skriv(folk(3).svar("ressourceforloeb-2015", PUBLISHED, 5), mappe);
    JsonNode bevis = Json.MAPPER.readTree(Files.readAllBytes(mappe.resolve("resultat.json")));
    for (JsonNode t : bevis.get("tabeller")) {
      boolean skjult = Files.readString(mappe.resolve(t.get("fil").asString())).contains("..");
      assertEquals(Beskyttet.FOR_SIG.dansk(), t.get("stempel").asString(), t.get("fil").asString());
      assertEquals(skjult, t.get("skjulteCeller").asInt() > 0);
    }
  }

  /** As a process leaves it that is killed while it exchanges the files. */
  @Test
  void de_gamle_filer_fra_en_koersel_der_blev_slaaet_ihjel_er_der_igen_alle() throws IOException {
    skriv(svar(10), mappe);
    Map<String, String> gamle = indhold(mappe);
    Path kladde = Files.createDirectory(mappe.resolve(".under-skrivning-1"));
    Files.createDirectory(kladde.resolve("gamle"));
    Files.createFile(kladde.resolve(".laas"));
    for (String navn : FILER) {
      Files.move(mappe.resolve(navn), kladde.resolve("gamle").resolve(navn));
    }
    Files.writeString(mappe.resolve("tabel-1.csv"), "halvt skiftet");
    skriv(folk(10).svar("foertidspension-tilgang", NONE, 5), mappe);
    Map<String, String> nu = indhold(mappe);
    for (String navn : FILER) {
      if (!Set.of("tabel-1.csv", "frafald.csv", "resultat.json").contains(navn)) {
        assertEquals(gamle.get(navn), nu.get(navn), navn);
      }
    }
    assertFalse(Files.exists(kladde));
  }
}
