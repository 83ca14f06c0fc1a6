package dk.forloeb.register;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBFunctions;

/**
 * Writes the four Parquet files while the persons arrive, for a delivery that is sorted already:
 * DuckDB runs one COPY a table, each of which asks a {@link Blokkoe} for its rows.
 */
final class Parquetskriver implements AutoCloseable {
  private final Connection db;
  private final ExecutorService traade =
      Executors.newFixedThreadPool(
          Tabelfil.values().length,
          r -> {
            Thread t = new Thread(r, "parquet");
            t.setDaemon(true);
            return t;
          });
  private final Map<Tabelfil, Blokkoe> koeer = new EnumMap<>(Tabelfil.class);
  private final List<Future<?>> kopier = new ArrayList<>();
  private boolean faerdig;

  Parquetskriver(Path mappe) throws SQLException {
    db = DriverManager.getConnection("jdbc:duckdb:");
    try (Statement s = db.createStatement()) {
      // Each COPY has one source in order, and so one thread: that of whoever started it.
      s.execute("SET threads = 1");
      s.execute("SET memory_limit = '600MB'");
      s.execute("SET temp_directory = " + Mellemlager.citat(mappe.resolve("spild")));
      s.execute("SET autoinstall_known_extensions = false");
    }
    for (Tabelfil t : Tabelfil.values()) {
      Blokkoe koe = new Blokkoe(t);
      koeer.put(t, koe);
      DuckDBFunctions.tableFunction().withName("kilde_" + t.navn()).withFunction(koe).register(db);
    }
    for (Tabelfil t : Tabelfil.values()) {
      DuckDBConnection egen = db.unwrap(DuckDBConnection.class).duplicate();
      kopier.add(traade.submit(() -> kopier(egen, t, mappe)));
    }
  }

  private static boolean kopier(Connection egen, Tabelfil t, Path mappe) throws SQLException {
    String kolonner =
        t == Tabelfil.BESKAEFTIGELSE ? "person, maaned, NULL::DOUBLE AS timer, grad" : "*";
    try (egen;
        Statement s = egen.createStatement()) {
      return s.execute(
          String.format(
              Locale.ROOT,
              "COPY (SELECT %s FROM kilde_%s()) TO %s %s",
              kolonner,
              t.navn(),
              Mellemlager.citat(t.i(mappe)),
              Mellemlager.FORM));
    }
  }

  /** The next persons, who must come in the order of their keys. */
  void tilfoej(Personblok blok) throws IOException {
    if (blok.antal() > 0) {
      send(blok);
    }
  }

  private void send(Personblok blok) throws IOException {
    try {
      for (Blokkoe koe : koeer.values()) {
        while (!koe.koe().offer(blok, 1, TimeUnit.SECONDS)) {
          fejlet();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  /** Says so when a COPY has failed, since then nobody empties its queue. */
  private void fejlet() throws IOException, InterruptedException {
    for (Future<?> f : kopier) {
      if (f.isDone()) {
        vent(f);
      }
    }
  }

  private static void vent(Future<?> f) throws IOException, InterruptedException {
    try {
      f.get();
    } catch (ExecutionException e) {
      throw new IOException(
          "registret kunne ikke skrives: " + Objects.requireNonNull(e.getCause()).getMessage(), e);
    }
  }

  /** No more persons: the files are whole when this returns. */
  void slut() throws IOException {
    send(Blokkoe.SLUT);
    try {
      for (Future<?> f : kopier) {
        vent(f);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
    faerdig = true;
  }

  @Override
  public void close() throws SQLException {
    if (!faerdig) {
      for (Blokkoe koe : koeer.values()) {
        koe.koe().clear();
        koe.koe().add(Blokkoe.AFBRUDT);
      }
    }
    // Files may only be deleted when nobody writes them.
    traade.close();
    db.close();
  }
}
