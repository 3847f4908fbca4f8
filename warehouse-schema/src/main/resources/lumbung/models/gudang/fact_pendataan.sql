-- Satu baris per SLS per petugas per hari lapor: kemajuan pendataan.
-- grain: kode_desa_kiriman, id_sls
-- history: replace
-- A report without a date refers to the village as it is on the run date.
with

run as (select * from jalan),

reports as (select * from stg_pendataan)

select
    reports.kode_desa_kiriman,
    reports.id_sls,
    village_versions.wilayah_key,
    reports.kode_petugas,
    reports.peran,
    reports.tanggal,
    reports.target_keluarga,
    reports.selesai,
    reports.menolak,
    reports.tidak_ditemui,
    left(coalesce(reports.kode_desa, '0000000000'), 4) as kode_kabupaten
from reports
cross join run
left join versi_wilayah as village_versions
    on coalesce(reports.kode_desa, '0000000000') = village_versions.kode_desa
    and coalesce(reports.tanggal, run.tanggal)
    between village_versions.berlaku_dari and village_versions.berlaku_sampai
