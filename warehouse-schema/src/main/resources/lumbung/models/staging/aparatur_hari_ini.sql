-- Satu baris per pemegang jabatan desa: apakah ia menjabat, tercakup, dan berapa iurannya.
-- grain: aparatur_id
-- history: replace
-- Pay that is not reported costs nothing: the gap is then larger than shown.
with

run as (select * from jalan),

rules as (select * from aturan_hari_ini),

links as (select * from tautan where feed = 'aparatur_desa'),

holders as (

    select
        offices.*,
        cast(coalesce(offices.penghasilan_tetap, 0) as decimal(19, 0)) as dasar_iuran
    from stg_aparatur_desa as offices

)

select
    holders.aparatur_id,
    links.penduduk_id,
    holders.kode_desa,
    holders.jabatan,
    holders.tanggal_mulai,
    holders.tanggal_selesai,
    coalesce(holders.tanggal_mulai <= run.tanggal, false)
    and coalesce(holders.tanggal_selesai >= run.tanggal, true) as menjabat,
    holders.penghasilan_tetap,
    holders.sumber_penghasilan,
    coalesce(covers.aktif_jkk, false) as aktif_jkk,
    coalesce(covers.aktif_jkm, false) as aktif_jkm,
    coalesce(covers.aktif_jht, false) as aktif_jht,
    coalesce(covers.aktif_jp, false) as aktif_jp,
    coalesce(covers.tk_aktif, false) as tk_aktif,
    coalesce(covers.jkn_aktif, false) as jkn_aktif,
    coalesce(covers.bulan_menunggak, 0) as bulan_menunggak,
    cast(round(holders.dasar_iuran * rules.iuran_jkk_pu * 0.01, 0) as bigint) as iuran_jkk,
    cast(round(holders.dasar_iuran * rules.iuran_jkm_pu * 0.01, 0) as bigint) as iuran_jkm
from holders
cross join run
cross join rules
inner join links
    on holders.kunci_rekaman = links.kunci_rekaman
left join jaminan_orang as covers
    on links.penduduk_id = covers.penduduk_id
