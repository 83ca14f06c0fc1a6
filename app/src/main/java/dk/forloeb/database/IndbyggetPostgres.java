package dk.forloeb.database;

import dk.forloeb.Brugerfejl;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * PostgreSQL that the server starts and stops, with its data in the server's folder. The library
 * was made for tests: what makes it durable and closed to others is set here (see ADR 0026).
 */
final class IndbyggetPostgres implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(IndbyggetPostgres.class);

  /** A data folder belongs to one major version. */
  private static final String VERSION = "18";

  private static final Duration START = Duration.ofSeconds(60);
  private static final Duration STOP = Duration.ofSeconds(30);

  private final EmbeddedPostgres postgres;
  private final String kodeord;

  private IndbyggetPostgres(EmbeddedPostgres postgres, String kodeord) {
    this.postgres = postgres;
    this.kodeord = kodeord;
  }

  /**
   * Starts it, and first stops what a killed server left running on the same data.
   *
   * @throws Brugerfejl when it cannot start
   */
  static IndbyggetPostgres start(Datamappe mappe) {
    Path data = mappe.sti("postgres-" + VERSION);
    Path ufaerdig = mappe.sti("postgres-" + VERSION + ".ufaerdig");
    try {
      stopEfterladt(data);
      begynd(data, ufaerdig);
      String kodeord = Files.readString(mappe.kodeord(), StandardCharsets.US_ASCII);
      ProcessBuilder.Redirect log =
          ProcessBuilder.Redirect.appendTo(mappe.sti("postgres.log").toFile());
      EmbeddedPostgres p =
          EmbeddedPostgres.builder()
              .setDataDirectory(data)
              .setCleanDataDirectory(false)
              .setRegisterShutdownHook(false)
              .setOverrideWorkingDirectory(mappe.sti("postgres-program").toFile())
              .setOutputRedirector(log)
              .setErrorRedirector(log)
              .setPGStartupWait(START)
              .setLocaleConfig("locale", "C.UTF-8")
              .setLocaleConfig("auth", "scram-sha-256")
              .setLocaleConfig("pwfile", mappe.kodeord().toString())
              .setConnectConfig("password", kodeord)
              .setServerConfig("fsync", "on")
              .setServerConfig("synchronous_commit", "on")
              .setServerConfig("full_page_writes", "on")
              .setServerConfig("max_connections", "40")
              .setServerConfig("unix_socket_directories", "")
              .start();
      IndbyggetPostgres ny = new IndbyggetPostgres(p, kodeord);
      try {
        Files.deleteIfExists(ufaerdig);
      } catch (IOException e) {
        ny.close();
        throw e;
      }
      return ny;
    } catch (IOException | IllegalStateException e) {
      throw new Brugerfejl(
          "databasen kunne ikke startes i "
              + data
              + " (se postgres.log ved siden af); i en beholder uden brugernavnerum køres"
              + " programmet som almindelig bruger, eller en anden database angives med --db",
          e);
    }
  }

  /**
   * Marks a database that is being made. One that was never finished holds nothing, and cannot be
   * gone on with: it is made again.
   */
  private static void begynd(Path data, Path ufaerdig) throws IOException {
    if (Files.exists(ufaerdig)) {
      LOG.info("Databasen blev ikke lavet færdig sidst; den laves igen.");
      FileSystemUtils.deleteRecursively(data);
    } else if (!Files.exists(data)) {
      Files.createFile(ufaerdig);
    }
  }

  /** The folder is ours alone, so a server on this data has lost its program. */
  private static void stopEfterladt(Path data) throws IOException {
    Path pidfil = data.resolve("postmaster.pid");
    if (!Files.exists(pidfil)) {
      return;
    }
    Optional<ProcessHandle> gammel =
        Files.readString(pidfil, StandardCharsets.UTF_8)
            .lines()
            .findFirst()
            .map(String::strip)
            .filter(l -> l.matches("\\d{1,10}"))
            .flatMap(l -> ProcessHandle.of(Long.parseLong(l)))
            // A number of a process comes again: it must be a PostgreSQL, and on this data.
            .filter(p ->
                p.info().command().orElse("").endsWith("postgres")
                    && p.info().commandLine().orElse("").contains(data.toString()));
    if (gammel.isEmpty()) {
      LOG.info("Databasen blev ikke lukket sidst; den retter sig selv op.");
      Files.delete(pidfil);
      return;
    }
    LOG.info("En database fra en server, der blev slået ihjel, kører endnu; den stoppes først.");
    gammel.get().destroy();
    try {
      gammel.get().onExit().get(STOP.toSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException e) {
      throw new Brugerfejl(
          "en gammel database (proces "
              + gammel.get().pid()
              + ") vil ikke stoppe; stop den, og start igen",
          e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Brugerfejl("starten blev afbrudt", e);
    }
  }

  String url() {
    return "jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres";
  }

  String kodeord() {
    return kodeord;
  }

  @Override
  public void close() {
    try {
      postgres.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
