package dk.forloeb.studie;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.Brugerfejl;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word of every shipped study, spoiled where it stands. */
class StudieordTest {
  /** The words of the language: each may stand in a file only where it means something. */
  private static final Set<String> ORD =
      Set.of(
          "study",
          "title",
          "source",
          "notes",
          "course",
          "flow",
          "every",
          "of",
          "at",
          "all",
          "min-age",
          "period",
          "from",
          "to",
          "quarter",
          "weeks-since-start",
          "no-activity",
          "of-each",
          "course-group",
          "keep",
          "place",
          "status",
          "success",
          "populations",
          "tables",
          "ends",
          "weeks-without",
          "rolling-month",
          "ended",
          "exit",
          "start",
          "end",
          "not-from-first-week",
          "per-person",
          "last",
          "municipality-at-end",
          "municipality-at-start",
          "weeks-after-end",
          "first-coded-within",
          "groups",
          "are",
          "rows",
          "show",
          "measures",
          "total",
          "without",
          "at-least",
          "order",
          "half-year",
          "year",
          "group",
          "figure",
          "bars",
          "columns",
          "lines",
          "map",
          "stacked",
          "count",
          "persons",
          "courses",
          "where",
          "share",
          "mean",
          "change",
          "days",
          "sum",
          "distinct",
          "observed",
          "averages",
          "of-column",
          "pooled-all",
          "pooled-shown",
          "mean-shown",
          "gap-end",
          "population",
          "FLEKSJOB",
          "LEDIGHEDSYDELSE",
          "RESSOURCEFORLOEB",
          "FOERTIDSPENSION",
          "KONTANTHJAELP",
          "UOPLYST");

  static Stream<String> ider() {
    return Studiekatalog.ider().stream();
  }

  /** Every word of every shipped study, with a letter wrong: file, line and the word itself. */
  @ParameterizedTest
  @MethodSource("ider")
  void et_forkert_ord_naevnes_med_fil_linje_og_det_naermeste(String id) {
    String tekst = Studiekatalog.find(id).tekst();
    String[] linjer = tekst.split("\n", -1);
    List<String> forkerte = new ArrayList<>();
    int proevede = 0;
    boolean cases = false;
    for (int i = 0; i < linjer.length; i++) {
      // Texts for people, and the cases, hold any words.
      cases |= linjer[i].startsWith("cases:");
      boolean prosa = linjer[i].matches("  (- )?(da|en):.*|    .*") && i < tabeller(linjer);
      if (cases || (prosa && !linjer[i].matches("    (keep|place|status):.*"))) {
        continue;
      }
      Matcher m = Pattern.compile("[A-Za-z][A-Za-z0-9-]*").matcher(linjer[i]);
      while (m.find()) {
        String ord = m.group();
        if (!ORD.contains(ord) || (ord.equals("status") && linjer[i].contains("group: {"))) {
          continue;
        }
        int midt = m.start() + ord.length() / 2;
        String[] slip = linjer.clone();
        slip[i] = linjer[i].substring(0, midt) + "x" + linjer[i].substring(midt + 1);
        proevede++;
        String besked;
        try {
          Studielaeser.laes(id + ".yaml", String.join("\n", slip), List.of());
          besked = "accepted";
        } catch (Brugerfejl e) {
          besked = e.besked();
        }
        boolean godt =
            besked.startsWith(id + ".yaml, linje " + (i + 1) + ":")
                && (besked.contains("\"" + ord + "\"") || ord.equals("true"))
                && !besked.contains("\n");
        if (!godt) {
          forkerte.add("line " + (i + 1) + ", " + ord + ": " + besked);
        }
      }
    }
    assertTrue(proevede > (id.equals("overgange") ? 10 : 15), id + ": " + proevede);
    assertEquals(List.of(), forkerte);
  }

  /** A word that no shipped study says is not tried above, whatever the list seems to promise. */
  @Test
  void hvert_ord_paa_listen_staar_i_et_studie() {
    Set<String> ubrugte = new TreeSet<>(ORD);
    for (String id : Studiekatalog.ider()) {
      String tekst = Studiekatalog.find(id).tekst();
      tekst
          .substring(0, tekst.indexOf("\ncases:"))
          .lines()
          .flatMap(l -> Stream.of(l.split("[^A-Za-z0-9-]+", -1)))
          .forEach(ubrugte::remove);
    }
    assertEquals(Set.of(), ubrugte);
  }

  private static int tabeller(String[] linjer) {
    return List.of(linjer).indexOf("tables:");
  }
}
