package dk.forloeb.motor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The shipped studies asked in SQL of the same Parquet files, by somebody else's engine. */
class DuckdbOrakelTest extends Orakel {
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
