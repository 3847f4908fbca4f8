-- Setiap baris fact_kepesertaan menunjuk satu versi desa yang ada.
-- severity: henti
-- allowed: 0
-- eligible: select count(*) from fact_kepesertaan
-- advice: Laporkan: fact_kepesertaan menunjuk desa yang tidak ada pada dim_wilayah.
select facts.wilayah_key
from fact_kepesertaan as facts
where not exists (
    select 1
    from dim_wilayah as villages
    where villages.wilayah_key = facts.wilayah_key
)
