-- Pengeluaran per kepala tidak melebihi batas kewajaran.
-- severity: peringatan
-- allowed: 0.001
-- keys: keluarga_id
-- eligible: select count(facts.pengeluaran_per_kapita) from fact_kesejahteraan as facts inner join jalan as runs on facts.periode = runs.periode
-- advice: Periksa satuan pengeluaran_per_kapita pada feed regsosek_keluarga: rupiah per kepala per bulan.
select facts.keluarga_id
from fact_kesejahteraan as facts
inner join jalan as runs
    on facts.periode = runs.periode
inner join ref_batas_kewajaran as limits
    on limits.kode = 'PENGELUARAN_TERTINGGI'
where facts.pengeluaran_per_kapita > limits.nilai
