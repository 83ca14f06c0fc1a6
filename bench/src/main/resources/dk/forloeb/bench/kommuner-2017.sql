-- The last ended course of each person by municipality and status: only what the study needs.
with spells as (
  select person, fra_uge as fra, fra_uge + antal_uger - 1 as slut
  from ydelser where kode in (select kode from kodegruppe where g = RESSOURCEFORLOEB)
),
sidste as (
  select person, max(slut) as slut
  from (select person, slut, lead(fra) over (partition by person order by fra) as naeste
        from spells)
  where (naeste is null or naeste > slut + 4) and slut + 4 <= SIDSTE and slut between FRA and TIL
  group by person
),
talte as (
  select person, slut, slut + 13 as uge, maaned
  from sidste join ugemaaned on ugemaaned.uge = slut + 13
  where slut + 13 <= SIDSTE
),
koder as (
  select y.person, k.g
  from ydelser y join talte t using (person) join kodegruppe k using (kode)
  where t.uge >= y.fra_uge and t.uge < y.fra_uge + y.antal_uger
),
steder as (
  select b.person, b.kommune
  from bopael b join talte t using (person)
  where t.slut >= b.fra_uge and t.slut < b.fra_uge + b.antal_uger
),
loen as (
  select distinct b.person
  from beskaeftigelse b join talte t on t.person = b.person and t.maaned = b.maaned
)
select coalesce(s.kommune, 0) as kommune,
  coalesce(k.g, case when l.person is null then SELVFORSOERGELSE else BESKAEFTIGELSE end) as g,
  count(*) as n
from talte t
  left join koder k using (person) left join steder s using (person) left join loen l using (person)
group by all
