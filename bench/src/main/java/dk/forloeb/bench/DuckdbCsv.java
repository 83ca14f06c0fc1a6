package dk.forloeb.bench;

import dk.forloeb.tid.Uge;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The peer on the way in: a wide CSV by DuckDB. Of what was tried, reading the columns by their
 * known types, putting the weeks of a row in one list and filtering the places where it changes was
 * the fastest; to unpivot the weeks takes five times as long.
 */
final class DuckdbCsv implements AutoCloseable {
  private final Connection db;
  private final List<String> kolonner;
  private final String kilde;

  DuckdbCsv(Path csv, int traade) throws SQLException, IOException {
    db = DriverManager.getConnection("jdbc:duckdb:");
    goer("SET threads = " + traade);
    goer("SET autoinstall_known_extensions = false");
    try (BufferedReader r = Files.newBufferedReader(csv)) {
      kolonner = List.of(r.readLine().split(",", -1));
    }
    List<String> typer = new ArrayList<>();
    for (String k : kolonner) {
      typer.add("'" + k + "': '" + type(k) + "'");
    }
    kilde =
        "read_csv('%s', header = true, delim = ',', quote = '', auto_detect = false, columns = {%s})"
            .formatted(csv, String.join(", ", typer));
  }

  private static String type(String kolonne) {
    if (kolonne.equals("lobenr")) {
      return "VARCHAR";
    }
    if (kolonne.startsWith("grad") || kolonne.equals("alder9131")) {
      return "DOUBLE";
    }
    return kolonne.startsWith("branche") ? "INTEGER" : "SMALLINT";
  }

  private List<String> familie(String foran) {
    return kolonner.stream().filter(k -> k.startsWith(foran)).toList();
  }

  private static String liste(List<String> kolonner) {
    return "[" + String.join(", ", kolonner) + "]";
  }

  /** Places of the list {@code l} where a run of one value ends, with the neighbour after it. */
  private static String skift(int nabo) {
    return """
    list_filter(range(1, len(l) + 1),
      lambda i: l[i] IS NOT NULL AND l[i] IS DISTINCT FROM l[i %+d])
    """
        .formatted(nabo);
  }

  /** Spells, residences and months with a wage, found: how many of each. */
  List<Long> indhold() throws SQLException {
    try (Statement s = db.createStatement();
        ResultSet r =
            s.executeQuery(
                """
                SELECT sum(len(y)), sum(len(n)), sum(len(m)) FROM (
                  SELECT lobenr, %1$s AS y, %2$s AS n, %3$s AS m
                  FROM (SELECT lobenr, %4$s AS l, %5$s AS k, %6$s AS b, %7$s AS g FROM %8$s))
                """
                    .formatted(
                        foerste("l"),
                        foerste("k"),
                        LOEN,
                        liste(familie("y_")),
                        liste(familie("nykom")),
                        liste(familie("branche_")),
                        liste(familie("grad_")),
                        kilde))) {
      r.next();
      return List.of(r.getLong(1), r.getLong(2), r.getLong(3));
    }
  }

  /** Months with a wage, with their degree. */
  private static final String LOEN =
      """
      list_transform(list_filter(range(1, len(b) + 1),
          lambda i: coalesce(b[i], 0) <> 0 OR coalesce(g[i], 0) <> 0), lambda i: g[i])
      """;

  /** A list has no place 0, and DuckDB reads none there: the first place asks for itself. */
  private static String foerste(String liste) {
    return """
    list_filter(range(1, len(%1$s) + 1),
      lambda i: %1$s[i] IS NOT NULL AND (i = 1 OR %1$s[i] IS DISTINCT FROM %1$s[i - 1]))
    """
        .formatted(liste);
  }

  /** The four tables of a register as Parquet, sorted by person, as the file is. */
  void tilParquet(Path mappe) throws SQLException {
    List<String> uger = familie("y_");
    int foersteUge = uge(uger.getFirst());
    List<String> aar = familie("nykom");
    goer(
        """
        CREATE OR REPLACE TEMP TABLE bred AS
        SELECT lobenr AS person, kon::int AS koen, alder9131, %s AS y, %s AS n, %s AS b, %s AS g
        FROM %s
        """
            .formatted(
                liste(uger),
                liste(aar),
                liste(familie("branche_")),
                liste(familie("grad_")),
                kilde));
    kopier(mappe, "personer", "SELECT person, koen, alder9131 FROM bred");
    kopier(
        mappe,
        "ydelser",
        """
        SELECT person, %d + fra - 1 AS fra_uge, til - fra + 1 AS antal_uger, l[fra] AS kode FROM (
          SELECT person, l, unnest(%s)::int AS fra, unnest(%s)::int AS til
          FROM (SELECT person, y AS l FROM bred))
        """
            .formatted(foersteUge, foerste("l"), skift(1)));
    List<String> starter = new ArrayList<>();
    for (String k : aar) {
      int uge = Uge.af(Integer.parseInt(k.substring(5)), 1).orElseThrow().indeks();
      starter.add(Integer.toString(Math.max(foersteUge, uge)));
    }
    starter.add(Integer.toString(foersteUge + uger.size()));
    kopier(
        mappe,
        "bopael",
        """
        SELECT person, s[fra] AS fra_uge, s[til + 1] - s[fra] AS antal_uger, l[fra] AS kommune FROM (
          SELECT person, l, %s AS s, unnest(%s)::int AS fra, unnest(%s)::int AS til
          FROM (SELECT person, n AS l FROM bred))
        """
            .formatted(liste(starter), foerste("l"), skift(1)));
    List<String> maaneder = new ArrayList<>();
    for (String k : familie("branche_")) {
      maaneder.add(k.substring(8, 12) + k.substring(13, 15));
    }
    kopier(
        mappe,
        "beskaeftigelse",
        """
        SELECT person, m[i] AS maaned, NULL::double AS timer, g[i] AS grad FROM (
          SELECT person, g, %s AS m, unnest(list_filter(range(1, len(b) + 1),
            lambda i: coalesce(b[i], 0) <> 0 OR coalesce(g[i], 0) <> 0)) AS i FROM bred)
        """
            .formatted(liste(maaneder)));
  }

  private static int uge(String kolonne) {
    int aar = Integer.parseInt(kolonne.substring(2, 4));
    return Uge.af(aar >= 90 ? 1900 + aar : 2000 + aar, Integer.parseInt(kolonne.substring(4)))
        .orElseThrow()
        .indeks();
  }

  private void kopier(Path mappe, String tabel, String sql) throws SQLException {
    goer(
        "COPY (%s) TO '%s' (FORMAT parquet, COMPRESSION zstd)"
            .formatted(sql, mappe.resolve(tabel + ".parquet")));
  }

  /** Whether both folders hold the same rows in the same order. */
  boolean ens(Path a, Path b) throws SQLException {
    for (String tabel : List.of("personer", "ydelser", "bopael", "beskaeftigelse")) {
      if (!sum(a.resolve(tabel + ".parquet")).equals(sum(b.resolve(tabel + ".parquet")))) {
        return false;
      }
    }
    return true;
  }

  private String sum(Path fil) throws SQLException {
    String kolonner =
        switch (fil.getFileName().toString()) {
          case "personer.parquet" -> "person, koen::int, alder9131";
          case "ydelser.parquet" -> "person, fra_uge::int, antal_uger::int, kode::int";
          case "bopael.parquet" -> "person, fra_uge::int, antal_uger::int, kommune::int";
          default -> "person, maaned::int, timer, grad";
        };
    try (Statement s = db.createStatement();
        ResultSet r =
            s.executeQuery(
                "SELECT count(*) || ' ' || sum(hash(%s, file_row_number)) FROM read_parquet('%s', file_row_number = true)"
                    .formatted(kolonner, fil))) {
      r.next();
      return r.getString(1);
    }
  }

  private void goer(String sql) throws SQLException {
    try (Statement s = db.createStatement()) {
      s.execute(sql);
    }
  }

  @Override
  public void close() throws SQLException {
    db.close();
  }
}
