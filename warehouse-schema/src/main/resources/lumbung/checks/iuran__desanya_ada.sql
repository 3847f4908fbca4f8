-- Setiap baris fact_iuran menunjuk satu versi desa yang ada.
-- severity: henti
-- allowed: 0
-- eligible: select count(*) from fact_iuran
-- advice: Laporkan: fact_iuran menunjuk desa yang tidak ada pada dim_wilayah.
select facts.wilayah_key
from fact_iuran as facts
where not exists (
    select 1
    from dim_wilayah as villages
    where villages.wilayah_key = facts.wilayah_key
)
