-- Satu baris per indikator, wilayah, dan bulan.
-- severity: henti
-- allowed: 0
-- eligible: select count(*) from fact_indikator
-- advice: Laporkan: model fact_indikator menghasilkan baris ganda.
select
    periode,
    tingkat,
    kode_wilayah,
    kode_indikator,
    count(*) as baris
from fact_indikator
group by periode, tingkat, kode_wilayah, kode_indikator
having count(*) > 1
