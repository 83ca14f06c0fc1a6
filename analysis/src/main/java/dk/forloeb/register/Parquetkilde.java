package dk.forloeb.register;

import dk.forloeb.Brugerfejl;
import dk.forloeb.register.Kolonner.Art;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.duckdb.DuckDBDriver;
import org.jspecify.annotations.Nullable;

/**
 * A delivery in the wide layout as a Parquet file, one column a week. It is handed over as the CSV
 * it would be, a row at a time, so that there is one interpretation of rows; the first row has line
 * 2 in messages, as there.
 */
public record Parquetkilde(Path sti) implements Kilde {
  private static final Set<String> HELTAL =
      Set.of(
          "TINYINT",
          "SMALLINT",
          "INTEGER",
          "BIGINT",
          "HUGEINT",
          "UTINYINT",
          "USMALLINT",
          "UINTEGER",
          "UBIGINT",
          "UHUGEINT");

  private record Felt(String navn, String type) {}

  /**
   * Looks at the file before anything is read.
   *
   * @throws Brugerfejl when it is missing, a folder or unreadable
   */
  public Parquetkilde {
    Filkilde.kraevLaeselig(sti);
  }

  /** Whether a file is named as one of this kind. */
  public static boolean passer(Path sti) {
    return sti.toString().toLowerCase(Locale.ROOT).endsWith(".parquet");
  }

  @Override
  public String navn() {
    return sti.getFileName().toString();
  }

  @Override
  public InputStream aabn() throws IOException {
    Properties valg = new Properties();
    valg.setProperty(DuckDBDriver.JDBC_STREAM_RESULTS, "true");
    Connection db = null;
    try {
      db = DriverManager.getConnection("jdbc:duckdb:", valg);
      Raekker raekker = new Raekker(db);
      db = null;
      return raekker;
    } catch (SQLException e) {
      throw ulaeselig(e);
    } finally {
      luk(db);
    }
  }

  private static void luk(@Nullable Connection db) throws IOException {
    try {
      if (db != null) {
        db.close();
      }
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }

  /** How much text will come is not known. */
  @Override
  public long bytes() {
    return -1;
  }

  @Override
  public boolean gzip() {
    return false;
  }

  /** The rows come once, as from a pipe: the careful way reads them. */
  @Override
  public boolean kanLaesesIgen() {
    return false;
  }

  @Override
  public Path raa() {
    return sti;
  }

  /** What DuckDB says may quote a value, and a value may be a key. */
  private Brugerfejl ulaeselig(SQLException e) {
    return new Brugerfejl(
        navn() + ": kan ikke læses som Parquet; filen er beskadiget eller af en anden slags", e);
  }

  private final class Raekker extends Bundtstroem {
    private final Connection db;
    private final Statement kald;
    private final ResultSet svar;

    /** The header, until it has been read. */
    private byte @Nullable [] hoved;

    private Raekker(Connection db) throws IOException, SQLException {
      this.db = db;
      kald = db.createStatement();
      kald.execute("SET memory_limit = '600MB'");
      // Persons' data must not be spilt where nobody looks; the rows come as they stand.
      kald.execute("SET temp_directory = ''");
      kald.execute("SET autoinstall_known_extensions = false");
      List<Felt> felter = felter();
      byte[] overskrift = hoved(felter);
      hoved = overskrift;
      Kolonner kolonner = kolonner(overskrift);
      kraevIngenCpr(felter.get(kolonner.positioner(Art.NOEGLE).getOrDefault(0, 0)));
      svar = kald.executeQuery(forespoergsel(felter, kolonner));
    }

    private String fil() {
      // A folder named x=1 on the way is no column.
      return "read_parquet(" + Mellemlager.citat(sti) + ", hive_partitioning = false)";
    }

    /** DuckDB calls the second of two columns of one name otherwise, and would lose it. */
    private List<Felt> felter() throws SQLException {
      Set<String> navne = new HashSet<>();
      try (ResultSet r =
          kald.executeQuery("SELECT name FROM parquet_schema(" + Mellemlager.citat(sti) + ")")) {
        while (r.next()) {
          navne.add(r.getString(1));
        }
      }
      List<Felt> ud = new ArrayList<>();
      try (ResultSet r = kald.executeQuery("DESCRIBE SELECT * FROM " + fil())) {
        while (r.next()) {
          Felt f = new Felt(r.getString(1), r.getString(2));
          if (!navne.contains(f.navn())) {
            throw new Brugerfejl(
                Parquetkilde.this.navn()
                    + ", kolonne "
                    + Personnoegle.vist(f.navn())
                    + ": to kolonner har samme navn; behold kun den ene");
          }
          ud.add(f);
        }
      }
      return ud;
    }

    private static byte[] hoved(List<Felt> felter) {
      List<String> navne = felter.stream().map(f -> citeret(f.navn())).toList();
      return (String.join(",", navne) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String citeret(String navn) {
      return '"' + navn.replace("\"", "\"\"") + '"';
    }

    private Kolonner kolonner(byte[] overskrift) throws IOException {
      try (Raekkelaeser laeser = new Raekkelaeser(navn(), new ByteArrayInputStream(overskrift))) {
        laeser.naeste();
        return Kolonner.af(laeser, navn());
      }
    }

    /** A CPR number that became a whole number has lost the nought it may begin with. */
    private void kraevIngenCpr(Felt noegle) throws SQLException {
      if (!HELTAL.contains(noegle.type())) {
        return;
      }
      String k = citeret(noegle.navn());
      try (ResultSet r =
          kald.executeQuery(
              "SELECT " + k + " FROM " + fil() + " WHERE " + k + " BETWEEN 1e8 AND 999999999")) {
        while (r.next()) {
          if (Personnoegle.lignerCpr("0" + r.getLong(1))) {
            throw new Brugerfejl(
                navn()
                    + ", kolonne "
                    + Personnoegle.vist(noegle.navn())
                    + ": en personnøgle ligner et CPR-nummer uden sit første nul; erstat den med"
                    + " et pseudonym, før filen indlæses");
          }
        }
      }
    }

    /** One text a row; null is nothing, and a column that is left out is not read. */
    private String forespoergsel(List<Felt> felter, Kolonner kolonner) {
      List<String> celler = new ArrayList<>();
      for (int i = 0; i < felter.size(); i++) {
        Art art = kolonner.kolonner().get(i).art();
        celler.add(art == Art.UDELADT ? "''" : celle(felter.get(i), art));
      }
      return "SELECT concat(" + String.join(", ',', ", celler) + ") FROM " + fil();
    }

    private String celle(Felt f, Art art) {
      String navn = citeret(f.navn());
      if (f.type().equals("VARCHAR")) {
        return "'\"', replace(" + navn + ", '\"', '\"\"'), '\"'";
      }
      if (HELTAL.contains(f.type())) {
        return navn;
      }
      if (art != Art.NOEGLE && f.type().startsWith("DECIMAL")) {
        return navn;
      }
      // Where a column of whole numbers lacks some, other programs make it one of decimal numbers.
      if (art != Art.NOEGLE && Set.of("FLOAT", "DOUBLE").contains(f.type())) {
        return "nullif(" + navn + ", 'nan')";
      }
      throw new Brugerfejl(
          navn()
              + ", kolonne "
              + Personnoegle.vist(f.navn())
              + ": typen "
              + f.type()
              + " kan ikke læses; kolonnen skal være heltal eller tekst");
    }

    @Override
    protected byte @Nullable [] naeste() {
      byte[] foerste = hoved;
      hoved = null;
      if (foerste != null) {
        return foerste;
      }
      try {
        return svar.next()
            ? (Objects.requireNonNull(svar.getString(1)) + "\n").getBytes(StandardCharsets.UTF_8)
            : null;
      } catch (SQLException e) {
        throw ulaeselig(e);
      }
    }

    @Override
    public void close() throws IOException {
      luk(db);
    }
  }
}
