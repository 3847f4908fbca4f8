-- Realisasi dan pagu jaminan sosial tidak melebihi pagunya.
-- severity: peringatan
-- allowed: 0.05
-- keys: wilayah_key, tahun
-- eligible: select count(*) from fact_anggaran where pagu is not null
-- advice: Minta desanya memeriksa anggarannya; angkanya tetap terbit.
select
    wilayah_key,
    tahun
from fact_anggaran
where realisasi > pagu
    or pagu_jaminan_sosial > pagu
