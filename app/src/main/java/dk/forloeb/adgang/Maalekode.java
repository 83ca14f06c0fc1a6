package dk.forloeb.adgang;

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

  private final byte[] kode;

  Maalekode(@Value("${forloeb.maalekode:}") String kode) {
    this.kode = kode.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest kald, HttpServletResponse svar, FilterChain videre)
      throws ServletException, IOException {
    String vist = kald.getHeader(HttpHeaders.AUTHORIZATION);
    if (kode.length > 0
        && vist != null
        && vist.startsWith(FORAN)
        && Rute.af(kald).filter(r -> r == Rute.MAALINGER).isPresent()
        && MessageDigest.isEqual(
            kode, vist.substring(FORAN.length()).getBytes(StandardCharsets.UTF_8))) {
      SecurityContext c = SecurityContextHolder.createEmptyContext();
      c.setAuthentication(
          UsernamePasswordAuthenticationToken.authenticated(
              "maalinger", "", List.of(Rolle.DATAFORVALTER.rettighed())));
      SecurityContextHolder.setContext(c);
    }
    videre.doFilter(kald, svar);
  }
}
