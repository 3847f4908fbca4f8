-- Kemiskinan suatu kabupaten atau provinsi tidak melebihi batas kewajaran.
-- severity: peringatan
-- allowed: 0
-- keys: tingkat, kode_wilayah, kode_indikator
-- eligible: select count(*) from fact_indikator as facts inner join jalan as runs on facts.periode = runs.periode where facts.tingkat in ('KABUPATEN', 'PROVINSI') and facts.kode_indikator = 'P0'
-- advice: Periksa garis kemiskinan pada feed angka_resmi dan satuan pengeluaran_per_kapita pada Regsosek.
select
    facts.tingkat,
    facts.kode_wilayah,
    facts.kode_indikator
from fact_indikator as facts
inner join jalan as runs
    on facts.periode = runs.periode
inner join ref_batas_kewajaran as limits
    on limits.kode = 'P0_TERTINGGI'
where facts.tingkat in ('KABUPATEN', 'PROVINSI')
    and facts.kode_indikator = 'P0'
    and facts.nilai > limits.nilai
