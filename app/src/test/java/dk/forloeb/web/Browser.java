package dk.forloeb.web;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The Chromium of this machine; {@code ./forloeb verify} sees that it is there. */
final class Browser implements AutoCloseable {
  static final int BRED = 1280;
  static final int SMAL = 390;

  private final Playwright playwright =
      Playwright.create(
          new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  private final com.microsoft.playwright.Browser chromium =
      playwright
          .chromium()
          .launch(
              new BrowserType.LaunchOptions()
                  .setExecutablePath(fundet())
                  .setArgs(
                      List.of(
                          "--no-sandbox",
                          "--disable-gpu",
                          "--disable-quic",
                          "--no-first-run",
                          "--disable-background-networking",
                          "--disable-component-update",
                          "--disable-sync")));

  private static Path fundet() {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
        .flatMap(m ->
            Stream.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
                .map(n -> Path.of(m, n)))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() ->
            new IllegalStateException("no Chromium on the path; ./forloeb verify says what to do"));
  }

  /** A page of that width, with cookies of its own. */
  Page side(int bredde, boolean script) {
    BrowserContext rum =
        chromium.newContext(
            new com.microsoft.playwright.Browser.NewContextOptions()
                .setLocale("da-DK")
                .setJavaScriptEnabled(script)
                .setBaseURL(Proeveserver.adresse())
                .setViewportSize(bredde, 900));
    rum.setDefaultTimeout(60_000);
    return rum.newPage();
  }

  /** Signs in by the page's button. */
  static void logInd(Page side, String knap) {
    side.navigate("/ind");
    side.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(knap).setExact(true))
        .click();
    side.waitForURL("**/");
  }

  @Override
  public void close() {
    chromium.close();
    playwright.close();
  }
}
