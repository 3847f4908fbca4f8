-- Satu baris per kepesertaan dan bulan iuran.
-- severity: henti
-- allowed: 0
-- eligible: select count(*) from fact_iuran
-- advice: Laporkan: model fact_iuran menghasilkan baris ganda.
select
    nomor_rahasia,
    periode_iuran,
    count(*) as baris
from fact_iuran
group by nomor_rahasia, periode_iuran
having count(*) > 1
