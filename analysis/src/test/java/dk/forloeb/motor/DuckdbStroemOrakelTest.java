package dk.forloeb.motor;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** The studies of activity and of flows in plain SQL: every week and every quarter on its own. */
class DuckdbStroemOrakelTest extends Orakel {

  @Test
  void aktivitet_uge_for_uge() throws SQLException {
    int foerste = register.observation().foerste().indeks();
    int sidste = register.observation().sidste().indeks();
    forloeb("kontanthjaelp", "slut + 4", "'KONTANTHJAELP'", sidste);
    ens(
        spoerg(
            """
            with f as (select 'RESSOURCEFORLOEB' as gruppe, * from rf_uger
                       union all select 'KONTANTHJAELP', * from kontanthjaelp),
                 n as (select unnest([1, 13, 26, 52, 78, 104]) as n),
                 m as (select gruppe, n, person, start, start + n - 1 as til from f, n
                       where start > %d and torsdag(start) >= date '2013-01-01'
                         and start + n - 1 <= slut),
                 aktive as (select distinct m.gruppe, m.n, m.person, m.start
                            from m join ydelser y on y.person = m.person
                              and y.fra_uge <= m.til and y.fra_uge + y.antal_uger > m.start
                            join koder k on k.kode = y.kode and k.gruppe = m.gruppe
                            where y.kode %% 10 <> 0)
            select m.gruppe, m.n::text, count(*), count(*) filter (a.person is null)
            from m left join aktive a using (gruppe, n, person, start)
            group by m.gruppe, m.n
            """
                .formatted(foerste)),
        program("aktivitet", "tabel-1", "gruppe", "uger_siden_start", "personer", "uden_aktivitet"),
        8);
  }

  @Test
  void overgange_kvartal_for_kvartal() throws SQLException {
    goer(
        """
        create table gitter as
        with u as (select unnest(range(%d, %d)) as uge),
             k as (select uge, year(torsdag(uge)) || 'K' || quarter(torsdag(uge)) as kvartal,
                     quarter(torsdag(uge)) as q, quarter(torsdag(uge - 1)) as foer from u)
        select uge, kvartal, row_number() over (order by uge) as nr from k where q <> foer
        """
            .formatted(
                register.observation().foerste().indeks(),
                register.observation().sidste().indeks() + 1));
    ens(
        spoerg(
            """
            with s as (select p.person, g.nr, g.kvartal, status(p.person, g.uge) as status,
                         p.alder9131 + (g.uge + 1) * 7 / 365.25::double as alder
                       from personer p, gitter g)
            select a.kvartal, a.status, b.status, count(*)
            from s a join s b on b.person = a.person and b.nr = a.nr + 1
            where a.alder is null or a.alder >= 16
            group by a.kvartal, a.status, b.status
            """),
        program("overgange", "matrix", "kvartal", "fra", "til", "personer"),
        1_000);
  }
}
