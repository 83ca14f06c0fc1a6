package dk.forloeb.motor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.diskretion.Diskretion;
import dk.forloeb.diskretion.Tilstand;
import dk.forloeb.motor.hurtig.HurtigMotor;
import dk.forloeb.register.Fremdrift;
import dk.forloeb.register.Importvalg;
import dk.forloeb.register.Indlaeser;
import dk.forloeb.register.RegisterMappe;
import dk.forloeb.studie.Studie;
import dk.forloeb.studie.Studiekatalog;
import dk.forloeb.syntese.Nationskilde;
import dk.forloeb.syntese.Syntese;
import dk.forloeb.tabel.Tabel;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A register, and the same Parquet files open to SQL in somebody else's engine. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Orakel {
  private static final int PERSONER = Boolean.getBoolean("forloeb.long") ? 60_000 : 5_000;
  private static final long SEED = 20_130_101;

  @SuppressWarnings("NullAway.Init")
  RegisterMappe register;

  @SuppressWarnings("NullAway.Init")
  private Connection db;

  @BeforeAll
  void indlaes(@TempDir Path mappe) throws Exception {
    Path m = mappe.resolve("register");
    Clock ur = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);
    new Indlaeser(Importvalg.intet(), ur, Fremdrift.INGEN)
        .indlaes(new Nationskilde(Syntese.nation(PERSONER, SEED)), m);
    register = RegisterMappe.aabn(m);
    Properties valg = new Properties();
    valg.setProperty("autoinstall_known_extensions", "false");
    db = DriverManager.getConnection("jdbc:duckdb:", valg);
    for (String t : List.of("personer", "ydelser", "bopael", "beskaeftigelse")) {
      goer("create view " + t + " as from read_parquet('" + m.resolve(t + ".parquet") + "')");
    }
    goer("create table koder (kode int, gruppe text, t3 text, f2 text)");
    for (int kode = 1; kode <= 999; kode++) {
      String g = Haandtaelling.gruppe(kode);
      goer(
          "insert into koder values (%d, '%s', '%s', '%s')"
              .formatted(kode, g, Haandtaelling.tabel3(g), Haandtaelling.figur2(g)));
    }
    goer("create table kendte as select unnest([" + kommuner() + "]) as kommune");
    goer("create macro mandag(u) as date '1991-08-05' + (7 * u)::int");
    goer("create macro torsdag(u) as mandag(u) + 3");
    goer("create macro uge(d) as (d::date - date '1991-08-05') // 7");
    goer("create macro maaned(u) as uge((mandag(u) + 6) + interval 1 month)");
    int sidste = register.observation().sidste().indeks();
    forloeb("rf_uger", "slut + 4", "'RESSOURCEFORLOEB'", sidste);
    forloeb("rf_maaned", "maaned(slut)", "'RESSOURCEFORLOEB'", sidste);
    forloeb("fleks", "slut + 4", "'FLEKSJOB', 'LEDIGHEDSYDELSE'", sidste);
    forloeb("pension", "slut + 4", "'FOERTIDSPENSION'", sidste);
    goer(
        """
        create macro status(p, u) as coalesce(
          (select k.gruppe from ydelser y join koder k using (kode)
             where y.person = p and u between y.fra_uge and y.fra_uge + y.antal_uger - 1),
          case when year(torsdag(u)) < 2008 then 'BLANK_FOER_2008'
               when exists (from beskaeftigelse b where b.person = p
                  and b.maaned = year(torsdag(u)) * 100 + month(torsdag(u))) then 'BESKAEFTIGELSE'
               else 'SELVFORSOERGELSE' end)
        """);
    goer(
        """
        create macro sted(p, u) as coalesce(
          (select lpad(b.kommune::text, 3, '0') from bopael b join kendte using (kommune)
             where b.person = p and u between b.fra_uge and b.fra_uge + b.antal_uger - 1),
          'UOPLYST')
        """);
  }

  @AfterAll
  void luk() throws SQLException {
    db.close();
  }

  private static String kommuner() {
    List<String> ud = new ArrayList<>();
    dk.forloeb.kommune.Kommuner.alle().keySet().forEach(k -> ud.add("" + k));
    return String.join(",", ud);
  }

  /** Spells whose distance to the one before is bridged by the gap rule are one course. */
  final void forloeb(String navn, String g, String grupper, int sidste) throws SQLException {
    goer(
        """
        create table %1$s as
        with t as (select person, fra_uge as fra, fra_uge + antal_uger - 1 as slut
                   from ydelser join koder using (kode) where gruppe in (%3$s)),
             l as (select *, lag(%2$s) over (partition by person order by fra) as foer from t),
             n as (select *, sum(case when foer is null or fra > foer then 1 else 0 end)
                     over (partition by person order by fra) as nr from l),
             f as (select person, nr, min(fra) as start, max(slut) as slut from n
                   group by person, nr)
        select person, start, slut, %2$s as g, %2$s <= %4$d as afsluttet from f
        """
            .formatted(navn, g, grupper, sidste));
  }

  final void goer(String sql) throws SQLException {
    try (Statement s = db.createStatement()) {
      s.execute(sql);
    }
  }

  final List<List<String>> spoerg(String sql) throws SQLException {
    List<List<String>> ud = new ArrayList<>();
    try (Statement s = db.createStatement();
        ResultSet r = s.executeQuery(sql)) {
      int n = r.getMetaData().getColumnCount();
      while (r.next()) {
        List<String> raekke = new ArrayList<>();
        for (int i = 1; i <= n; i++) {
          raekke.add(r.getString(i));
        }
        ud.add(raekke);
      }
    }
    return ud;
  }

  /** The program's rows, only the named columns, all rows that are not zero, sorted. */
  final List<List<String>> program(String studie, String tabel, String... kolonner) {
    List<String> aendringer =
        studie.equals("kommuner-2017") ? List.of("tables.figur-1.at-least={}") : List.of();
    Studie spurgt = Studiekatalog.find(studie).laes(aendringer);
    Raaresultat raa = new Koersel(new HurtigMotor()).koer(spurgt, aendringer, register);
    assertEquals(
        new Koersel(new ReferenceMotor()).koer(spurgt, aendringer, register).tabeller(),
        raa.tabeller());
    List<List<String>> linjer =
        Tabel.af(new Diskretion(5).anvend(raa, Tilstand.NONE), tabel).linjer();
    List<List<String>> ud = new ArrayList<>();
    for (List<String> l : linjer.subList(1, linjer.size())) {
      List<String> valgt = new ArrayList<>();
      for (String k : kolonner) {
        valgt.add(l.get(linjer.getFirst().indexOf(k)));
      }
      ud.add(valgt);
    }
    return ud;
  }

  static void ens(List<List<String>> sql, List<List<String>> program, int mindstRaekker) {
    TreeSet<String> a = new TreeSet<>();
    TreeSet<String> b = new TreeSet<>();
    sql.forEach(r -> a.add(String.join(" | ", r)));
    program.stream()
        .filter(r -> r.subList(1, r.size()).stream().anyMatch(v -> !v.equals("0")))
        .forEach(r -> b.add(String.join(" | ", r)));
    assertEquals(String.join("\n", a), String.join("\n", b), "seed " + SEED);
    assertTrue(a.size() >= mindstRaekker, "too few rows to prove anything: " + a);
  }
}
