-- Segmen setiap kepesertaan milik penyelenggara programnya.
-- severity: henti
-- allowed: 0
-- keys: periode, nomor_rahasia, program
-- eligible: select count(*) from fact_kepesertaan as facts inner join jalan as runs on facts.periode = runs.periode
-- advice: Laporkan: segmen BPJS Kesehatan dan BPJS Ketenagakerjaan tertukar.
select
    facts.periode,
    facts.nomor_rahasia,
    facts.program
from fact_kepesertaan as facts
inner join jalan as runs
    on facts.periode = runs.periode
inner join dim_program as programmes
    on facts.program = programmes.program
inner join dim_segmen as segments
    on facts.segmen = segments.segmen
where programmes.penyelenggara <> segments.penyelenggara
    and programmes.program <> 'TIDAK DIKETAHUI'
    and segments.segmen <> 'TIDAK DIKETAHUI'
