-- Satu baris per pembayaran bantuan.
-- severity: henti
-- allowed: 0
-- eligible: select count(*) from fact_bantuan
-- advice: Laporkan: model fact_bantuan menghasilkan baris ganda.
select
    program,
    periode_bantuan,
    nomor_rahasia,
    count(*) as baris
from fact_bantuan
group by program, periode_bantuan, nomor_rahasia
having count(*) > 1
