-- Keluarga selesai didata tidak melebihi target desanya.
-- severity: peringatan
-- allowed: 0
-- keys: tingkat, kode_wilayah, kode_indikator
-- eligible: select count(*) from fact_indikator as facts inner join jalan as runs on facts.periode = runs.periode where facts.kode_indikator = 'PENDATAAN'
-- advice: Mintalah target yang diperbarui kepada BPS; angkanya tetap terbit.
-- A target is an estimate made beforehand: the field finds more families than it.
select
    facts.tingkat,
    facts.kode_wilayah,
    facts.kode_indikator
from fact_indikator as facts
inner join jalan as runs
    on facts.periode = runs.periode
where facts.kode_indikator = 'PENDATAAN'
    and facts.nilai > 100
