-- Satu baris per pemegang jabatan dan bulan.
-- severity: henti
-- allowed: 0
-- eligible: select count(*) from fact_aparatur
-- advice: Laporkan: model fact_aparatur menghasilkan baris ganda.
select
    periode,
    aparatur_id,
    count(*) as baris
from fact_aparatur
group by periode, aparatur_id
having count(*) > 1
