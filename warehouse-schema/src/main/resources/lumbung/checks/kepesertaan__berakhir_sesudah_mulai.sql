-- Kepesertaan tidak berakhir sebelum dimulai.
-- severity: peringatan
-- allowed: 0.01
-- keys: nomor_rahasia, program
-- eligible: select count(*) from fact_kepesertaan as facts inner join jalan as runs on facts.periode = runs.periode where facts.tanggal_mulai is not null and facts.tanggal_akhir is not null
-- advice: Minta penyelenggaranya memeriksa tanggal mulai dan tanggal akhirnya.
select
    facts.nomor_rahasia,
    facts.program
from fact_kepesertaan as facts
inner join jalan as runs
    on facts.periode = runs.periode
where facts.tanggal_akhir < facts.tanggal_mulai
