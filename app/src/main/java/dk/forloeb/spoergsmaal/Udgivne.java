package dk.forloeb.spoergsmaal;

import dk.forloeb.Brugerfejl;
import dk.forloeb.diskretion.Beskyttet;
import dk.forloeb.diskretion.Fortegnelse;
import dk.forloeb.kommando.Svar;
import dk.forloeb.register.RegisterMappe;
import dk.forloeb.studie.Studiekatalog;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * The published answers to the questions the program ships with, out of the register that is open
 * to all. They go through one ledger, which lies in the data folder, in the catalogue's order
 * whoever asks first: so the pages hide the same every time, and the same as {@code study run
 * --against} that folder does. To find what must be hidden takes seconds, and is done in the
 * background once the server answers.
 */
@Component
class Udgivne {
  private static final Logger LOG = LoggerFactory.getLogger(Udgivne.class);
  private static final long TAALMODIGHED_SEKUNDER = 100;

  private final RegisterMappe register;
  private final Path mappe;
  private final Map<String, CompletableFuture<Beskyttet>> svar = new LinkedHashMap<>();

  Udgivne(Registre registre, Environment miljoe) {
    register = registre.find("");
    mappe = Path.of(miljoe.getRequiredProperty("forloeb.data")).resolve("fortegnelse");
    Studiekatalog.ider().forEach(id -> svar.put(id, new CompletableFuture<>()));
  }

  @EventListener(ApplicationReadyEvent.class)
  void begynd() {
    Thread.ofPlatform().name("udgivne svar").daemon().start(this::udgivAlle);
  }

  /**
   * The published answer to a shipped question; waits for it while the server is new.
   *
   * @throws Brugerfejl when the register cannot answer it, or it is not ready yet
   */
  Beskyttet svar(String id) {
    try {
      return Objects.requireNonNull(svar.get(id)).get(TAALMODIGHED_SEKUNDER, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      throw new Brugerfejl("de offentliggjorte tal er ved at blive gjort klar; prøv igen om lidt");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Brugerfejl("serveren er ved at stoppe");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Brugerfejl b) {
        throw b;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  /** The same, counted and protected once more. */
  synchronized Beskyttet igen(String id) {
    try (Fortegnelse ude = Fortegnelse.aabn(mappe)) {
      return new Svar(register).udgiv(id, List.of(), ude);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private synchronized void udgivAlle() {
    try (Fortegnelse ude = Fortegnelse.aabn(mappe)) {
      Svar alle = new Svar(register);
      svar.forEach((id, s) -> udgiv(id, s, alle, ude));
    } catch (IOException | RuntimeException e) {
      LOG.warn(
          "Fortegnelsen over det udgivne kan ikke bruges, så intet offentliggøres: {}", mappe, e);
      svar.values().forEach(s -> s.completeExceptionally(e));
    }
  }

  private static void udgiv(String id, CompletableFuture<Beskyttet> s, Svar alle, Fortegnelse ude) {
    try {
      s.complete(alle.udgiv(id, List.of(), ude));
    } catch (Brugerfejl e) {
      // A register may not reach as far as the question.
      LOG.info("{} kan ikke besvares af registret: {}", id, e.besked());
      s.completeExceptionally(e);
    } catch (IOException | RuntimeException e) {
      LOG.warn("{} kan ikke offentliggøres", id, e);
      s.completeExceptionally(e);
    }
  }
}
