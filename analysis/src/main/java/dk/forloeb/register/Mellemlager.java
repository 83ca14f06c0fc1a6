package dk.forloeb.register;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * Persons on their way from a delivery to Parquet: a DuckDB file that takes them in any order,
 * sorts them on disk and writes the four tables. Memory stays bounded whatever the number of
 * persons.
 */
final class Mellemlager implements AutoCloseable {
  /** How Parquet is written. Nobody looks up one person, so a filter for keys is not worth it. */
  static final String FORM = "(FORMAT parquet, COMPRESSION zstd, WRITE_BLOOM_FILTER false)";

  private static final String HUKOMMELSE = "600MB";

  /** Makes the error of a line. */
  @FunctionalInterface
  interface Linjefejl {
    RuntimeException paa(long linje, String hvad);
  }

  private final DuckDBConnection db;
  private final DuckDBAppender personer;

  Mellemlager(Path mappe) throws SQLException {
    Connection c =
        DriverManager.getConnection("jdbc:duckdb:" + mappe.resolve("mellemlager.duckdb"));
    db = c.unwrap(DuckDBConnection.class);
    udfoer("SET memory_limit = '" + HUKOMMELSE + "'");
    udfoer("SET temp_directory = " + citat(mappe.resolve("spild")));
    udfoer("SET autoinstall_known_extensions = false");
    udfoer(
        """
        CREATE TABLE raa (
          linje BIGINT, person VARCHAR, koen INTEGER, alder9131 DOUBLE,
          y_fra INTEGER[], y_antal INTEGER[], y_kode INTEGER[],
          b_fra INTEGER[], b_antal INTEGER[], b_kommune INTEGER[],
          l_maaned INTEGER[], l_grad DOUBLE[])
        """);
    personer = db.createAppender("raa");
  }

  /**
   * Takes some persons.
   *
   * @param linje of the first; each has a line
   */
  void tilfoej(long linje, Personblok blok) throws SQLException {
    for (int i = 0; i < blok.antal(); i++) {
      personer.beginRow().append(linje + i).append(blok.id(i));
      if (blok.koen(i) == Personblok.UKENDT_KOEN) {
        personer.appendNull();
      } else {
        personer.append(blok.koen(i));
      }
      if (Double.isNaN(blok.alder(i))) {
        personer.appendNull();
      } else {
        personer.append(blok.alder(i));
      }
      spells(blok.ydelser(), blok.ydelserFra(i), blok.ydelserFra(i + 1));
      spells(blok.bopael(), blok.bopaelFra(i), blok.bopaelFra(i + 1));
      int n = blok.loenFra(i + 1) - blok.loenFra(i);
      int[] maaneder = new int[n];
      double[] grader = new double[n];
      boolean[] uden = new boolean[n];
      for (int k = 0; k < n; k++) {
        double grad = blok.grad(blok.loenFra(i) + k);
        maaneder[k] = blok.maaned(blok.loenFra(i) + k);
        uden[k] = Double.isNaN(grad);
        grader[k] = uden[k] ? 0 : grad;
      }
      personer.append(maaneder).append(grader, uden).endRow();
    }
  }

  private void spells(Spelkolonner k, int fra, int til) throws SQLException {
    personer.append(k.fra(fra, til)).append(k.antal(fra, til)).append(k.vaerdi(fra, til));
  }

  /**
   * Sorts and writes.
   *
   * @param fejl names the line of a person who stands in the delivery twice
   */
  void skriv(Path mappe, Linjefejl fejl) throws SQLException {
    personer.close();
    try (Statement s = db.createStatement();
        ResultSet r =
            s.executeQuery(
                """
                SELECT person, min(linje), min_by(linje, linje, 2)[2] AS anden
                FROM raa GROUP BY person HAVING count(*) > 1 ORDER BY anden LIMIT 1
                """)) {
      if (r.next()) {
        throw fejl.paa(
            r.getLong(3),
            "personen "
                + Personnoegle.vist(r.getString(1))
                + " står allerede på linje "
                + r.getLong(2)
                + "; hver person skal have én linje");
      }
    }
    udfoer("CREATE TABLE sorteret AS SELECT * FROM raa ORDER BY person");
    udfoer("DROP TABLE raa");
    kopier(mappe, Tabelfil.PERSONER, "person, koen, alder9131");
    kopier(
        mappe,
        Tabelfil.YDELSER,
        "person, unnest(y_fra) AS fra_uge, unnest(y_antal) AS antal_uger, unnest(y_kode) AS kode");
    kopier(
        mappe,
        Tabelfil.BOPAEL,
        "person, unnest(b_fra) AS fra_uge, unnest(b_antal) AS antal_uger,"
            + " unnest(b_kommune) AS kommune");
    kopier(
        mappe,
        Tabelfil.BESKAEFTIGELSE,
        "person, unnest(l_maaned) AS maaned, NULL::DOUBLE AS timer, unnest(l_grad) AS grad");
  }

  private void kopier(Path mappe, Tabelfil fil, String kolonner) throws SQLException {
    udfoer(
        String.format(
            Locale.ROOT,
            "COPY (SELECT %s FROM sorteret) TO %s %s",
            kolonner,
            citat(fil.i(mappe)),
            FORM));
  }

  private void udfoer(String sql) throws SQLException {
    try (Statement s = db.createStatement()) {
      s.execute(sql);
    }
  }

  /** A path as an SQL text. */
  static String citat(Path sti) {
    return "'" + sti.toString().replace("'", "''") + "'";
  }

  @Override
  public void close() throws SQLException {
    db.close();
  }
}
