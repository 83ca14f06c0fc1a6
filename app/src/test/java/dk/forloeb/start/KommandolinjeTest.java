package dk.forloeb.start;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class KommandolinjeTest {
  private static final Pattern VALG = Pattern.compile("(?<![\\w-])--[a-z][a-z0-9-]*");

  static Stream<String> kommandoer() {
    List<String> ud = new ArrayList<>();
    saml("", new CommandLine(new Forloeb()), ud);
    return ud.stream();
  }

  private static void saml(String sti, CommandLine kommando, List<String> ud) {
    ud.add(sti);
    kommando.getSubcommands().forEach((navn, under) -> saml((sti + " " + navn).strip(), under, ud));
  }

  private static String[] ord(String tekst) {
    return tekst.isEmpty() ? new String[0] : tekst.split(" ", -1);
  }

  private static String hjaelp(String kommando) {
    return Kald.med(ord((kommando + " --help").strip())).lykkes().ud();
  }

  private static CommandLine find(String kommando) {
    CommandLine ud = new CommandLine(new Forloeb());
    for (String del : ord(kommando)) {
      ud = Objects.requireNonNull(ud.getSubcommands().get(del), kommando);
    }
    return ud;
  }

  /** The example lines, joined where they go on. */
  private static List<String> eksempler(String hjaelp) {
    return hjaelp
        .replaceAll("\\\\\\R\\s*", "")
        .lines()
        .map(String::strip)
        .filter(l -> l.startsWith("./forloeb "))
        .map(l -> l.substring("./forloeb ".length()).replaceAll("\\s{2,}.*", ""))
        .toList();
  }

  @Test
  void kommandoerne_er_dem_der_er_bygget() {
    assertEquals(
        Set.of(
            "",
            "demo",
            "serve",
            "register",
            "register import",
            "register synth",
            "register info",
            "register export",
            "study",
            "study list",
            "study explain",
            "study run",
            "check",
            "lov",
            "lov vurder"),
        new TreeSet<>(kommandoer().toList()));
  }

  @ParameterizedTest
  @MethodSource("kommandoer")
  void hjaelpen_har_et_eksempel(String kommando) {
    List<String> eksempler = eksempler(hjaelp(kommando));
    assertTrue(
        eksempler.stream().anyMatch(e -> e.startsWith(kommando)), kommando + ": " + eksempler);
  }

  @ParameterizedTest
  @MethodSource("kommandoer")
  void ethvert_eksempel_er_en_gyldig_kommando(String kommando) throws Exception {
    String startfil =
        Files.readString(Path.of(System.getProperty("forloeb.rod", "..")).resolve("forloeb"));
    for (String eksempel : eksempler(hjaelp(kommando))) {
      if (eksempel.equals("verify")) {
        assertTrue(startfil.contains("verify)"), "the launcher takes this word itself");
      } else {
        CommandLine linje =
            new CommandLine(new Forloeb()).setCaseInsensitiveEnumValuesAllowed(true);
        assertDoesNotThrow(() -> linje.parseArgs(ord(eksempel)), eksempel);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("kommandoer")
  void hjaelpen_naevner_netop_de_valg_der_findes(String kommando) {
    String tekst = hjaelp(kommando).replaceAll("(?s)\\REksemp(el|ler):.*", "");
    Set<String> naevnt = new TreeSet<>();
    Matcher m = VALG.matcher(tekst);
    while (m.find()) {
      naevnt.add(m.group());
    }
    Set<String> findes = new TreeSet<>();
    find(kommando).getCommandSpec().options().forEach(o -> findes.addAll(List.of(o.names())));
    assertEquals(findes, naevnt);
  }

  @ParameterizedTest
  @MethodSource("kommandoer")
  void hjaelpen_er_paa_dansk_og_har_hverken_huller_eller_feltnavne(String kommando) {
    String tekst = hjaelp(kommando);
    assertTrue(tekst.startsWith("Brug: forloeb"), tekst);
    assertFalse(Kald.ENGELSK.matcher(tekst).find(), tekst);
    assertFalse(tekst.contains("<") || tekst.contains("${") || tekst.contains("%n"), tekst);
    find(kommando)
        .getCommandSpec()
        .options()
        .forEach(o -> assertTrue(o.description().length > 0, o.longestName()));
    assertTrue(tekst.lines().allMatch(l -> l.length() <= 100), tekst);
  }

  @Test
  void hjaelpen_viser_dansk_skrift() {
    assertTrue(hjaelp("").contains("Ressourceforløb i tal"));
    assertTrue(hjaelp("register").contains("Indlæs"));
  }

  @Test
  void versionen_vises_og_er_byggefilens() throws Exception {
    String ud = Kald.med("--version").lykkes().ud().strip();
    assertTrue(ud.matches("Forløb \\d+\\.\\d+\\.\\d+"), ud);
    Path rod = Path.of(System.getProperty("forloeb.rod", ".."));
    String pom = Files.readString(rod.resolve("pom.xml"));
    assertTrue(pom.contains("<version>" + ud.substring("Forløb ".length()) + "</version>"));
  }

  @ParameterizedTest
  @CsvSource({
    "regiser, register",
    "demmo, demo",
    "studie, study",
    "register improt, import",
    "register inof, info",
    "study lsit, list",
    "study explane kommuner-2017, explain",
    "study list --quite, --quiet",
    "demo --no-server, --no-serve",
    "demo --prot 80, --port",
    "study run kommuner-2017 --register r --out o --disclosur none, --disclosure",
    "register synth --demo --into r --as-dream-cvs f.csv, --as-dream-csv",
    "--versoin, --version"
  })
  void et_forkert_ord_faar_det_naermeste_rigtige(String linje, String rigtigt) {
    String fejl = Kald.med(ord(linje)).afvises();
    assertTrue(fejl.contains("kendes ikke"), fejl);
    assertTrue(fejl.contains("mente du " + rigtigt + "?"), fejl);
    assertTrue(fejl.contains("--help"), fejl);
  }

  /** The slip that happens most: the option was given, only spelled wrong. */
  @ParameterizedTest
  @CsvSource({
    "register import f.csv --inot r, --into",
    "study run kommuner-2017 --registr r --out o, --register",
    "register synth --persons 10 --seed 1 --itno r, --into"
  })
  void et_forkert_stavet_paakraevet_valg_faar_ogsaa_det_naermeste(String linje, String rigtigt) {
    String fejl = Kald.med(ord(linje)).afvises();
    assertTrue(fejl.contains("mente du " + rigtigt + "?"), fejl);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "register",
        "study",
        "check",
        "serve",
        "xyzzy",
        "-h",
        "register import",
        "register import f.csv",
        "register import --into r",
        "register import f.csv g.csv --into r",
        "register import f.csv --into",
        "register import f.csv --into r --into s",
        "register import f.csv --into r --kon",
        "register synth --into r",
        "register synth --demo",
        "register synth --demo --persons 5 --seed 1 --into r",
        "register synth --persons 5 --into r",
        "register synth --persons 0 --seed 1 --into r",
        "register synth --persons -5 --seed 1 --into r",
        "register synth --persons mange --seed 1 --into r",
        "register synth --persons 99999999999999999999 --seed 1 --into r",
        "register synth --persons 5 --seed x --into r",
        "register info",
        "register info a b",
        "study list ekstra",
        "study explain",
        "study explain ukendt-studie",
        "study explain kommuner-2017 --lang de",
        "study explain kommuner-2017 --set",
        "study run kommuner-2017",
        "study run kommuner-2017 --register r",
        "study run kommuner-2017 --out o",
        "study run --register r --out o",
        "study run kommuner-2017 --register r --out o --disclosure nej",
        "study run kommuner-2017 --register r --out o --format pdf",
        "study run kommuner-2017 --register r --out o --format html,xlsx",
        "study run kommuner-2017 --register r --out o --format html,csv,html",
        "study run kommuner-2017 --register r --out o --format html,",
        "study run kommuner-2017 --register r --out o --format HTML",
        "study run kommuner-2017 --register r --out o --format",
        "study run kommuner-2017 --register r --out o --engine fast",
        "study list --quiet=ja",
        "demo --port",
        "demo --port abc",
        "demo --port 0",
        "demo --port 65536",
        "demo --port -1",
        "demo --no-serve=maaske",
        "demo ekstra"
      })
  void forkert_brug_giver_to_og_en_dansk_linje(String linje) {
    String fejl = Kald.med(ord(linje)).afvises();
    assertFalse(Kald.ENGELSK.matcher(fejl).find(), fejl);
    assertFalse(fejl.contains("<"), "no name of a Java field: " + fejl);
  }

  @Test
  void hvad_der_mangler_siges_ved_navn() {
    assertTrue(Kald.med("register", "import", "f.csv").afvises().contains("--into"));
    assertTrue(Kald.med("study", "run", "x", "--register", "r").afvises().contains("--out"));
    assertTrue(Kald.med("register").afvises().contains("import, synth, info"));
    assertTrue(Kald.med().afvises().contains("demo, register, study"));
  }

  @Test
  void en_vaerdi_der_ikke_kan_bruges_siges_med_valget() {
    String fejl = Kald.med("demo", "--port", "abc").afvises();
    assertTrue(fejl.contains("--port") && fejl.contains("abc"), fejl);
  }

  @Test
  void linjeskift_og_andre_tegn_i_et_ord_giver_stadig_en_linje() {
    Kald.med("regi\nster").afvises();
    Kald.med("study", "explain", "a\r\nb").afvises();
    Kald.med("study", "explain", "a\0b").afvises();
    Kald.med("register", "info", "a\0b").afvises();
    Kald.med("register", "import", "a\0b.csv", "--into", "r").afvises();
  }

  @Test
  void uden_fejl_skrives_intet_paa_fejlstroemmen() {
    assertTrue(Kald.med("study", "list").lykkes().ud().contains("kommuner-2017"));
    assertTrue(Kald.med("study", "explain", "kommuner-2017").lykkes().ud().contains("Sådan har"));
    String engelsk = Kald.med("study", "explain", "kommuner-2017", "--lang", "en").lykkes().ud();
    assertTrue(engelsk.contains("How we did it"), engelsk);
  }

  @Test
  void quiet_skriver_intet(@TempDir Path mappe) {
    String r = mappe.resolve("r").toString();
    String o = mappe.resolve("o").toString();
    List<List<String>> kald =
        List.of(
            List.of("study", "list"),
            List.of("study", "explain", "kommuner-2017"),
            List.of("register", "synth", "--persons", "60", "--seed", "1", "--into", r),
            List.of("register", "info", r),
            List.of("study", "run", "kommuner-2017", "--register", r, "--out", o));
    for (List<String> ord : kald) {
      List<String> stille = new ArrayList<>(ord);
      stille.add("--quiet");
      assertEquals("", Kald.med(stille.toArray(String[]::new)).lykkes().ud(), ord.toString());
    }
    assertTrue(Files.exists(mappe.resolve("o/resultat.json")));
  }

  @Test
  void quiet_skjuler_ingen_fejl() {
    Kald.med("study", "explain", "findes-ikke", "--quiet").afvises();
  }

  @Test
  void en_optaget_port_siges_foer_nationen_laves() throws Exception {
    try (ServerSocket anden = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = String.valueOf(anden.getLocalPort());
      String fejl = Kald.med("demo", "--port", port).afvises();
      assertTrue(fejl.contains(port) && fejl.contains("--port"), fejl);
    }
  }

  @Test
  void en_studie_kan_findes_som_fil(@TempDir Path mappe) throws Exception {
    Path rod = Path.of(System.getProperty("forloeb.rod", ".."));
    Path fil = mappe.resolve("min.yaml");
    Files.copy(
        rod.resolve("analysis/src/main/resources/dk/forloeb/studie/kommuner-2017.yaml"), fil);
    assertEquals(
        Kald.med("study", "explain", "kommuner-2017").lykkes().ud(),
        Kald.med("study", "explain", fil.toString()).lykkes().ud());
  }

  @Test
  void alle_studier_kan_forklares_paa_begge_sprog() {
    List<String> ider =
        Kald.med("study", "list")
            .ud()
            .lines()
            .filter(l -> !l.startsWith(" "))
            .map(l -> l.split(" ", -1)[0])
            .toList();
    assertTrue(ider.size() >= 4, ider.toString());
    for (String id : ider) {
      for (String sprog : Arrays.asList("da", "en")) {
        assertTrue(Kald.med("study", "explain", id, "--lang", sprog).lykkes().ud().length() > 200);
      }
    }
  }
}
