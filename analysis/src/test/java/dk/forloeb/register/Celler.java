package dk.forloeb.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A register as one text for each cell: {@code P1/ydelse/1118 -> 810}. What a delivery meant, what
 * our reader says and what DuckDB says are brought to this shape and compared.
 */
final class Celler {
  private Celler() {}

  static String person(@Nullable Object koen, @Nullable Object alder) {
    return "koen " + koen + ", alder " + alder;
  }

  static String loen(@Nullable Object timer, @Nullable Object grad) {
    return "timer " + timer + ", grad " + grad;
  }

  static SortedMap<String, String> gennemProgrammet(RegisterMappe register) {
    SortedMap<String, String> ud = new TreeMap<>();
    register.forHver(p -> {
      ny(ud, p.id(), person(p.koen(), p.alder9131()));
      spells(ud, p.id() + "/ydelse/", p.ydelser());
      spells(ud, p.id() + "/bopael/", p.bopael());
      for (Loenmaaned l : p.loen()) {
        ny(ud, p.id() + "/loen/" + l.maaned(), loen(l.timer(), l.grad()));
      }
    });
    return ud;
  }

  private static void spells(SortedMap<String, String> ud, String foran, List<Spell> spells) {
    for (Spell s : spells) {
      for (int uge = s.fra(); uge <= s.til(); uge++) {
        ny(ud, foran + uge, String.valueOf(s.vaerdi()));
      }
    }
  }

  static SortedMap<String, String> gennemSql(Path register) throws SQLException {
    SortedMap<String, String> ud = new TreeMap<>();
    try (Connection db = DriverManager.getConnection("jdbc:duckdb:")) {
      hent(
          db,
          "SELECT person, koen, alder9131 FROM '%s/personer.parquet'".formatted(register),
          (r, n) -> ny(ud, r.get(0), person(r.get(1), r.get(2))));
      for (String tabel : List.of("ydelser", "bopael")) {
        String vaerdi = tabel.equals("ydelser") ? "kode" : "kommune";
        String foran = tabel.equals("ydelser") ? "/ydelse/" : "/bopael/";
        hent(
            db,
            "SELECT person, unnest(range(fra_uge, fra_uge + antal_uger)), %s FROM '%s/%s.parquet'"
                .formatted(vaerdi, register, tabel),
            (r, n) -> ny(ud, r.get(0) + foran + r.get(1), String.valueOf(r.get(2))));
      }
      hent(
          db,
          "SELECT person, maaned, timer, grad FROM '%s/beskaeftigelse.parquet'".formatted(register),
          (r, n) -> ny(ud, r.get(0) + "/loen/" + r.get(1), loen(r.get(2), r.get(3))));
    }
    return ud;
  }

  /** The files are what the contract says: names, types, order, and spells that never touch. */
  static void tjekForm(Path register) throws SQLException {
    try (Connection db = DriverManager.getConnection("jdbc:duckdb:")) {
      assertEquals(
          List.of("person VARCHAR", "koen INTEGER", "alder9131 DOUBLE"),
          kolonner(db, register, "personer"));
      assertEquals(
          List.of("person VARCHAR", "fra_uge INTEGER", "antal_uger INTEGER", "kode INTEGER"),
          kolonner(db, register, "ydelser"));
      assertEquals(
          List.of("person VARCHAR", "fra_uge INTEGER", "antal_uger INTEGER", "kommune INTEGER"),
          kolonner(db, register, "bopael"));
      assertEquals(
          List.of("person VARCHAR", "maaned INTEGER", "timer DOUBLE", "grad DOUBLE"),
          kolonner(db, register, "beskaeftigelse"));
      sorteret(db, register, "personer", "0", "0", "0");
      sorteret(db, register, "ydelser", "fra_uge", "antal_uger", "kode");
      sorteret(db, register, "bopael", "fra_uge", "antal_uger", "kommune");
      sorteret(db, register, "beskaeftigelse", "maaned", "1", "maaned");
    }
  }

  private static List<String> kolonner(Connection db, Path register, String tabel)
      throws SQLException {
    List<String> ud = new ArrayList<>();
    hent(
        db,
        "SELECT column_name || ' ' || column_type FROM (DESCRIBE SELECT * FROM '%s/%s.parquet')"
            .formatted(register, tabel),
        (r, n) -> ud.add(r.get(0)));
    return ud;
  }

  private static void sorteret(
      Connection db, Path register, String tabel, String fra, String antal, String vaerdi)
      throws SQLException {
    List<List<String>> raekker = new ArrayList<>();
    hent(
        db,
        "SELECT encode(person), %s, %s, %s FROM '%s/%s.parquet'"
            .formatted(fra, antal, vaerdi, register, tabel),
        (r, n) -> raekker.add(r));
    for (int i = 1; i < raekker.size(); i++) {
      List<String> a = raekker.get(i - 1);
      List<String> b = raekker.get(i);
      int orden = a.get(0).compareTo(b.get(0));
      String sted = tabel + ".parquet: " + a + " before " + b;
      assertTrue(orden <= 0, sted);
      if (orden == 0) {
        int til = Integer.parseInt(a.get(1)) + Integer.parseInt(a.get(2));
        int naeste = Integer.parseInt(b.get(1));
        assertTrue(til <= naeste, sted);
        assertTrue(til < naeste || !a.get(3).equals(b.get(3)), "touching " + sted);
      }
    }
  }

  private static void hent(Connection db, String sql, BiConsumer<List<String>, Integer> raekke)
      throws SQLException {
    try (Statement s = db.createStatement();
        ResultSet r = s.executeQuery(sql)) {
      int n = r.getMetaData().getColumnCount();
      for (int i = 0; r.next(); i++) {
        List<String> felter = new ArrayList<>();
        for (int k = 1; k <= n; k++) {
          Object v = r.getObject(k);
          felter.add(v instanceof java.sql.Blob b ? hex(b) : String.valueOf(v));
        }
        raekke.accept(felter, i);
      }
    }
  }

  private static String hex(java.sql.Blob blob) throws SQLException {
    return java.util.HexFormat.of().formatHex(blob.getBytes(1, (int) blob.length()));
  }

  private static void ny(SortedMap<String, String> ud, String celle, String vaerdi) {
    String foer = ud.put(celle, vaerdi);
    if (foer != null) {
      fail(celle + " has both " + foer + " and " + vaerdi);
    }
  }

  /** Equal, or the first few cells that differ. */
  static void ens(SortedMap<String, String> sandhed, SortedMap<String, String> laest, String hvad) {
    TreeSet<String> celler = new TreeSet<>(sandhed.keySet());
    celler.addAll(laest.keySet());
    List<String> forskelle =
        celler.stream()
            .filter(c -> !String.valueOf(sandhed.get(c)).equals(laest.get(c)))
            .limit(8)
            .map(c -> c + ": meant " + sandhed.get(c) + ", read " + laest.get(c))
            .toList();
    assertEquals(List.of(), forskelle, hvad);
  }
}
