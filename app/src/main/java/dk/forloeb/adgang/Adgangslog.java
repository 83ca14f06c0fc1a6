package dk.forloeb.adgang;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * One line a request: method, the route's pattern and never the address itself, which may hold
 * anything; the answer's code, the time it took, and the role.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Adgangslog extends OncePerRequestFilter {
  /** The request's attribute with the name of the role. */
  static final String ROLLE = Adgangslog.class.getName() + ".rolle";

  private static final Logger LOG = LoggerFactory.getLogger("adgang");

  @Override
  protected void doFilterInternal(
      HttpServletRequest kald, HttpServletResponse svar, FilterChain videre)
      throws ServletException, IOException {
    long fra = System.nanoTime();
    try {
      videre.doFilter(kald, svar);
    } finally {
      Rute rute = Rute.af(kald).orElse(null);
      Object rolle = kald.getAttribute(ROLLE);
      LOG.info(
          "{} {} {} {} ms {}",
          rute == null ? "(anden)" : rute.metode(),
          rute == null ? "(ukendt)" : rute.moenster(),
          svar.getStatus(),
          TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - fra),
          rolle == null ? "-" : rolle);
    }
  }
}
