-- Setiap baris fact_proyek menunjuk satu versi desa yang ada.
-- severity: henti
-- allowed: 0
-- eligible: select count(*) from fact_proyek
-- advice: Laporkan: fact_proyek menunjuk desa yang tidak ada pada dim_wilayah.
select facts.wilayah_key
from fact_proyek as facts
where not exists (
    select 1
    from dim_wilayah as villages
    where villages.wilayah_key = facts.wilayah_key
)
