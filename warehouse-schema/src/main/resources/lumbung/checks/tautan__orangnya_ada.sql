-- Setiap orang yang ditautkan ada pada dim_penduduk.
-- severity: henti
-- allowed: 0
-- keys: feed, penduduk_id
-- eligible: select count(*) from tautan
-- advice: Laporkan: penautan dan dim_penduduk tidak sejalan.
select
    links.feed,
    links.penduduk_id
from tautan as links
where not exists (
    select 1
    from dim_penduduk as people
    where people.penduduk_id = links.penduduk_id
)
