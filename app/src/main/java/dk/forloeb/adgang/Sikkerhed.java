package dk.forloeb.adgang;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The one chain that every request goes through. What may be asked for stands in {@link Rute}. */
@Configuration(proxyBeanMethods = false)
class Sikkerhed {
  /** Nothing but our own files, and no script or style within a page. */
  static final String POLITIK =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src"
          + " 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri"
          + " 'none'";

  @Bean
  SecurityFilterChain kaede(
      HttpSecurity http,
      Taktgraense takt,
      Maalekode maalekode,
      ObjectProvider<ClientRegistrationRepository> udbydere,
      Oidcroller roller) {
    http.authorizeHttpRequests(a ->
            a.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                .permitAll()
                .anyRequest()
                .access(Sikkerhed::maa))
        .exceptionHandling(e ->
            e.authenticationEntryPoint((kald, svar, f) -> afvis(kald, svar))
                .accessDeniedHandler((kald, svar, f) -> afvis(kald, svar)))
        .headers(h ->
            h.contentSecurityPolicy(c -> c.policyDirectives(POLITIK))
                .referrerPolicy(r -> r.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                    p -> p.policy("camera=(), microphone=(), geolocation=(), payment=()"))
                .crossOriginOpenerPolicy(c -> {})
                .crossOriginResourcePolicy(c -> {}))
        // In a cookie: a reader who only looks at a form needs no session.
        .csrf(c -> c.csrfTokenRepository(tegn()))
        .requestCache(c -> c.disable())
        .logout(l -> l.logoutUrl("/ud").logoutSuccessUrl("/"))
        .addFilterBefore(maalekode, AuthorizationFilter.class)
        .addFilterAfter(takt, AuthorizationFilter.class);
    if (udbydere.getIfAvailable() != null) {
      http.oauth2Login(o ->
          o.loginPage("/ind")
              .userInfoEndpoint(u -> u.userAuthoritiesMapper(roller))
              .defaultSuccessUrl("/", true)
              .failureUrl("/ind?fejl"));
    }
    return http.build();
  }

  /**
   * The demonstration, where anyone can be anyone, answers by this machine's own names only: no
   * other site can lead a browser here by a name of its own.
   */
  @Bean
  @ConditionalOnBooleanProperty("forloeb.demo")
  StrictHttpFirewall kunDenneMaskine() {
    StrictHttpFirewall f = new StrictHttpFirewall();
    f.setAllowedHostnames(Set.of("localhost", "127.0.0.1", "[::1]")::contains);
    return f;
  }

  private static CookieCsrfTokenRepository tegn() {
    CookieCsrfTokenRepository r = new CookieCsrfTokenRepository();
    r.setCookieCustomizer(c -> c.sameSite("Lax"));
    return r;
  }

  private static @Nullable AuthorizationResult maa(
      Supplier<? extends @Nullable Authentication> bruger, RequestAuthorizationContext c) {
    Rolle rolle = Rolle.af(bruger.get());
    c.getRequest().setAttribute(Adgangslog.ROLLE, rolle.navn());
    return new AuthorizationDecision(
        Rute.af(c.getRequest()).map(r -> r.adgang().tillader(rolle)).orElse(false));
  }

  /** What is not there is not found, whoever asks; the rest asks for a signature or says no. */
  private static void afvis(HttpServletRequest kald, HttpServletResponse svar) throws IOException {
    Optional<Rute> rute = Rute.af(kald);
    if (rute.isPresent()) {
      boolean anonym = kald.getUserPrincipal() == null;
      if (anonym && kald.getMethod().equals("GET")) {
        svar.sendRedirect(
            "/ind?til=" + URLEncoder.encode(kald.getRequestURI(), StandardCharsets.UTF_8));
      } else {
        svar.sendError(HttpServletResponse.SC_FORBIDDEN);
      }
      return;
    }
    String tilladt = Rute.metoder(kald.getRequestURI());
    if (tilladt.isEmpty()) {
      svar.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else {
      svar.setHeader("Allow", tilladt);
      svar.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }
  }
}
