package dk.forloeb.rapport;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The Chromium of this machine, without a window; {@code ./forloeb verify} sees that it is there.
 */
final class Browser implements AutoCloseable {
  private final Playwright playwright;
  private final com.microsoft.playwright.Browser chromium;

  Browser() {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    chromium =
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
  }

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

  /** A page of that width that shows the file. */
  Page side(Path fil, int bredde) {
    Page side = tom(bredde);
    side.navigate(fil.toUri().toString());
    return side;
  }

  Page tom(int bredde) {
    BrowserContext rum =
        chromium.newContext(
            new com.microsoft.playwright.Browser.NewContextOptions()
                .setLocale("da-DK")
                .setViewportSize(bredde, 900));
    return rum.newPage();
  }

  @Override
  public void close() {
    chromium.close();
    playwright.close();
  }
}
