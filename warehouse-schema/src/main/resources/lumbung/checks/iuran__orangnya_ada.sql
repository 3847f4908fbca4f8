-- Setiap baris fact_iuran menunjuk satu versi orang yang ada.
-- severity: henti
-- allowed: 0
-- eligible: select count(*) from fact_iuran
-- advice: Laporkan: fact_iuran menunjuk orang yang tidak ada pada dim_penduduk.
select facts.penduduk_key
from fact_iuran as facts
where not exists (
    select 1
    from dim_penduduk as people
    where people.penduduk_key = facts.penduduk_key
)
