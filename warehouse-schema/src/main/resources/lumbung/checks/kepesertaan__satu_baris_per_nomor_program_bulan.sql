-- Satu baris per kartu atau kepesertaan, program, dan bulan.
-- severity: henti
-- allowed: 0
-- eligible: select count(*) from fact_kepesertaan
-- advice: Laporkan: model fact_kepesertaan menghasilkan baris ganda.
select
    periode,
    nomor_rahasia,
    program,
    count(*) as baris
from fact_kepesertaan
group by periode, nomor_rahasia, program
having count(*) > 1
