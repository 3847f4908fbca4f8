-- Setiap baris fact_kesejahteraan menunjuk satu versi keluarga yang ada.
-- severity: henti
-- allowed: 0
-- eligible: select count(*) from fact_kesejahteraan
-- advice: Laporkan: fact_kesejahteraan menunjuk keluarga yang tidak ada pada dim_keluarga.
select facts.keluarga_key
from fact_kesejahteraan as facts
where not exists (
    select 1
    from dim_keluarga as families
    where families.keluarga_key = facts.keluarga_key
)
