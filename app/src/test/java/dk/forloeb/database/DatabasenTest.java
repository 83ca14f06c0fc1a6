package dk.forloeb.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariDataSource;
import dk.forloeb.Brugerfejl;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** The program's own PostgreSQL: durable, closed to others, and clean after a hard stop. */
class DatabasenTest {
  @TempDir Path mappe;

  private static Connection ind(IndbyggetPostgres p) throws SQLException {
    return DriverManager.getConnection(p.url(), "postgres", p.kodeord());
  }

  private static String spoerg(Connection c, String sql) throws SQLException {
    try (Statement s = c.createStatement();
        ResultSet r = s.executeQuery(sql)) {
      r.next();
      return r.getString(1);
    }
  }

  @Test
  void det_skrevne_er_der_igen_og_skrives_til_disken() throws Exception {
    try (Datamappe m = Datamappe.tag(mappe)) {
      try (IndbyggetPostgres p = IndbyggetPostgres.start(m);
          Connection c = ind(p);
          Statement s = c.createStatement()) {
        assertEquals("on", spoerg(c, "show fsync"));
        assertEquals("on", spoerg(c, "show synchronous_commit"));
        s.execute("create table t as select 'ærø' as x");
      }
      try (IndbyggetPostgres p = IndbyggetPostgres.start(m);
          Connection c = ind(p)) {
        assertEquals("ærø", spoerg(c, "select x from t"));
      }
    }
  }

  @Test
  void kun_den_med_kodeordet_kommer_ind_og_kun_ejeren_kan_laese_det() throws Exception {
    try (Datamappe m = Datamappe.tag(mappe);
        IndbyggetPostgres p = IndbyggetPostgres.start(m)) {
      assertThrows(
          SQLException.class, () -> DriverManager.getConnection(p.url(), "postgres", "postgres"));
      assertThrows(SQLException.class, () -> DriverManager.getConnection(p.url(), "postgres", ""));
      assertEquals(
          "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(m.kodeord())));
      assertEquals(64, p.kodeord().length());
    }
  }

  /** A server that is killed leaves its PostgreSQL running. */
  @Test
  void efter_et_haardt_stop_starter_den_rent_og_har_det_hele() throws Exception {
    try (Datamappe m = Datamappe.tag(mappe)) {
      IndbyggetPostgres foerste = IndbyggetPostgres.start(m);
      try (Connection c = ind(foerste);
          Statement s = c.createStatement()) {
        s.execute("create table t as select 7 as x");
      }
      long pid =
          Long.parseLong(
              Files.readString(mappe.resolve("postgres-18/postmaster.pid"), StandardCharsets.UTF_8)
                  .lines()
                  .findFirst()
                  .orElseThrow());
      Files.deleteIfExists(mappe.resolve("postgres-18/epg-lock"));
      assertTrue(ProcessHandle.of(pid).orElseThrow().isAlive());
      try (IndbyggetPostgres anden = IndbyggetPostgres.start(m);
          Connection c = ind(anden)) {
        assertEquals("7", spoerg(c, "select x from t"));
        assertFalse(ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false));
      }
    }
  }

  @Test
  void en_pidfil_uden_proces_er_intet_i_vejen() throws Exception {
    try (Datamappe m = Datamappe.tag(mappe)) {
      IndbyggetPostgres.start(m).close();
      Files.writeString(mappe.resolve("postgres-18/postmaster.pid"), "999999\n/x\n1\n5432\n");
      try (IndbyggetPostgres p = IndbyggetPostgres.start(m);
          Connection c = ind(p)) {
        assertEquals("1", spoerg(c, "select 1"));
      }
    }
  }

  @Test
  void to_servere_kan_ikke_have_samme_mappe() {
    try (Datamappe m = Datamappe.tag(mappe)) {
      Brugerfejl e = assertThrows(Brugerfejl.class, () -> Datamappe.tag(mappe));
      assertTrue(e.besked().contains("en anden server bruger mappen"), e.besked());
      assertTrue(m.sti("x").startsWith(mappe));
    }
    Datamappe.tag(mappe).close();
  }

  /** A kill in the first second leaves a folder that PostgreSQL can neither use nor make anew. */
  @Test
  void en_database_der_aldrig_blev_faerdig_laves_igen() throws Exception {
    try (Datamappe m = Datamappe.tag(mappe)) {
      Files.createFile(mappe.resolve("postgres-18.ufaerdig"));
      Files.createDirectories(mappe.resolve("postgres-18/base"));
      Files.writeString(mappe.resolve("postgres-18/base/rest"), "x");
      try (IndbyggetPostgres p = IndbyggetPostgres.start(m);
          Connection c = ind(p)) {
        assertEquals("1", spoerg(c, "select 1"));
      }
      assertFalse(Files.exists(mappe.resolve("postgres-18.ufaerdig")), "it is finished");
      assertFalse(Files.exists(mappe.resolve("postgres-18/base/rest")));
    }
  }

  @Test
  void en_server_for_hver_database() throws Exception {
    try (Datamappe m = Datamappe.tag(mappe);
        IndbyggetPostgres p = IndbyggetPostgres.start(m)) {
      StandardEnvironment miljoe = new StandardEnvironment();
      miljoe
          .getPropertySources()
          .addFirst(
              new MapPropertySource(
                  "test",
                  Map.of("forloeb.db", p.url(), "PGUSER", "postgres", "PGPASSWORD", p.kodeord())));
      Databaseopsaetning o = new Databaseopsaetning();
      Databaseopsaetning.Egen egen = o.egen(miljoe, m);
      try (HikariDataSource foerste = o.kilde(miljoe, egen)) {
        assertTrue(foerste.isRunning());
        Brugerfejl e = assertThrows(Brugerfejl.class, () -> o.kilde(miljoe, egen));
        assertTrue(e.besked().contains("en anden server bruger databasen"), e.besked());
      }
      try (HikariDataSource igen = o.kilde(miljoe, egen)) {
        assertTrue(igen.isRunning(), "the lock went with the first");
      }
    }
  }
}
