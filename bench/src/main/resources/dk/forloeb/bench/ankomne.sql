-- After the steps of overgange.sql: who stands at the next point, without those who were not there
-- at this one. Nobody asks where they came from, and so nothing is counted by it.
select b.k - 1 as k, b.g as til, b.koen, (b.n - coalesce(nye.n, 0))::bigint as n
from bestand b
  left join (select koen, k, til, n from talt where fra = 31) nye
    on nye.koen = b.koen and nye.k = b.k and nye.til = b.g
where b.k between 1 and PUNKTER - 1 and b.n > coalesce(nye.n, 0)
order by all
