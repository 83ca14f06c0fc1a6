package dk.forloeb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.Rod.Fil;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the documents name is there. */
class DokumenterTest {
  private static final Path ROD = Path.of(System.getProperty("forloeb.rod"));

  private static final Pattern KLASSE = Pattern.compile("`([A-Z][a-z]\\w+)`");
  private static final Pattern LINK = Pattern.compile("\\]\\((?!http)([^)#]+)");

  private static Set<String> klasser() throws IOException {
    return Rod.fundet().java().stream()
        .map(f -> Path.of(f.sti()).getFileName().toString().replace(".java", ""))
        .collect(Collectors.toSet());
  }

  private static List<Fil> dokumenter() throws IOException {
    return Rod.fundet().tekster().stream().filter(f -> f.sti().endsWith(".md")).toList();
  }

  private static List<String> fundne(Pattern moenster, String tekst) {
    return moenster.matcher(tekst).results().map((MatchResult m) -> m.group(1)).toList();
  }

  @Test
  void hver_klasse_som_arkitekturen_naevner_findes() throws IOException {
    List<String> navne = fundne(KLASSE, Rod.fundet().tekst("ARCHITECTURE.md"));
    assertTrue(navne.size() > 20, "the journey names its classes: " + navne);
    assertEquals(List.of(), navne.stream().filter(n -> !findes(n)).toList());
    assertFalse(findes("Opdigtet" + "Klasse"));
  }

  private static boolean findes(String klasse) {
    try {
      return klasser().contains(klasse);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void hvert_link_fra_et_dokument_foerer_til_en_fil() throws IOException {
    Set<String> stier = Rod.fundet().filer().stream().map(Fil::sti).collect(Collectors.toSet());
    int antal = 0;
    for (Fil d : dokumenter()) {
      Path mappe = Path.of("/" + d.sti()).resolveSibling("");
      for (String link : fundne(LINK, d.tekst())) {
        String maal = mappe.resolve(link.strip()).normalize().toString().substring(1);
        assertTrue(
            // A picture is no text, and is looked for where it should lie.
            stier.stream().anyMatch(s -> s.equals(maal) || s.startsWith(maal + "/"))
                || (maal.endsWith(".png") && Files.exists(ROD.resolve(maal))),
            d.sti() + " links to " + link);
        antal++;
      }
    }
    assertTrue(antal > 5, "the documents are tied together");
  }

  @Test
  void hver_beslutning_staar_i_listen_over_beslutninger() throws IOException {
    String liste = Rod.fundet().tekst("docs/adr/README.md");
    for (Fil d : dokumenter()) {
      String navn = Path.of(d.sti()).getFileName().toString();
      if (d.sti().startsWith("docs/adr/0")) {
        assertTrue(liste.contains(navn), navn);
      }
    }
  }
}
