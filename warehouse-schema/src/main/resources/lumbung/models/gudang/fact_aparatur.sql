-- Satu baris per pemegang jabatan desa per bulan: cakupan jaminan sosial dan iurannya.
-- grain: periode, aparatur_id
-- history: snapshot
with

run as (select * from jalan),

holders as (

    select
        aparatur_hari_ini.*,
        coalesce(kode_desa, '0000000000') as kode_desa_fakta
    from aparatur_hari_ini

)

select
    run.periode,
    holders.aparatur_id,
    village_versions.wilayah_key,
    left(holders.kode_desa_fakta, 4) as kode_kabupaten,
    coalesce(holders.jabatan, 'TIDAK DIKETAHUI') as jabatan,
    person_versions.penduduk_key,
    holders.penduduk_id,
    holders.tanggal_mulai,
    holders.tanggal_selesai,
    holders.menjabat,
    holders.penghasilan_tetap,
    coalesce(holders.sumber_penghasilan, 'TIDAK DIKETAHUI') as sumber_penghasilan,
    holders.aktif_jkk,
    holders.aktif_jkm,
    holders.aktif_jht,
    holders.aktif_jp,
    holders.tk_aktif as aktif_tk,
    holders.jkn_aktif as aktif_jkn,
    holders.bulan_menunggak > 0 as menunggak,
    holders.bulan_menunggak,
    holders.iuran_jkk,
    holders.iuran_jkm
from holders
cross join run
left join versi_penduduk as person_versions
    on holders.penduduk_id = person_versions.penduduk_id
    and run.akhir_bulan between person_versions.berlaku_dari and person_versions.berlaku_sampai
left join versi_wilayah as village_versions
    on holders.kode_desa_fakta = village_versions.kode_desa
    and run.akhir_bulan between village_versions.berlaku_dari and village_versions.berlaku_sampai
