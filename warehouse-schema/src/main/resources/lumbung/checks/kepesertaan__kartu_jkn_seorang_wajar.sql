-- Seorang tidak memegang kartu JKN melebihi batas kewajaran.
-- severity: peringatan
-- allowed: 0.001
-- keys: penduduk_id
-- eligible: select count(distinct facts.penduduk_id) from fact_kepesertaan as facts inner join jalan as runs on facts.periode = runs.periode where facts.program = 'JKN'
-- advice: Periksa penautan orang itu dengan lumbung explain; bila benar, minta BPJS Kesehatan menggabungkan kartunya.
select facts.penduduk_id
from fact_kepesertaan as facts
inner join jalan as runs
    on facts.periode = runs.periode
inner join ref_batas_kewajaran as limits
    on limits.kode = 'KARTU_JKN_TERBANYAK'
where facts.program = 'JKN'
group by facts.penduduk_id, limits.nilai
having count(*) > limits.nilai
