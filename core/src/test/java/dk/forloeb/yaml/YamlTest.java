package dk.forloeb.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.Brugerfejl;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlTest {
  private static final String FIL = "studie.yaml";
  private static final Set<String> GRUPPER =
      new TreeSet<>(Set.of("RESSOURCEFORLOEB", "FLEKSJOB", "FOERTIDSPENSION", "JOBAFKLARING"));

  private static final String STUDIE =
      """
      # En kommentar foerst
      study: kommuner-2017

      course: { of: [RESSOURCEFORLOEB], ends: { weeks-without: 4 } }
      keep:
        ended: true
        end: 2013-W01..2016-W26
      tables:
        figur-1:
          rows: place
      """;

  @Test
  void every_node_knows_its_line() {
    Yaml rod = Yaml.laes(FIL, STUDIE);
    assertEquals("studie.yaml, linje 2", felt(rod, "study").sted());
    assertEquals("studie.yaml, linje 4", felt(felt(rod, "course"), "of").sted());
    assertEquals(
        "studie.yaml, linje 4", felt(felt(felt(rod, "course"), "ends"), "weeks-without").sted());
    assertEquals("studie.yaml, linje 7", felt(felt(rod, "keep"), "end").sted());
    assertEquals(
        "studie.yaml, linje 10", felt(felt(felt(rod, "tables"), "figur-1"), "rows").sted());
  }

  @Test
  void values_are_text_and_the_order_of_the_file_is_kept() {
    Yaml rod = Yaml.laes(FIL, STUDIE);
    assertEquals(
        List.of("study", "course", "keep", "tables"),
        new ArrayList<>(rod.felter("filen").felter().keySet()));
    assertEquals("2013-W01..2016-W26", felt(felt(rod, "keep"), "end").tekst("end"));
    assertEquals(List.of("RESSOURCEFORLOEB"), felt(felt(rod, "course"), "of").tekster("of"));
    assertEquals(List.of("kommuner-2017"), felt(rod, "study").tekster("study"));
    assertTrue(felt(felt(rod, "keep"), "ended").jaNej("ended"));
    assertEquals(4, felt(felt(felt(rod, "course"), "ends"), "weeks-without").heltal("uger", 1, 52));
  }

  @ParameterizedTest
  @CsvSource({
    "RESOURCEFORLOEB, RESSOURCEFORLOEB",
    "ressourceforloeb, RESSOURCEFORLOEB",
    "FLEXJOB, FLEKSJOB",
    "FØRTIDSPENSION, FOERTIDSPENSION",
    "JOBAFKLARNIG, JOBAFKLARING"
  })
  void a_wrong_word_names_the_line_and_offers_the_nearest_right_one(String skrevet, String ret) {
    Yaml felt = felt(Yaml.laes(FIL, "a: 1\n\ngruppe: " + skrevet + "\n"), "gruppe");
    Brugerfejl fejl = assertThrows(Brugerfejl.class, () -> felt.etAf("gruppe", GRUPPER));
    erEnLinje(fejl);
    assertTrue(fejl.besked().contains("studie.yaml, linje 3"), fejl.besked());
    assertTrue(fejl.besked().contains(skrevet), fejl.besked());
    assertTrue(fejl.besked().contains("\"" + ret + "\""), fejl.besked());
  }

  @Test
  void a_word_that_is_near_nothing_gets_the_known_words() {
    Yaml felt = felt(Yaml.laes(FIL, "gruppe: x\n"), "gruppe");
    Brugerfejl fejl = assertThrows(Brugerfejl.class, () -> felt.etAf("gruppe", GRUPPER));
    GRUPPER.forEach(g -> assertTrue(fejl.besked().contains(g), fejl.besked()));
  }

  @Test
  void a_right_word_is_given_back() {
    assertEquals("FLEKSJOB", felt(Yaml.laes(FIL, "g: FLEKSJOB"), "g").etAf("g", GRUPPER));
    assertTrue(Naermest.ord("", GRUPPER).isEmpty());
    assertTrue(Naermest.ord("FLEKSJOB", Set.of()).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"fire", "4.5", "", "0", "53", "-1", "99999999999999", "[4]", "{a: 4}"})
  void a_value_that_is_no_number_in_range_names_its_line(String vaerdi) {
    Yaml felt = felt(Yaml.laes(FIL, "a: 1\nuger: " + vaerdi + "\n"), "uger");
    Brugerfejl fejl = assertThrows(Brugerfejl.class, () -> felt.heltal("uger", 1, 52));
    erEnLinje(fejl);
    assertTrue(fejl.besked().startsWith("studie.yaml, linje 2"), fejl.besked());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ja", "True", "1", "[true]", ""})
  void yes_or_no_is_true_or_false(String vaerdi) {
    Yaml felt = felt(Yaml.laes(FIL, "ended: " + vaerdi + "\n"), "ended");
    erEnLinje(assertThrows(Brugerfejl.class, () -> felt.jaNej("ended")));
  }

  @Test
  void a_node_of_another_kind_is_refused_with_its_line() {
    Yaml rod = Yaml.laes(FIL, "a: 1\nb: [1, 2]\nc: {}\n");
    List<Brugerfejl> fejl =
        List.of(
            assertThrows(Brugerfejl.class, () -> felt(rod, "a").felter("a")),
            assertThrows(Brugerfejl.class, () -> felt(rod, "b").tekst("b")),
            assertThrows(Brugerfejl.class, () -> felt(rod, "c").tekster("c")));
    for (int i = 0; i < fejl.size(); i++) {
      assertTrue(fejl.get(i).besked().contains("linje " + (i + 1) + ":"), fejl.get(i).besked());
    }
  }

  @Test
  void a_name_twice_is_refused_at_the_line_of_the_second() {
    String tekst =
        """
        study: a
        keep:
          ended: true
          end: x
          start: y
          ended: false
        """;
    Brugerfejl fejl = afvist(tekst);
    assertTrue(fejl.besked().contains("ended"), fejl.besked());
    assertTrue(fejl.besked().contains("linje 6"), fejl.besked());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: &x [1]\nb: *x\n",
        "a: &x {c: 1}\nb: *x\n",
        "a: &x {c: 1}\nb:\n  <<: *x\n",
        "a: &x [*x]\n",
        "a: &x 1\nb: *x\n",
        "b: *ukendt\n"
      })
  void anchors_and_aliases_are_refused(String tekst) {
    afvist(tekst);
  }

  @Test
  void many_laughs_are_refused_at_once() {
    StringBuilder tekst = new StringBuilder("a0: &a0 [ha, ha]\n");
    for (int i = 1; i < 40; i++) {
      tekst.append("a%d: &a%d [*a%d, *a%d]%n".formatted(i, i, i - 1, i - 1));
    }
    assertTimeoutPreemptively(Duration.ofSeconds(10), () -> afvist(tekst.toString()));
  }

  @ParameterizedTest
  @ValueSource(ints = {25, 1000, 100_000})
  void too_deep_nesting_is_refused(int lag) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          afvist("a: " + "[".repeat(lag) + "]".repeat(lag) + "\n");
          afvist("{a: ".repeat(lag) + "1" + "}".repeat(lag) + "\n");
          afvist("[".repeat(lag));
        });
  }

  @Test
  void a_deep_block_is_refused_and_a_shallow_one_is_not() {
    assertInstanceOf(Yaml.Felter.class, Yaml.laes(FIL, blok(10)));
    afvist(blok(60));
  }

  @Test
  void a_file_that_is_too_large_is_refused() {
    String fejl = afvist("a: 1\n" + "# fyld\n".repeat(200_000)).besked();
    assertTrue(fejl.contains("stor"), fejl);
    afvist("x".repeat(Yaml.STOERST + 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   \n", "# kun en kommentar\n", "\n\n\n", "\uFEFF"})
  void an_empty_file_is_refused(String tekst) {
    String fejl = afvist(tekst).besked();
    assertTrue(fejl.contains("tom"), fejl);
  }

  @ParameterizedTest
  @CsvSource({"'a: 1\nb: [1, 2\nc: 3\n', 3", "'a: 1\n\tb: 2\n', 2", "'a: \"x\n', 2"})
  void what_is_no_yaml_names_a_line(String tekst, int linje) {
    String fejl = afvist(tekst).besked();
    assertTrue(fejl.matches("studie\\.yaml, linje \\d+: .*"), fejl);
    assertTrue(fejl.contains("linje " + linje), fejl);
  }

  @Test
  void two_documents_in_one_file_are_refused() {
    afvist("a: 1\n---\nb: 2\n");
  }

  @Test
  void a_name_that_is_not_a_word_is_refused() {
    afvist("? [a, b]\n: 1\n");
  }

  @Test
  void noise_is_refused_in_one_line_or_read_but_never_breaks_the_program() {
    int antal = Boolean.getBoolean("forloeb.long") ? 1_000_000 : 20_000;
    String tegn = ":-[]{}&*!|>'\"%@`#,? \n\t\r~<=ab1\u0000\u0085\u2028\uFEFFæ\uD800";
    for (int seed = 0; seed < antal; seed++) {
      Random tilfaeldig = new Random(seed);
      String tekst;
      if (seed % 4 == 0) {
        byte[] bytes = new byte[tilfaeldig.nextInt(200)];
        tilfaeldig.nextBytes(bytes);
        tekst = new String(bytes, StandardCharsets.ISO_8859_1);
      } else {
        StringBuilder b = new StringBuilder();
        for (int i = tilfaeldig.nextInt(60); i > 0; i--) {
          b.append(tegn.charAt(tilfaeldig.nextInt(tegn.length())));
        }
        tekst = b.toString();
      }
      try {
        assertFalse(Yaml.laes(FIL, tekst).sted().isEmpty());
      } catch (Brugerfejl e) {
        // Line breaks that the message repeats have a test of their own.
        assertTrue(e.besked().replaceAll("\\R", "").matches(FIL + ".+"), e.besked());
      } catch (RuntimeException | Error e) {
        throw new AssertionError("seed " + seed, e);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a: |\u2028\n", "a: &\rb\n", "a: *\rb\n"})
  void a_line_break_that_the_message_repeats_does_not_split_it(String tekst) {
    afvist(tekst);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a: !x%20 b\n", "a: !<%20> b\n", "a: !%0a b\n"})
  void a_tag_with_blanks_in_it_is_refused(String tekst) {
    afvist(tekst);
  }

  private static String blok(int lag) {
    StringBuilder b = new StringBuilder();
    for (int i = 0; i < lag; i++) {
      b.append("  ".repeat(i)).append("a:\n");
    }
    return b.append("  ".repeat(lag)).append("b: 1\n").toString();
  }

  private static Yaml felt(Yaml y, String navn) {
    return Objects.requireNonNull(y.felter(navn).felter().get(navn), navn);
  }

  private static Brugerfejl afvist(String tekst) {
    Brugerfejl fejl = assertThrows(Brugerfejl.class, () -> Yaml.laes(FIL, tekst));
    erEnLinje(fejl);
    return fejl;
  }

  private static void erEnLinje(Brugerfejl fejl) {
    String besked = fejl.besked();
    assertTrue(besked.startsWith(FIL), besked);
    assertFalse(besked.isBlank() || besked.matches("(?s).*\\R.*"), besked);
  }
}
