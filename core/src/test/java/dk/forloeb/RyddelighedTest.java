package dk.forloeb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.Rod.Fil;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The whole repository is kept tidy. Each check is proven on a small bad sample. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RyddelighedTest {
  private static final int LAENGST = 400;

  private static final Pattern LAESER_URET =
      Pattern.compile(
          "(LocalDate|LocalDateTime|Instant|ZonedDateTime|OffsetDateTime|YearMonth|Year)\\s*\\.\\s*now\\("
              + "|System\\s*\\.\\s*currentTimeMillis|new Date\\(\\)");

  private static final Pattern LAVER_UR = Pattern.compile("Clock\\s*\\.\\s*system\\w*\\(");

  // Written in pieces, so that this file passes its own checks.
  private static final Pattern HUSKESEDDEL =
      Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b(?!\\(#\\d+\\))");

  private static final Pattern SLUKKET = Pattern.compile("@" + "(Dis|En)abled\\w*");

  private static final Pattern MASKINSTI =
      Pattern.compile(
          "(?<![\\w.$}])/(ho" + "me|Us" + "ers|ro" + "ot)/|\\b[A-Z]:\\\\(Us" + "ers|Documents)");

  private static final Pattern ADRESSE =
      Pattern.compile("[\\w.+-]+@(?!example\\.)[\\w-]+(\\.[\\w-]+)*\\.(dk|com|org|net|io|eu)\\b");

  private final Rod rod = Rod.fundet();

  private static List<String> linjer(String tekst, Pattern forbudt) {
    return tekst.lines().filter(l -> forbudt.matcher(l).find()).map(String::strip).toList();
  }

  /** What is wrong in these files, named by file, so that all of it is seen at once. */
  private static void rent(List<Fil> filer, Function<Fil, List<String>> fejl) {
    assertFalse(filer.isEmpty(), "nothing was looked at");
    List<String> alle = new ArrayList<>();
    for (Fil f : filer) {
      fejl.apply(f).forEach(l -> alle.add(f.sti() + ": " + l));
    }
    assertEquals(List.of(), alle);
  }

  @Test
  void identifikatorer_i_java_er_ascii() throws IOException {
    rent(rod.java(), f -> ikkeAscii(f.tekst()));
    assertEquals(List.of("int år = 1;"), ikkeAscii("int år = 1;"));
    assertEquals(
        List.of(), ikkeAscii("// år\nString s = \"år \\\" å\"; char c = 'å'; /* ø\n å */"));
    assertEquals(List.of(), ikkeAscii("String s = \"\"\"\n  år \"citat\"\n  \"\"\";"));
    assertEquals(List.of("; int ø;"), ikkeAscii("String s = \"\"\"\n år\n \"\"\"; int ø;"));
  }

  private static List<String> ikkeAscii(String java) {
    return linjer(Rod.udenTekster(java), Pattern.compile("[^\\x00-\\x7F]"));
  }

  @Test
  void filnavne_er_ascii() throws IOException {
    rent(rod.filer(), f -> f.sti().matches("\\p{ASCII}+") ? List.of() : List.of("navnet"));
    assertFalse("src/år.txt".matches("\\p{ASCII}+"));
  }

  @Test
  void ingen_javafil_er_for_lang() throws IOException {
    rent(rod.java(), f -> forLang(f.tekst()));
    assertEquals(List.of(), forLang("x\n".repeat(LAENGST)));
    assertEquals(List.of("401 linjer"), forLang("x\n".repeat(LAENGST + 1)));
  }

  private static List<String> forLang(String tekst) {
    long n = tekst.lines().count();
    return n > LAENGST ? List.of(n + " linjer") : List.of();
  }

  @Test
  void ingen_kode_laeser_uret_selv() throws IOException {
    rent(rod.hovedkode(), f -> linjer(Rod.udenTekster(f.tekst()), LAESER_URET));
    assertFalse(linjer("var d = LocalDate.now();", LAESER_URET).isEmpty());
    assertFalse(linjer("var d = Instant.now(ur);", LAESER_URET).isEmpty());
    assertFalse(linjer("long t = System.currentTimeMillis();", LAESER_URET).isEmpty());
  }

  @Test
  void kun_kommandoerne_og_starten_laver_et_ur() throws IOException {
    rent(
        rod.hovedkode(),
        f -> maaLaveUr(f.sti()) ? List.of() : linjer(Rod.udenTekster(f.tekst()), LAVER_UR));
    assertFalse(linjer("ur = Clock.systemUTC();", LAVER_UR).isEmpty());
    assertTrue(maaLaveUr("analysis/src/main/java/dk/forloeb/kommando/RegisterKommando.java"));
    assertFalse(maaLaveUr("analysis/src/main/java/dk/forloeb/register/Indlaeser.java"));
  }

  private static boolean maaLaveUr(String sti) {
    return sti.contains("/dk/forloeb/kommando/") || sti.contains("/dk/forloeb/start/");
  }

  @Test
  void ingen_proeve_er_slukket_og_ingen_huskeseddel_er_glemt() throws IOException {
    rent(rod.java(), f -> linjer(f.tekst(), SLUKKET));
    rent(rod.tekster(), f -> linjer(f.tekst(), HUSKESEDDEL));
    assertFalse(linjer("  @" + "Disabled(\"x\")", SLUKKET).isEmpty());
    assertFalse(linjer("// TO" + "DO: senere", HUSKESEDDEL).isEmpty());
    assertFalse(linjer("# FIX" + "ME", HUSKESEDDEL).isEmpty());
    assertTrue(linjer("// TO" + "DO(#12): senere", HUSKESEDDEL).isEmpty());
  }

  @Test
  void ingen_fil_naevner_en_maskines_mapper() throws IOException {
    rent(rod.tekster(), f -> linjer(f.tekst(), MASKINSTI));
    assertFalse(linjer("sti = \"/ho" + "me/anna/dream.csv\"", MASKINSTI).isEmpty());
    assertFalse(linjer("se /Us" + "ers/anna", MASKINSTI).isEmpty());
    assertFalse(linjer("cd /ro" + "ot/x", MASKINSTI).isEmpty());
    assertFalse(linjer("C:\\Us" + "ers\\anna", MASKINSTI).isEmpty());
    assertTrue(linjer("for d in \"$HOME\"/.jdks/* /usr/lib/jvm/*", MASKINSTI).isEmpty());
    assertTrue(linjer("https://example.org/ho" + "me/", MASKINSTI).isEmpty());
  }

  @Test
  void ingen_fil_har_en_e_mailadresse() throws IOException {
    rent(rod.tekster(), f -> linjer(f.tekst(), ADRESSE));
    assertFalse(linjer("skriv til anna" + "@firma.dk", ADRESSE).isEmpty());
    assertTrue(linjer("skriv til anna" + "@example.org", ADRESSE).isEmpty());
    assertTrue(linjer("{@link Uge} @Test", ADRESSE).isEmpty());
  }

  @Test
  void enhver_pakke_er_beskrevet_og_null_maerket() throws IOException {
    List<Fil> kode = rod.hovedkode();
    List<String> mangler =
        kode.stream()
            .map(f -> f.sti().substring(0, f.sti().lastIndexOf('/')))
            .distinct()
            .filter(p ->
                kode.stream()
                    .noneMatch(f -> f.sti().equals(p + "/package-info.java") && maerket(f.tekst())))
            .toList();
    assertEquals(List.of(), mangler);
    assertTrue(maerket("/** A. */\n@NullMarked\npackage a;\n\nimport x.NullMarked;\n"));
    assertFalse(maerket("/** A. */\npackage a;\n"));
    assertFalse(maerket("@NullMarked\npackage a;\n"), "a package says what it is for");
  }

  private static boolean maerket(String tekst) {
    return tekst.contains("@NullMarked\npackage ") && tekst.startsWith("/**");
  }

  @Test
  void enhver_kopieret_tabel_har_sin_kilde_i_notice() throws IOException {
    List<String> navne =
        rod.filer().stream()
            .map(Fil::sti)
            .filter(s -> s.contains("/src/main/resources/") && s.matches(".*\\.(csv|yaml)"))
            .filter(s -> !s.contains("/studie/"))
            .map(s -> s.substring(s.lastIndexOf('/') + 1))
            .sorted()
            .toList();
    assertTrue(
        navne.containsAll(
            List.of(
                "grupper.csv",
                "grupperinger.yaml",
                "koder.csv",
                "kommuner.csv",
                "offentliggjorte-tal.csv")),
        navne.toString());
    assertEquals(List.of(), udenKilde(rod.tekst("NOTICE"), navne));
    assertEquals(List.of("b.csv"), udenKilde("a.csv: fra X", List.of("a.csv", "b.csv")));
    assertEquals(List.of("koder.csv"), udenKilde("ugekoder.csv", List.of("koder.csv")));
  }

  private static List<String> udenKilde(String notice, List<String> navne) {
    return navne.stream()
        .filter(n ->
            !Pattern.compile("(?<![\\w-])" + Pattern.quote(n) + "(?![\\w-])")
                .matcher(notice)
                .find())
        .toList();
  }
}
