-- Satu baris per desa per tahun per sumber dana: anggaran dan realisasinya.
-- grain: kode_desa_kiriman, tahun, sumber_dana
-- history: replace
-- A year refers to the village as it is on its last day.
with

budgets as (select * from stg_anggaran_desa)

select
    budgets.kode_desa_kiriman,
    village_versions.wilayah_key,
    budgets.tahun,
    budgets.sumber_dana,
    budgets.pagu,
    budgets.realisasi,
    budgets.pagu_jaminan_sosial
from budgets
left join versi_wilayah as village_versions
    on coalesce(budgets.kode_desa, '0000000000') = village_versions.kode_desa
    and make_date(budgets.tahun, 12, 31)
    between village_versions.berlaku_dari and village_versions.berlaku_sampai
