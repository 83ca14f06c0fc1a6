package dk.forloeb.spoergsmaal;

import dk.forloeb.Brugerfejl;
import dk.forloeb.diskretion.Beskyttet;
import dk.forloeb.diskretion.Fortegnelse;
import dk.forloeb.diskretion.Tilstand;
import dk.forloeb.kommando.Svar;
import dk.forloeb.register.RegisterMappe;
import dk.forloeb.studie.Studiekatalog;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
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
  private static final Duration TAALMODIGHED = Duration.ofSeconds(30);
  private static final Duration PAUSE = Duration.ofSeconds(5);

  private final RegisterMappe register;
  private final Path mappe;
  private final Duration taalmodighed;
  private final Map<String, CompletableFuture<Beskyttet>> svar = new LinkedHashMap<>();
  private final ReentrantLock regner = new ReentrantLock();

  @Autowired
  Udgivne(Registre registre, Environment miljoe) {
    this(
        registre.find(""),
        Path.of(miljoe.getRequiredProperty("forloeb.data")).resolve("fortegnelse"),
        TAALMODIGHED);
  }

  /**
   * @param taalmodighed how long somebody waits for an answer that is not there yet
   */
  Udgivne(RegisterMappe register, Path mappe, Duration taalmodighed) {
    this.register = register;
    this.mappe = mappe;
    this.taalmodighed = taalmodighed;
    Studiekatalog.ider().forEach(id -> svar.put(id, new CompletableFuture<>()));
  }

  @EventListener(ApplicationReadyEvent.class)
  void begynd() {
    Thread.ofPlatform().name("udgivne svar").daemon().start(this::udgivAlle);
  }

  /**
   * The published answer to a shipped question; waits for it while the server is new.
   *
   * @throws Brugerfejl when the register cannot answer it
   * @throws IkkeKlar when it is not there yet
   */
  Beskyttet svar(String id) {
    try {
      return Objects.requireNonNull(svar.get(id))
          .get(taalmodighed.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new IkkeKlar(id);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IkkeKlar(id);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Brugerfejl b) {
        throw b;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  /** The same, counted and protected once more beside all that is out; nothing is entered. */
  Beskyttet igen(String id) {
    svar(id);
    try {
      if (!regner.tryLock(taalmodighed.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new IkkeKlar(id);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IkkeKlar(id);
    }
    try (Fortegnelse ude = Fortegnelse.aabn(mappe)) {
      return new Svar(register).mod(id, List.of(), ude);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } finally {
      regner.unlock();
    }
  }

  private void udgivAlle() {
    regner.lock();
    try (Fortegnelse ude = aabn()) {
      Svar alle = new Svar(register);
      svar.forEach((id, s) -> udgiv(id, s, alle, ude));
    } catch (Throwable e) {
      LOG.error("De offentliggjorte svar kunne ikke findes", e);
      svar.values().forEach(s -> s.completeExceptionally(e));
    } finally {
      regner.unlock();
    }
  }

  /** Whoever has the ledger open is done with it some time. */
  private Fortegnelse aabn() throws IOException, InterruptedException {
    boolean sagt = false;
    while (true) {
      try {
        return Fortegnelse.aabn(mappe);
      } catch (Brugerfejl e) {
        if (!sagt) {
          LOG.warn("Intet offentliggøres endnu: {}", e.besked());
          sagt = true;
        }
        Thread.sleep(PAUSE);
      }
    }
  }

  private static void udgiv(String id, CompletableFuture<Beskyttet> s, Svar alle, Fortegnelse ude) {
    try {
      alle.paa(id, List.of(), Tilstand.NONE);
    } catch (Brugerfejl e) {
      // A register may not reach as far as the question.
      LOG.info("{} kan ikke besvares af registret: {}", id, e.besked());
      s.completeExceptionally(e);
      return;
    }
    try {
      s.complete(alle.udgiv(id, List.of(), ude));
    } catch (Brugerfejl e) {
      // The ledger's own fault: where it lies is the operator's to know, not the reader's.
      LOG.warn("{} offentliggøres ikke: {}", id, e.besked());
      s.completeExceptionally(
          new Brugerfejl("svaret kan ikke offentliggøres lige nu; serverens log siger hvorfor"));
    } catch (IOException e) {
      LOG.error("{} kunne ikke offentliggøres", id, e);
      s.completeExceptionally(e);
    }
  }
}
