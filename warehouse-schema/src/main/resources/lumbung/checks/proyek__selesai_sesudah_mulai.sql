-- Proyek tidak selesai sebelum dimulai.
-- severity: peringatan
-- allowed: 0.01
-- keys: kode_desa
-- eligible: select count(*) from dim_proyek where tanggal_mulai is not null and tanggal_selesai is not null
-- advice: Minta desanya memeriksa tanggal proyeknya.
select kode_desa
from dim_proyek
where tanggal_selesai < tanggal_mulai
