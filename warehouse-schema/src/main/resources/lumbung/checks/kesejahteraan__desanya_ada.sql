-- Setiap baris fact_kesejahteraan menunjuk satu versi desa yang ada.
-- severity: henti
-- allowed: 0
-- eligible: select count(*) from fact_kesejahteraan
-- advice: Laporkan: fact_kesejahteraan menunjuk desa yang tidak ada pada dim_wilayah.
select facts.wilayah_key
from fact_kesejahteraan as facts
where not exists (
    select 1
    from dim_wilayah as villages
    where villages.wilayah_key = facts.wilayah_key
)
