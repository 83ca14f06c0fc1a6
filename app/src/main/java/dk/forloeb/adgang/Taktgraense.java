package dk.forloeb.adgang;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * How many questions one user, or one address that has not signed in, may ask: a supply that fills
 * up again by the second. It is a guard against programs that ask everything, not against people.
 */
@Component
class Taktgraense extends OncePerRequestFilter {
  private static final int DYR = 10;
  private static final int FLEST_KENDTE = 100_000;

  private final int forraad;
  private final int prSekund;
  private final Cache<String, Bucket> efterSpoerger =
      Caffeine.newBuilder()
          .maximumSize(FLEST_KENDTE)
          .expireAfterAccess(Duration.ofMinutes(10))
          .build();

  /**
   * @param forraad questions that may be asked at once; ours, 120
   * @param prSekund how many come back each second; ours, 20
   */
  Taktgraense(
      @Value("${forloeb.takt.forraad:120}") int forraad,
      @Value("${forloeb.takt.prsekund:20}") int prSekund) {
    this.forraad = forraad;
    this.prSekund = prSekund;
  }

  private Bucket ny() {
    return Bucket.builder()
        .addLimit(b -> b.capacity(forraad).refillGreedy(prSekund, Duration.ofSeconds(1)))
        .build();
  }

  /** What is counted afresh, laid out as a document, or counted many times, costs more. */
  private static int vaegt(Rute r) {
    return switch (r) {
      case KOER_IGEN, HENT, HENT_KURVE, SAMMENLIGN, HENT_BRO -> DYR;
      default -> 1;
    };
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest kald, HttpServletResponse svar, FilterChain videre)
      throws ServletException, IOException {
    boolean spoergsmaal = Rute.af(kald).map(r -> r.slags() == Rute.Slags.SPOERGSMAAL).orElse(false);
    if (spoergsmaal) {
      String hvem =
          kald.getUserPrincipal() == null
              ? "adresse " + kald.getRemoteAddr()
              : "bruger " + kald.getUserPrincipal().getName();
      ConsumptionProbe proeve =
          efterSpoerger
              .get(hvem, h -> ny())
              .tryConsumeAndReturnRemaining(Math.min(forraad, vaegt(Rute.af(kald).orElseThrow())));
      if (!proeve.isConsumed()) {
        long vent = TimeUnit.NANOSECONDS.toSeconds(proeve.getNanosToWaitForRefill()) + 1;
        svar.setHeader("Retry-After", Long.toString(vent));
        svar.sendError(429);
        return;
      }
    }
    videre.doFilter(kald, svar);
  }
}
