-- Flows between the first weeks of quarters, counted by change: what stays follows from what moves.
-- Before it runs there are: gitter (k, uge, maaned), uge_k (uge, k: the first point not before the
-- week), kodegruppe (kode, g), and the constants of the macro bg. KOEN is 0, or koen for a
-- breakdown by sex; 31 stands for no status, before the first point and after the last.
with person as (
  select person, KOEN as koen, coalesce(uk.k, PUNKTER) as q0
  from (
    select person, KOEN as koen,
      case when alder9131 is null or alder(w - 1) >= 16 and w = FOERSTE then FOERSTE
           when alder(w - 1) >= 16 then w - 1
           when alder(w) >= 16 then w
           else w + 1 end as uge
    from (select *, greatest(FOERSTE, ceil((16 - alder9131) * 365.25 / 7)::int - 1) as w
          from personer)
  ) left join uge_k uk using (uge)
  where coalesce(uk.k, PUNKTER) <= PUNKTER - 2
),
loen as (
  select person, bit_or(1::ubigint << (k - FRA2008)) as bits
  from beskaeftigelse join gitter using (maaned)
  where k >= FRA2008
  group by person
),
loeb as (
  select y.person, greatest(ka.k, q0) as a, kb.k as b, g, q0, koen
  from ydelser y
    join kodegruppe using (kode)
    join uge_k ka on ka.uge = y.fra_uge
    join uge_k kb on kb.uge = y.fra_uge + y.antal_uger
    join person using (person)
  where kb.k > greatest(ka.k, q0)
  union all
  select person, PUNKTER, PUNKTER, 31, q0, koen from person
),
i_orden as materialized (
  select koen, a, g, person,
    coalesce(lag(b) over v, q0) as p, coalesce(lag(g) over v, 31) as foer
  from loeb
  window v as (partition by person order by a, b)
),
tomme as materialized (
  select i.koen, i.p, i.a, i.foer, i.g, coalesce(l.bits, 0::ubigint) as bits
  from i_orden i left join loen l using (person)
  where i.p < i.a
),
skift as (
  select koen, a as k, foer as fra, g as til from i_orden where p = a and g < 31
  union all
  select koen, p, foer, bg(p, bits) from tomme
  union all
  select koen, a, bg(a - 1, bits), g from tomme where g < 31
  union all
  select koen, k, bg(k - 1, bits), bg(k, bits)
  from (select koen, bits, unnest(range(p + 1, a)) as k from tomme
        where p + 1 < a and (p < FRA2008 or aendret(p, a, bits)))
  where bg(k - 1, bits) <> bg(k, bits)
),
talt as materialized (
  select koen, k, fra, til, count(*) as n from skift where k < PUNKTER and fra <> til group by all
),
bestand as (
  select koen, k, g, sum(sum(n)) over (partition by koen, g order by k) as n
  from (select koen, k, til as g, n from talt
        union all
        select koen, k, fra, -n from talt where fra < 31
        union all
        select koen, k, g, 0 from (select distinct koen from talt), gitter, range(31) as t(g))
  group by koen, k, g
),
ud as (
  select b.koen, b.k, b.g as fra, b.g as til, b.n - coalesce(sum(t.n), 0) as n
  from bestand b left join talt t on t.koen = b.koen and t.k = b.k + 1 and t.fra = b.g
  where b.k < PUNKTER - 1
  group by b.koen, b.k, b.g, b.n
  union all
  select koen, k - 1, fra, til, n from talt where fra < 31
)
select k, fra, til, koen, n::bigint as n from ud where n > 0 order by all
