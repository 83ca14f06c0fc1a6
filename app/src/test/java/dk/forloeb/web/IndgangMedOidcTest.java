package dk.forloeb.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** Sign-in by a real identity provider, which tells a user's role in a claim. */
class IndgangMedOidcTest {
  private static final String KLIENT = "spring.security.oauth2.client.";

  @TempDir Path mappe;

  /** An identity provider with one user. */
  @SpringBootConfiguration
  @EnableAutoConfiguration(
      excludeName = {
        "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
        "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration"
      })
  static class Udbyder {
    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> roller() {
      return k -> k.getClaims().claim("roles", List.of("andet", "dataforvalter"));
    }
  }

  private static int ledigPort() throws IOException {
    try (ServerSocket s = new ServerSocket(0)) {
      return s.getLocalPort();
    }
  }

  private static ConfigurableApplicationContext udbyder(int port, int vores) {
    Map<String, Object> p = new LinkedHashMap<>();
    String klient = "spring.security.oauth2.authorizationserver.client.forloeb.";
    p.put("server.port", port);
    p.put("server.servlet.session.cookie.name", "udbyder");
    p.put("spring.security.user.name", "åse");
    p.put("spring.security.user.password", "hemmelig");
    p.put("spring.security.oauth2.authorizationserver.issuer", "http://localhost:" + port);
    p.put(klient + "registration.client-id", "forloeb");
    p.put(klient + "registration.client-secret", "{noop}noegle");
    p.put(klient + "registration.client-authentication-methods", "client_secret_basic");
    p.put(klient + "registration.authorization-grant-types", "authorization_code");
    p.put(
        klient + "registration.redirect-uris",
        "http://localhost:" + vores + "/login/oauth2/code/forloeb");
    p.put(klient + "registration.scopes", "openid,profile");
    return new SpringApplicationBuilder(Udbyder.class)
        .properties(Map.of("spring.main.banner-mode", "off"))
        .run(
            p.entrySet().stream()
                .map(e -> "--" + e.getKey() + "=" + e.getValue())
                .toArray(String[]::new));
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
    try (ConfigurableApplicationContext udbyder = udbyder(port, vores)) {
      valg.forEach(System::setProperty);
      try (Server server =
              Server.start(
                  new Server.Opsaetning(
                      vores, "", mappe, List.of(Proeveserver.register()), false));
          Browser browser = new Browser();
          Page p = browser.side(Browser.BRED, true)) {
        assertTrue(udbyder.isRunning());
        p.navigate(server.adresse() + "registre");
        assertTrue(p.url().contains("/ind?til="), p.url());
        assertEquals(0, p.locator("button[name=rolle]").count(), "no button a role but in the demonstration");
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
