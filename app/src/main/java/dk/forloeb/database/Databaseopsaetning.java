package dk.forloeb.database;

import com.zaxxer.hikari.HikariDataSource;
import dk.forloeb.Brugerfejl;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * The server's one database. {@code forloeb.db} is the address of an outside one, user and password
 * in it or in {@code PGUSER} and {@code PGPASSWORD}; without it, PostgreSQL runs in the folder
 * {@code forloeb.data}.
 */
@Configuration(proxyBeanMethods = false)
class Databaseopsaetning {
  private static final int FORBINDELSER = 11;
  private static final int FORSOEG = 10;
  private static final Duration PAUSE = Duration.ofMillis(500);

  /** Any number that no other program locks by. */
  private static final long LAAS = 0x466f726c6f6562L;

  @Bean(destroyMethod = "close")
  Datamappe datamappe(Environment miljoe) {
    return Datamappe.tag(Path.of(miljoe.getRequiredProperty("forloeb.data")));
  }

  /** What this server runs itself; nothing with an outside database. */
  static final class Egen implements AutoCloseable {
    private final Optional<IndbyggetPostgres> postgres;

    private Egen(Optional<IndbyggetPostgres> postgres) {
      this.postgres = postgres;
    }

    @Override
    public void close() {
      postgres.ifPresent(IndbyggetPostgres::close);
    }
  }

  @Bean(destroyMethod = "close")
  Egen egen(Environment miljoe, Datamappe mappe) {
    return miljoe.getProperty("forloeb.db", "").isBlank()
        ? new Egen(Optional.of(IndbyggetPostgres.start(mappe)))
        : new Egen(Optional.empty());
  }

  /** Closed before the database it leads to, since it is made from it. */
  @Bean(destroyMethod = "close")
  HikariDataSource kilde(Environment miljoe, Egen egen) {
    HikariDataSource kilde = new HikariDataSource();
    // One of them holds the lock.
    kilde.setMaximumPoolSize(FORBINDELSER);
    kilde.addDataSourceProperty("tcpKeepAlive", "true");
    egen.postgres.ifPresentOrElse(
        p -> {
          kilde.setJdbcUrl(p.url());
          kilde.setUsername("postgres");
          kilde.setPassword(p.kodeord());
        },
        () -> udefra(kilde, miljoe));
    try {
      kraevEneret(kilde);
    } catch (RuntimeException e) {
      kilde.close();
      throw e;
    }
    return kilde;
  }

  /**
   * One server a database: a second one would take the first's open questions for broken off. The
   * lock is a connection's that is never given back, so it goes with the process.
   */
  private static void kraevEneret(HikariDataSource kilde) {
    try {
      Connection c = kilde.getConnection();
      // A server that was stopped just now may be let go of a little later.
      for (int i = 0; i < FORSOEG; i++) {
        if (laas(c)) {
          return;
        }
        Thread.sleep(PAUSE);
      }
      throw new Brugerfejl(
          "en anden server bruger databasen; stop den først, eller vælg en anden med --db");
    } catch (SQLException e) {
      throw new IllegalStateException("the database does not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Brugerfejl("starten blev afbrudt", e);
    }
  }

  private static boolean laas(Connection c) throws SQLException {
    try (PreparedStatement s = c.prepareStatement("select pg_try_advisory_lock(?)")) {
      s.setLong(1, LAAS);
      try (ResultSet r = s.executeQuery()) {
        return r.next() && r.getBoolean(1);
      }
    }
  }

  private static void udefra(HikariDataSource kilde, Environment miljoe) {
    String url = miljoe.getRequiredProperty("forloeb.db");
    if (!url.startsWith("jdbc:postgresql:")) {
      throw new Brugerfejl("--db skal være en PostgreSQL-adresse: jdbc:postgresql://vært/database");
    }
    kilde.setJdbcUrl(url);
    String bruger = miljoe.getProperty("PGUSER");
    String kodeord = miljoe.getProperty("PGPASSWORD");
    if (bruger != null) {
      kilde.setUsername(bruger);
    }
    if (kodeord != null) {
      kilde.setPassword(kodeord);
    }
  }
}
