-- Jabatan tidak selesai sebelum dimulai.
-- severity: peringatan
-- allowed: 0.01
-- keys: aparatur_id
-- eligible: select count(*) from fact_aparatur as facts inner join jalan as runs on facts.periode = runs.periode where facts.tanggal_selesai is not null
-- advice: Minta desanya memeriksa tanggal pada SK.
select facts.aparatur_id
from fact_aparatur as facts
inner join jalan as runs
    on facts.periode = runs.periode
where facts.tanggal_selesai < facts.tanggal_mulai
