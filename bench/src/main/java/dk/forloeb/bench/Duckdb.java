package dk.forloeb.bench;

import dk.forloeb.kommune.Kommuner;
import dk.forloeb.register.Observation;
import dk.forloeb.tid.Periodetype;
import dk.forloeb.tid.Uge;
import dk.forloeb.ugekode.Katalog;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** The peer: DuckDB over the same Parquet files, asked as well as we know how. */
final class Duckdb implements AutoCloseable {
  private final Connection db;
  private final Observation observation;
  private final List<Uge> gitter = new ArrayList<>();
  private int fra2008;

  Duckdb(Path register, Observation observation, int traade) throws SQLException {
    this.observation = observation;
    db = DriverManager.getConnection("jdbc:duckdb:");
    goer("SET threads = " + traade);
    goer("SET autoinstall_known_extensions = false");
    for (String t : List.of("personer", "ydelser", "bopael", "beskaeftigelse")) {
      goer(
          "CREATE VIEW %s AS FROM read_parquet('%s')"
              .formatted(t, register.resolve(t + ".parquet")));
    }
    koder();
    kalender();
  }

  private void koder() throws SQLException {
    List<String> raekker = new ArrayList<>();
    for (int kode = 1; kode <= Katalog.STOERSTE_KODE; kode++) {
      raekker.add("(" + kode + ", " + Katalog.faelles().gruppeAf(kode).nummer() + ")");
    }
    goer("CREATE TABLE kodegruppe (kode int, g int)");
    goer("INSERT INTO kodegruppe VALUES " + String.join(", ", raekker));
  }

  private void kalender() throws SQLException {
    int foerste = observation.foerste().indeks();
    int sidste = observation.sidste().indeks();
    List<String> uger = new ArrayList<>();
    List<String> punkter = new ArrayList<>();
    for (int i = foerste; i <= sidste; i++) {
      Uge uge = new Uge(i);
      YearMonth m = uge.maaned();
      int maaned = m.getYear() * 100 + m.getMonthValue();
      uger.add("(" + i + ", " + maaned + ")");
      if (Periodetype.KVARTAL.uger(uge).fra().equals(uge)) {
        punkter.add("(" + gitter.size() + ", " + i + ", " + maaned + ")");
        gitter.add(uge);
        fra2008 += uge.torsdag().isBefore(Katalog.FOERSTE_LOENDAG) ? 1 : 0;
      }
    }
    goer("CREATE TABLE ugemaaned (uge int, maaned int)");
    goer("INSERT INTO ugemaaned VALUES " + String.join(", ", uger));
    goer("CREATE TABLE gitter (k int, uge int, maaned int)");
    goer("INSERT INTO gitter VALUES " + String.join(", ", punkter));
    goer(
        """
        CREATE TABLE uge_k AS SELECT u::int AS uge,
          (SELECT count(*) FROM gitter WHERE uge < u)::int AS k FROM range(%d, %d) t(u)
        """
            .formatted(foerste, sidste + 2));
    goer("CREATE MACRO alder(u) AS alder9131 + (u + 1) * 7 / 365.25::double");
    goer(
        """
        CREATE MACRO bg(k, bits) AS CASE WHEN k < %1$d THEN %2$d
          WHEN (bits >> greatest(k - %1$d, 0)) & 1 = 1 THEN %3$d ELSE %4$d END
        """
            .formatted(
                fra2008,
                gruppe("BLANK_FOER_2008"),
                gruppe("BESKAEFTIGELSE"),
                gruppe("SELVFORSOERGELSE")));
    // Whether a wage comes or goes between the points: the bits beside each other differ.
    goer(
        """
        CREATE MACRO aendret(p, a, bits) AS
          (xor(bits, bits >> 1) & ((1::ubigint << least(63, greatest(0, a - 1 - %1$d))) - 1))
            >> greatest(0, p - %1$d) <> 0
        """
            .formatted(fra2008));
  }

  static int gruppe(String id) {
    return Katalog.faelles().gruppe(id).nummer();
  }

  private void goer(String sql) throws SQLException {
    try (Statement s = db.createStatement()) {
      s.execute(sql);
    }
  }

  /** The flows: {@code 2013K1|FRA|TIL} to persons. */
  SortedMap<String, Long> overgange() throws SQLException, IOException {
    String sql = udfyld(tekst("overgange.sql"), false);
    SortedMap<String, Long> ud = new TreeMap<>();
    try (Statement s = db.createStatement();
        ResultSet r = s.executeQuery(sql)) {
      while (r.next()) {
        String noegle =
            String.join(
                "|",
                Periodetype.KVARTAL.noegle(gitter.get(r.getInt(1))),
                Katalog.faelles().grupper().get(r.getInt(2)).id(),
                Katalog.faelles().grupper().get(r.getInt(3)).id());
        ud.put(noegle, r.getLong(5));
      }
    }
    return ud;
  }

  /** Who comes to each status, by sex: {@code 2013K1|TIL|koen} to persons, the question of B7. */
  SortedMap<String, Long> ankomne() throws SQLException, IOException {
    String alle = tekst("overgange.sql");
    String sql = alle.substring(0, alle.indexOf(",\nud as (")) + "\n" + tekst("ankomne.sql");
    SortedMap<String, Long> ud = new TreeMap<>();
    try (Statement s = db.createStatement();
        ResultSet r = s.executeQuery(udfyld(sql, true))) {
      while (r.next()) {
        int koen = r.getInt(3);
        ud.put(
            String.join(
                "|",
                Periodetype.KVARTAL.noegle(gitter.get(r.getInt(1))),
                Katalog.faelles().grupper().get(r.getInt(2)).id(),
                koen == -1 ? "UOPLYST" : Integer.toString(koen)),
            r.getLong(4));
      }
    }
    return ud;
  }

  private String udfyld(String sql, boolean medKoen) {
    return sql.replace("KOEN", medKoen ? "coalesce(koen, -1)" : "0")
        .replace("PUNKTER", Integer.toString(gitter.size()))
        .replace("FRA2008", Integer.toString(fra2008))
        .replace("FOERSTE", Integer.toString(observation.foerste().indeks()));
  }

  /** The last ended courses of kommuner-2017: {@code kommune|GRUPPE} to courses. */
  SortedMap<String, Long> kommuner() throws SQLException, IOException {
    String sql =
        tekst("kommuner-2017.sql")
            .replace("= RESSOURCEFORLOEB", "= " + gruppe("RESSOURCEFORLOEB"))
            .replace("SELVFORSOERGELSE", Integer.toString(gruppe("SELVFORSOERGELSE")))
            .replace("BESKAEFTIGELSE ", gruppe("BESKAEFTIGELSE") + " ")
            .replace("SIDSTE", Integer.toString(observation.sidste().indeks()))
            .replace(
                "between FRA and TIL", "between " + uge("2013-W01") + " and " + uge("2016-W26"));
    SortedMap<String, Long> ud = new TreeMap<>();
    try (Statement s = db.createStatement();
        ResultSet r = s.executeQuery(sql)) {
      while (r.next()) {
        // What is not one of the 98 is shown as one row.
        int kommune = Kommuner.findes(r.getInt(1)) ? r.getInt(1) : 0;
        String gruppe = Katalog.faelles().grupper().get(r.getInt(2)).id();
        ud.merge(String.format(Locale.ROOT, "%03d|%s", kommune, gruppe), r.getLong(3), Long::sum);
      }
    }
    return ud;
  }

  private static int uge(String tekst) {
    return Uge.parse(tekst).indeks();
  }

  /** A resource beside this class, without its comments. */
  static String tekst(String navn) throws IOException {
    try (InputStream ind = Objects.requireNonNull(Duckdb.class.getResourceAsStream(navn), navn)) {
      return new String(ind.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^--.*$", "");
    }
  }

  @Override
  public void close() throws SQLException {
    db.close();
  }
}
