-- Satu baris per keluarga dan bulan.
-- severity: henti
-- allowed: 0
-- eligible: select count(*) from fact_kesejahteraan
-- advice: Laporkan: model fact_kesejahteraan menghasilkan baris ganda.
select
    periode,
    keluarga_id,
    count(*) as baris
from fact_kesejahteraan
group by periode, keluarga_id
having count(*) > 1
