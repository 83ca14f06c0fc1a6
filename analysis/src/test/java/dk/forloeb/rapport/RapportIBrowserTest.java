package dk.forloeb.rapport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import dk.forloeb.diskretion.Tilstand;
import dk.forloeb.motor.Folk;
import dk.forloeb.studie.Studiekatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Every report as a reader meets it, on a telephone and on a screen. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RapportIBrowserTest {
  private static final List<Integer> BREDDER = List.of(360, 1280);

  private final Map<String, Path> rapporter = new LinkedHashMap<>();
  private Browser browser;

  @BeforeAll
  void skrivRapporter(@TempDir Path mappe) throws IOException {
    browser = new Browser();
    Folk folk = Svarene.folk();
    for (String id : Studiekatalog.ider()) {
      for (Tilstand t : Tilstand.values()) {
        gem(mappe, id + "-" + t, Rapport.html(folk.svar(id, t, 5)));
      }
    }
    gem(
        mappe,
        "kurver",
        Rapport.html(Svarene.svar(mappe, "lines", Tilstand.PUBLISHED, Svarene.AKTIVITET)));
    gem(
        mappe,
        "lag",
        Rapport.html(Svarene.svar(mappe, "layers", Tilstand.PUBLISHED, Svarene.ugerne())));
  }

  private void gem(Path mappe, String navn, String html) throws IOException {
    rapporter.put(navn, Files.writeString(mappe.resolve(navn + ".html"), html));
  }

  @AfterAll
  void luk() {
    browser.close();
  }

  private static List<String> brud(Page side) {
    return new AxeBuilder(side)
            .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
            .analyze()
            .getViolations()
            .stream()
            .map((Rule r) -> r.getId() + " " + r.getNodes().getFirst().getHtml())
            .toList();
  }

  @Test
  void ingen_rapport_bryder_wcag_paa_telefon_eller_skaerm() {
    for (Map.Entry<String, Path> r : rapporter.entrySet()) {
      Page side = browser.side(r.getValue(), BREDDER.getFirst());
      for (int bredde : BREDDER) {
        side.setViewportSize(bredde, 900);
        assertEquals(List.of(), brud(side), r.getKey() + " at " + bredde);
      }
      side.context().close();
    }
  }

  @Test
  void et_plantet_brud_ses() throws IOException {
    Path hel = rapporter.values().iterator().next();
    String html = Files.readString(hel);
    Path brudt = hel.resolveSibling("brudt.html");
    Files.writeString(
        brudt,
        html.replace("<html lang=\"da\">", "<html>")
            .replace("<h1>", "<p style=\"color:#ccc\">lyst</p><h1>"));
    List<String> fundet = brud(browser.side(brudt, 1280));
    assertTrue(fundet.stream().anyMatch(f -> f.startsWith("html-has-lang")), fundet.toString());
    assertTrue(fundet.stream().anyMatch(f -> f.startsWith("color-contrast")), fundet.toString());
  }

  /** Neither the page nor, wherever type is wider than here, a figure that hides its edge. */
  @Test
  void intet_er_bredere_end_en_telefon() {
    for (Map.Entry<String, Path> r : rapporter.entrySet()) {
      Page side = browser.side(r.getValue(), 360);
      assertEquals(360, side.evaluate("() => document.documentElement.scrollWidth"), r.getKey());
      assertEquals(
          List.of(),
          side.evaluate(
              """
              () => [...document.querySelectorAll('svg')].filter(s => s.clientWidth > 0)
                .flatMap(s => [...s.querySelectorAll('text')].filter(t => {
                  const b = t.getBoundingClientRect(), r = s.getBoundingClientRect();
                  return b.left < r.left - 8 || b.right > r.right + 8 || b.bottom > r.bottom + 2;
                })).map(t => t.textContent)
              """),
          r.getKey());
      side.context().close();
    }
  }

  @Test
  void en_rapport_henter_intet() {
    for (Map.Entry<String, Path> r : rapporter.entrySet()) {
      Page side = browser.tom(1280);
      List<String> hentet = new ArrayList<>();
      List<String> fejl = new ArrayList<>();
      side.onRequest(q -> hentet.add(q.url()));
      side.onConsoleMessage(m -> fejl.add(m.text()));
      side.navigate(r.getValue().toUri().toString());
      side.waitForLoadState();
      hentet.removeIf(u -> u.startsWith("data:"));
      assertEquals(List.of(r.getValue().toUri().toString()), hentet, r.getKey());
      assertEquals(List.of(), fejl, r.getKey());
      side.context().close();
    }
  }

  @Test
  void tastaturet_naar_indholdet_og_tabellerne() {
    Page side = browser.side(rapporter.values().iterator().next(), 1280);
    side.keyboard().press("Tab");
    assertEquals("Spring til indholdet", side.evaluate("() => document.activeElement.textContent"));
    side.keyboard().press("Enter");
    assertEquals("indhold", side.evaluate("() => document.activeElement.id"));
    side.keyboard().press("Tab");
    assertEquals("region", side.evaluate("() => document.activeElement.getAttribute('role')"));
  }

  @Test
  void hver_figur_har_navn_og_ord_og_sin_tabel() {
    for (Map.Entry<String, Path> r : rapporter.entrySet()) {
      Page side = browser.side(r.getValue(), 1280);
      assertEquals(
          List.of(),
          side.evaluate(
              """
              () => [...document.querySelectorAll('svg')].filter(s =>
                s.getAttribute('role') !== 'img'
                || !s.getAttribute('aria-labelledby').split(' ').every(i =>
                  document.getElementById(i)?.textContent.length > 10)
                || !s.closest('section').querySelector('table caption')).map(s => s.id)
              """),
          r.getKey());
      assertTrue(
          ((Number) side.evaluate("() => document.querySelectorAll('svg').length")).intValue() >= 2,
          r.getKey());
      side.context().close();
    }
  }
}
