package dk.forloeb.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages in a real browser, wide and narrow, by mouse, by keyboard and without script. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SiderIBrowserTest {
  private static final Map<String, String> KNAP =
      Map.of(
          "analytiker-mikrodata", "Analytiker med ret til mikrodata",
          "dataforvalter", "Dataforvalter");

  private Browser browser = new Browser();

  @BeforeAll
  void klar() {
    Proeveserver.adresse();
  }

  @AfterAll
  void luk() {
    browser.close();
  }

  private Page side(String rolle, int bredde) {
    Page p = browser.side(bredde, true);
    if (!rolle.isEmpty()) {
      Browser.logInd(p, KNAP.getOrDefault(rolle, ""));
    }
    return p;
  }

  @ParameterizedTest
  @CsvSource({"'',1280", "'',390", "analytiker-mikrodata,1280", "dataforvalter,1280"})
  void hver_side_kan_bruges_af_alle(String rolle, int bredde) {
    List<String> fejl = new ArrayList<>();
    try (Page p = side(rolle, bredde)) {
      p.onPageError(e -> fejl.add("script: " + e));
      p.onConsoleMessage(m -> {
        if (m.type().equals("error") && !m.text().contains("404")) {
          fejl.add(p.url() + " console: " + m.text());
        }
      });
      for (String sti : Sider.alle(rolle)) {
        p.navigate(sti);
        for (Rule r :
            new AxeBuilder(p)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa"))
                .analyze()
                .getViolations()) {
          fejl.add(sti + " " + r.getId() + " " + r.getNodes().getFirst().getHtml());
        }
        Number bredt = (Number) p.evaluate("document.documentElement.scrollWidth - innerWidth");
        if (bredt.intValue() > 0) {
          fejl.add(sti + " is " + bredt + " pixels wider than the screen");
        }
        if (p.locator("h1").count() != 1) {
          fejl.add(sti + " has " + p.locator("h1").count() + " h1");
        }
      }
      p.context().close();
    }
    assertEquals(List.of(), fejl);
  }

  @Test
  void kontrollen_ser_en_side_der_ikke_kan_bruges() {
    try (Page p = side("", Browser.BRED)) {
      p.setContent("<html><body><img src=x><input></body></html>");
      assertFalse(new AxeBuilder(p).analyze().getViolations().isEmpty());
    }
  }

  private static Locator uge(Page p) {
    return p.locator("input[name='status.weeks-after-end']");
  }

  /** The browser's own matcher reads it, which knows no quoting. */
  private static Pattern med(String del) {
    return Pattern.compile(".*" + del.replace(".", "\\.") + ".*");
  }

  @Test
  void et_tal_der_aendres_taeller_igen_og_staar_i_adressen() {
    try (Page p = side("analytiker-mikrodata", Browser.BRED)) {
      p.navigate("/opgoerelse/kommuner-2017");
      Locator svar = p.locator("#svarfelt .svar");
      String foer = svar.innerText();
      p.evaluate("scrollTo(0, 250)");
      Object rullet = p.evaluate("scrollY");
      uge(p).fill("52");
      assertThat(p).hasURL(med("status.weeks-after-end=52"));
      assertNotEquals(foer, svar.innerText());
      assertEquals(rullet, p.evaluate("scrollY"), "the page stays where it is");
      assertEquals(
          "status.weeks-after-end", p.evaluate("document.activeElement.name"), "focus stays");
      assertThat(p.locator(".aendringer")).isVisible();
      String delt = p.url();
      String her = p.locator("#svarfelt .rapport").innerText();
      p.navigate("/");
      p.navigate(delt);
      assertEquals(
          her, p.locator("#svarfelt .rapport").innerText(), "an address says the same again");
      p.getByText("Nulstil").click();
      assertThat(p).hasURL(Pattern.compile(".*/opgoerelse/kommuner-2017$"));
      assertEquals(foer, p.locator("#svarfelt .svar").innerText());
    }
  }

  @Test
  void siden_kan_bruges_med_tastaturet_alene() {
    try (Page p = side("analytiker-mikrodata", Browser.BRED)) {
      p.navigate("/opgoerelse/kommuner-2017");
      p.keyboard().press("Tab");
      assertThat(p.locator(".skipnav")).isFocused();
      Locator skyder = p.locator("input[type=range]").last();
      for (int i = 0;
          i < 60 && !(boolean) skyder.evaluate("e => e === document.activeElement");
          i++) {
        p.keyboard().press("Tab");
      }
      assertThat(skyder).isFocused();
      p.keyboard().press("ArrowRight");
      p.keyboard().press("ArrowRight");
      assertThat(p).hasURL(med("status.weeks-after-end=15"));
      assertThat(skyder).isFocused();
      // One sentence is told, and the links that lead here once more follow the address.
      assertThat(p.locator("#besked")).containsText("Tallene er opdateret.");
      p.locator(".hvem a[hreflang]").click();
      assertThat(p).hasURL(med("status.weeks-after-end=15"));
      assertThat(p.locator("html")).hasAttribute("lang", "en");
    }
  }

  @Test
  void formularen_virker_uden_script() {
    try (Page p = browser.side(Browser.BRED, false)) {
      Browser.logInd(p, KNAP.getOrDefault("analytiker-mikrodata", ""));
      p.navigate("/opgoerelse/kommuner-2017");
      uge(p).fill("26");
      p.locator(".knapper button").click();
      assertTrue(p.url().contains("status.weeks-after-end=26"), p.url());
      assertThat(p.locator(".aendringer")).isVisible();
      p.locator("td.tal a").first().click();
      assertTrue(p.url().contains("/tal?") && p.url().contains("weeks-after-end=26"), p.url());
      p.getByText("Regn det om").click();
      assertThat(p.locator(".alert-success")).containsText("ciffer for ciffer");
    }
  }

  @Test
  void analytikeren_ser_hvad_der_skjules() {
    try (Page p = side("analytiker-mikrodata", Browser.BRED)) {
      p.navigate("/opgoerelse/ressourceforloeb-2015");
      assertThat(p.locator("td.maerket").first()).isVisible();
      assertTrue(p.locator("td.maerket").count() > 50);
      assertThat(p.locator(".boks[role=status]")).containsText("ville blive skjult");
    }
  }

  @Test
  void en_daarlig_vaerdi_siges_paa_siden_og_mister_intet() {
    try (Page p = side("", Browser.BRED)) {
      p.navigate("/opgoerelse/kommuner-2017?status.weeks-after-end=200");
      assertThat(p.locator("[role=alert]")).containsText("fra 0 til 104");
      assertThat(uge(p)).hasValue("13");
    }
  }

  @Test
  void den_forkerte_tabel_findes_paa_kontrollens_side() {
    try (Page p = side("", Browser.SMAL)) {
      p.navigate("/kontrol?eksempel=1");
      assertThat(p.locator(".d-fejl")).containsText("1.083, trykt 1.151");
      p.locator("#tabel").fill("a,x\nen,1\nto,2\nI alt,4\n");
      p.getByText("Regn efter", new Page.GetByTextOptions().setExact(true)).click();
      assertThat(p.locator(".d-fejl")).containsText("1+2 = 3, trykt 4");
      p.locator("#tabel").fill("a,a\n1,2\n");
      p.getByText("Regn efter", new Page.GetByTextOptions().setExact(true)).click();
      assertThat(p.locator("[role=alert]")).containsText("linje 1");
    }
  }

  @Test
  void siden_skifter_sprog_og_husker_det() {
    try (Page p = side("", Browser.BRED)) {
      p.navigate("/opgoerelse/kommuner-2017");
      p.getByText("English").click();
      assertThat(p.locator("html")).hasAttribute("lang", "en");
      assertThat(p.locator("summary").first()).hasText("Change the definition");
      p.navigate("/");
      assertThat(p.locator("html")).hasAttribute("lang", "en");
    }
  }

  @Test
  void den_foerste_visning_fylder_under_en_megabyte() {
    try (Page p = side("", Browser.BRED)) {
      List<Request> hentet = new ArrayList<>();
      p.onRequestFinished(hentet::add);
      p.navigate("/opgoerelse/kommuner-2017");
      p.waitForLoadState(LoadState.NETWORKIDLE);
      long bytes = 0;
      for (Request r : List.copyOf(hentet)) {
        bytes += r.sizes().responseBodySize;
      }
      assertTrue(hentet.size() >= 6, hentet.size() + " files");
      assertTrue(bytes > 30_000 && bytes < 1_000_000, bytes + " bytes");
    }
  }
}
