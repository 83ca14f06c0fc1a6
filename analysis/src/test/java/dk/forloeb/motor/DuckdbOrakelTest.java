package dk.forloeb.motor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.diskretion.Diskretion;
import dk.forloeb.diskretion.Tilstand;
import dk.forloeb.register.Fremdrift;
import dk.forloeb.register.Importvalg;
import dk.forloeb.register.Indlaeser;
import dk.forloeb.register.RegisterMappe;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The shipped studies asked in SQL of the same Parquet files, by somebody else's engine. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DuckdbOrakelTest {
  private static final int PERSONER = Boolean.getBoolean("forloeb.long") ? 60_000 : 5_000;
  private static final long SEED = 20_130_101;

  @SuppressWarnings("NullAway.Init")
  private RegisterMappe register;

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
  private void forloeb(String navn, String g, String grupper, int sidste) throws SQLException {
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

  private void goer(String sql) throws SQLException {
    try (Statement s = db.createStatement()) {
      s.execute(sql);
    }
  }

  private List<List<String>> spoerg(String sql) throws SQLException {
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
  private List<List<String>> program(String studie, String tabel, String... kolonner) {
    List<String> aendringer =
        studie.equals("kommuner-2017") ? List.of("tables.figur-1.at-least={}") : List.of();
    Raaresultat raa =
        new Koersel(new ReferenceMotor())
            .koer(Studiekatalog.find(studie).laes(aendringer), aendringer, register);
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

  private static void ens(List<List<String>> sql, List<List<String>> program, int mindstRaekker) {
    TreeSet<String> a = new TreeSet<>();
    TreeSet<String> b = new TreeSet<>();
    sql.forEach(r -> a.add(String.join(" | ", r)));
    program.stream()
        .filter(r -> r.subList(1, r.size()).stream().anyMatch(v -> !v.equals("0")))
        .forEach(r -> b.add(String.join(" | ", r)));
    assertEquals(String.join("\n", a), String.join("\n", b), "seed " + SEED);
    assertTrue(a.size() >= mindstRaekker, "too few rows to prove anything: " + a);
  }

  private static final String TALTE =
      """
      with f as (select * from rf_uger where afsluttet
                   and slut between uge(date '2013-01-03') and uge(date '2016-06-30')),
           s as (select person, max(slut) as slut from f group by person),
           o as (select person, slut, status(person, slut + 13) as gruppe, sted(person, slut) as sted
                 from s where slut + 13 <= uge(%s)),
           t as (select o.*, f2 from o join (select distinct gruppe, f2 from koder
                   union values ('BESKAEFTIGELSE', 'Ordinært job'),
                     ('SELVFORSOERGELSE', 'Selvforsørgelse')) using (gruppe))
      """;

  private String talte() {
    return TALTE.replace("%s", "date '" + register.observation().sidste().mandag() + "'");
  }

  @Test
  void figur_1_uden_mindstekrav() throws SQLException {
    ens(
        spoerg(
            talte()
                + """
                select sted, count(*), count(*) filter (f2 in
                  ('Ordinært job', 'Uddannelse', 'Fleksjob', 'Dagpenge'))
                from t where sted <> 'UOPLYST' group by sted
                """),
        program("kommuner-2017", "figur-1", "kommune", "forloeb", "succes"),
        20);
  }

  @Test
  void figur_2_og_oevrige() throws SQLException {
    ens(
        spoerg(
            talte()
                + """
                select f2, count(*), printf('%.1f', round(1000 * count(*)
                  / sum(count(*)) over ()) / 10) from t group by f2
                """),
        program("kommuner-2017", "figur-2", "status", "personer", "andel"),
        5);
    ens(
        spoerg(talte() + "select gruppe, count(*) from t where f2 = 'Øvrige' group by gruppe"),
        program("kommuner-2017", "oevrige", "gruppe", "personer"),
        0);
  }

  @Test
  void pulje_alle() throws SQLException {
    List<List<String>> sql =
        spoerg(
            talte()
                + """
                select 'pulje-alle', printf('%.1f', round(1000 * count(*) filter (f2 in
                  ('Ordinært job', 'Uddannelse', 'Fleksjob', 'Dagpenge')) / count(*)) / 10) from t
                """);
    assertEquals(sql, program("kommuner-2017", "gennemsnit", "navn", "vaerdi").subList(0, 1));
  }

  @Test
  void foertidspension_aar_for_aar() throws SQLException {
    int foerste = register.observation().foerste().indeks();
    ens(
        spoerg(
            "select year(torsdag(start))::text, count(*) from pension where start > "
                + foerste
                + " and year(torsdag(start)) >= 1992 group by 1"),
        program("foertidspension-tilgang", "tabel-1", "aar", "nye_forloeb"),
        10);
  }

  @Test
  void fleksjob_afgang() throws SQLException {
    ens(
        spoerg(
            """
            with f as (select *, torsdag(slut + 1) as dag from fleks where afsluttet),
                 k as (select f.person, f.slut, arg_min(gruppe, y.fra_uge) as foerste
                       from f join ydelser y on y.person = f.person and y.fra_uge <= f.slut + 4
                         and y.fra_uge + y.antal_uger - 1 > f.slut join koder using (kode)
                       group by f.person, f.slut),
                 h as (select f.person, foerste,
                         year(dag) || case when month(dag) <= 6 then 'H1' else 'H2' end as halvaar
                       from f left join k on k.person = f.person and k.slut = f.slut
                       where dag between date '2013-01-01' and date '2016-06-30'),
                 r as (select halvaar, count(distinct person) as a, count(distinct person) filter
                         (foerste = 'RESSOURCEFORLOEB') as b from h group by halvaar)
            from r union all select 'I alt', sum(a)::bigint, sum(b)::bigint from r
            """),
        program("fleksjob-afgang-2016", "tabel-1", "halvaar", "afgang", "til_ressourceforloeb"),
        7);
  }

  @Test
  void ressourceforloeb_tabel_1_og_bilag_1() throws SQLException {
    String f = "from rf_maaned where year(torsdag(start)) in (2013, 2014)";
    assertEquals(
        spoerg("select count(*), count(distinct person) " + f),
        program("ressourceforloeb-2015", "tabel-1", "forloeb", "personer"));
    ens(
        spoerg(
            "with f as (select person, sted(person, start) as sted "
                + f
                + ") select sted, count(*), count(distinct person) from f group by sted"
                + " union all select 'I alt', count(*), count(distinct person) from f"),
        program("ressourceforloeb-2015", "bilag-1", "kommune", "forloeb", "personer"),
        20);
  }

  @Test
  void ressourceforloeb_tabel_2_tabel_3_og_andet() throws SQLException {
    String f =
        """
        with f as (select *, status(person, g) as gruppe from rf_maaned where afsluttet
                     and torsdag(slut) between date '2013-01-01' and date '2014-06-30'),
             t as (select f.*, t3 from f join (select distinct gruppe, t3 from koder
                     union values ('BESKAEFTIGELSE', 'Beskæftigelse/selvforsørgelse'),
                       ('SELVFORSOERGELSE', 'Beskæftigelse/selvforsørgelse')) using (gruppe))
        """;
    assertEquals(
        spoerg(f + "select count(*), printf('%.1f', avg(7 * (slut - start + 1))) from t"),
        program("ressourceforloeb-2015", "tabel-2", "afsluttede", "varighed_dage"));
    ens(
        spoerg(
            f
                + "select t3, count(*) from t group by t3"
                + " union all select 'I alt', count(*) from t"),
        program("ressourceforloeb-2015", "tabel-3", "status", "personer"),
        3);
    ens(
        spoerg(f + "select gruppe, count(*) from t where t3 = 'Andet' group by gruppe"),
        program("ressourceforloeb-2015", "andet", "gruppe", "personer"),
        0);
  }
}
