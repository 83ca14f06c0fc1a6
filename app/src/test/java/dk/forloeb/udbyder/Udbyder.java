package dk.forloeb.udbyder;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/**
 * An identity provider with one user. It lies outside the packages that the application looks for
 * its parts in.
 */
@SpringBootConfiguration
@EnableAutoConfiguration(
    excludeName = {
      "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
      "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration"
    })
public class Udbyder {
  @Bean
  OAuth2TokenCustomizer<JwtEncodingContext> roller() {
    return k -> k.getClaims().claim("roles", List.of("andet", "dataforvalter"));
  }

  /** Starts it on this port, for an application on the other. */
  public static ConfigurableApplicationContext start(int port, int vores) {
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
}
