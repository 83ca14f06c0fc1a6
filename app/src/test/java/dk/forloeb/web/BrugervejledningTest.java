package dk.forloeb.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The pictures of the user guide, taken anew each time into {@code target/billeder}. {@code
 * -Dforloeb.billeder=docs/billeder} puts them where the guide shows them.
 */
class BrugervejledningTest {
  private static final Path ROD = Path.of(System.getProperty("forloeb.rod"));

  private static Path mappe() throws Exception {
    String valgt = System.getProperty("forloeb.billeder", "");
    return Files.createDirectories(ROD.resolve(valgt.isEmpty() ? "app/target/billeder" : valgt));
  }

  private static void tag(Page p, String sti, String navn) throws Exception {
    p.navigate(sti);
    p.waitForLoadState();
    p.screenshot(new Page.ScreenshotOptions().setPath(mappe().resolve(navn + ".png")));
  }

  @Test
  void vejledningens_billeder_kan_tages_og_ligger_der() throws Exception {
    try (Browser browser = new Browser()) {
      try (Page p = browser.side(Browser.BRED, true)) {
        tag(p, "/opgoerelse/kommuner-2017", "opgoerelse");
        tag(p, "/opgoerelse/kommuner-2017/tal?tabel=figur-1&kolonne=andel&noegle=766", "tal");
        tag(p, "/kontrol?eksempel=1", "kontrol");
        p.navigate("/");
        for (int i = 0; i < 120 && p.content().contains("Svaret regnes ud"); i++) {
          p.waitForTimeout(500);
          p.reload();
        }
        tag(p, "/", "forside");
      }
      try (Page p = browser.side(Browser.SMAL, true)) {
        tag(p, "/opgoerelse/kommuner-2017", "telefon");
      }
    }
    Matcher m =
        Pattern.compile("]\\((billeder/([a-z-]+)\\.png)\\)")
            .matcher(Files.readString(ROD.resolve("docs/brugervejledning.md")));
    List<String> mangler = new ArrayList<>();
    int antal = 0;
    while (m.find()) {
      antal++;
      if (!Files.exists(ROD.resolve("docs").resolve(m.group(1)))
          || !Files.exists(mappe().resolve(m.group(2) + ".png"))) {
        mangler.add(m.group(1));
      }
    }
    assertTrue(antal >= 5);
    assertEquals(List.of(), mangler);
  }
}
