package dk.forloeb.adgang;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Signs anybody in as any role. It exists only in the demonstration, and the server refuses to
 * start one on a register that is not marked as invented.
 */
@Component
@ConditionalOnBooleanProperty("forloeb.demo")
public class Demobruger {
  private final HttpSessionSecurityContextRepository sessioner =
      new HttpSessionSecurityContextRepository();

  /** Signs in; the session gets a new number, so that one given beforehand is worth nothing. */
  public void logInd(Rolle rolle, HttpServletRequest kald, HttpServletResponse svar) {
    if (kald.getSession(false) != null) {
      kald.changeSessionId();
    }
    SecurityContext kontekst = SecurityContextHolder.createEmptyContext();
    kontekst.setAuthentication(
        UsernamePasswordAuthenticationToken.authenticated(
            "demo-" + rolle.navn(), null, List.of(rolle.rettighed())));
    SecurityContextHolder.setContext(kontekst);
    sessioner.saveContext(kontekst, kald, svar);
  }
}
