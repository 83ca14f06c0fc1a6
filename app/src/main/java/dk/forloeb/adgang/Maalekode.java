package dk.forloeb.adgang;

import dk.forloeb.Brugerfejl;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A program that gathers metrics signs in to nothing: it shows a code of its own, as {@code
 * Authorization: Bearer CODE}, and is let in to the metrics alone. Without the setting there is no
 * such way in.
 */
@Component
class Maalekode extends OncePerRequestFilter {
  private static final String FORAN = "Bearer ";

  /** What is shorter could be guessed: nothing holds a guesser back here. */
  private static final int KORTEST = 20;

  private final byte[] kode;

  Maalekode(@Value("${forloeb.maalekode:}") String kode) {
    if (!kode.isEmpty() && kode.length() < KORTEST) {
      throw new Brugerfejl(
          "FORLOEB_MAALEKODE har " + kode.length() + " tegn; den skal have mindst " + KORTEST);
    }
    this.kode = kode.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest kald, HttpServletResponse svar, FilterChain videre)
      throws ServletException, IOException {
    String vist = kald.getHeader(HttpHeaders.AUTHORIZATION);
    if (kode.length > 0
        && vist != null
        && Rute.af(kald).filter(r -> r == Rute.MAALINGER).isPresent()) {
      if (!rigtig(vist)) {
        // Not the page to sign in at: a program would take that for the metrics.
        svar.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        svar.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        return;
      }
      SecurityContext c = SecurityContextHolder.createEmptyContext();
      c.setAuthentication(
          UsernamePasswordAuthenticationToken.authenticated(
              "maalinger", "", List.of(Rolle.DATAFORVALTER.rettighed())));
      SecurityContextHolder.setContext(c);
    }
    videre.doFilter(kald, svar);
  }

  private boolean rigtig(String vist) {
    return vist.startsWith(FORAN)
        && MessageDigest.isEqual(
            kode, vist.substring(FORAN.length()).getBytes(StandardCharsets.UTF_8));
  }
}
