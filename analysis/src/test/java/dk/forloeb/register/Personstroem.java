package dk.forloeb.register;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** The persons of the four Parquet files, merged by key; refuses files that are not in step. */
final class Personstroem implements AutoCloseable {
  private final Markoer personer;
  private final Markoer ydelser;
  private final Markoer bopael;
  private final Markoer loen;
  private @Nullable String forrige;

  Personstroem(Connection db, Path mappe) throws SQLException {
    personer = new Markoer(db, Tabelfil.PERSONER.i(mappe), "person, koen, alder9131");
    ydelser = new Markoer(db, Tabelfil.YDELSER.i(mappe), "person, fra_uge, antal_uger, kode");
    bopael = new Markoer(db, Tabelfil.BOPAEL.i(mappe), "person, fra_uge, antal_uger, kommune");
    loen = new Markoer(db, Tabelfil.BESKAEFTIGELSE.i(mappe), "person, maaned, timer, grad");
  }

  /** The next person, or null after the last. */
  @Nullable Person naeste() throws SQLException {
    String id = personer.noegle;
    if (id == null) {
      if (ydelser.noegle != null || bopael.noegle != null || loen.noegle != null) {
        throw new SQLException("filerne hører ikke sammen");
      }
      return null;
    }
    if (forrige != null && !stigende(forrige, id)) {
      throw new SQLException("personerne er ikke sorteret");
    }
    forrige = id;
    ResultSet r = personer.raekker;
    int koen = r.getInt(2);
    Integer koenEllerNull = r.wasNull() ? null : Integer.valueOf(koen);
    Double alder = decimaltal(r, 3);
    personer.videre();
    return new Person(id, koenEllerNull, alder, spells(ydelser, id), spells(bopael, id), loen(id));
  }

  private static List<Spell> spells(Markoer m, String id) throws SQLException {
    List<Spell> ud = new ArrayList<>();
    while (id.equals(m.noegle)) {
      ud.add(new Spell(m.raekker.getInt(2), m.raekker.getInt(3), m.raekker.getInt(4)));
      m.videre();
    }
    return List.copyOf(ud);
  }

  private List<Loenmaaned> loen(String id) throws SQLException {
    List<Loenmaaned> ud = new ArrayList<>();
    while (id.equals(loen.noegle)) {
      ResultSet r = loen.raekker;
      ud.add(new Loenmaaned(r.getInt(2), decimaltal(r, 3), decimaltal(r, 4)));
      loen.videre();
    }
    return List.copyOf(ud);
  }

  private static @Nullable Double decimaltal(ResultSet r, int kolonne) throws SQLException {
    double d = r.getDouble(kolonne);
    return r.wasNull() ? null : Double.valueOf(d);
  }

  /** Keys are sorted by their UTF-8 bytes. */
  private static boolean stigende(String a, String b) {
    return Arrays.compareUnsigned(
            a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8))
        < 0;
  }

  @Override
  public void close() throws SQLException {
    personer.close();
    ydelser.close();
    bopael.close();
    loen.close();
  }

  /** One file, read forward; a connection of its own, since a stream blocks the others. */
  private static final class Markoer implements AutoCloseable {
    private final Connection db;
    private final Statement saetning;
    private final ResultSet raekker;
    private @Nullable String noegle;

    private Markoer(Connection moder, Path fil, String kolonner) throws SQLException {
      db = moder.unwrap(DuckDBConnection.class).duplicate();
      saetning = db.createStatement();
      raekker =
          saetning.executeQuery(
              "SELECT " + kolonner + " FROM read_parquet(" + Mellemlager.citat(fil) + ")");
      videre();
    }

    private void videre() throws SQLException {
      noegle = raekker.next() ? raekker.getString(1) : null;
    }

    @Override
    public void close() throws SQLException {
      raekker.close();
      saetning.close();
      db.close();
    }
  }
}
