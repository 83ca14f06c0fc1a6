package dk.forloeb.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import dk.forloeb.udbyder.Udbyder;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** Sign-in by a real identity provider, which tells a user's role in a claim. */
class IndgangMedOidcTest {
  private static final String KLIENT = "spring.security.oauth2.client.";

  @TempDir Path mappe;

  private static int ledigPort() throws IOException {
    try (ServerSocket s = new ServerSocket(0)) {
      return s.getLocalPort();
    }
  }

  @Test
  void en_bruger_hos_en_udbyder_faar_sin_rolle_og_ikke_flere() throws Exception {
    int port = ledigPort();
    int vores = ledigPort();
    Map<String, String> valg =
        Map.of(
            KLIENT + "registration.forloeb.client-id", "forloeb",
            KLIENT + "registration.forloeb.client-secret", "noegle",
            KLIENT + "registration.forloeb.client-name", "Kommunens indgang",
            KLIENT + "registration.forloeb.scope", "openid,profile",
            KLIENT + "provider.forloeb.issuer-uri", "http://localhost:" + port);
    try (ConfigurableApplicationContext udbyder = Udbyder.start(port, vores)) {
      valg.forEach(System::setProperty);
      try (Server server =
              Server.start(
                  new Server.Opsaetning(vores, "", mappe, List.of(Proeveserver.register()), false),
                  Clock.systemUTC());
          Browser browser = new Browser();
          Page p = browser.side(Browser.BRED, true)) {
        assertTrue(udbyder.isRunning());
        p.navigate(server.adresse() + "registre");
        assertTrue(p.url().contains("/ind?til="), p.url());
        assertEquals(
            0,
            p.locator("button[name=rolle]").count(),
            "no button a role but in the demonstration");
        p.getByText("Log ind med Kommunens indgang").click();
        p.locator("input[name=username]").fill("åse");
        p.locator("input[name=password]").fill("hemmelig");
        p.locator("button[type=submit]").click();
        assertThat(p.locator(".rolle")).hasText("Dataforvalter");
        Response registre = p.navigate(server.adresse() + "registre");
        assertEquals(200, registre.status());
        assertEquals(
            403, p.navigate(server.adresse() + "opgoerelse/kommuner-2017/skjult").status());
      } finally {
        valg.keySet().forEach(System::clearProperty);
      }
    }
  }
}
