-- Satu baris per keluarga per bulan: kesejahteraan, kemiskinan, dan bantuan.
-- grain: periode, keluarga_id
-- history: snapshot
with

families as (

    select
        keluarga_hari_ini.*,
        coalesce(kode_desa, '0000000000') as kode_desa_fakta
    from keluarga_hari_ini

),

run as (select * from jalan)

select
    run.periode,
    family_versions.keluarga_key,
    families.keluarga_id,
    village_versions.wilayah_key,
    left(families.kode_desa_fakta, 4) as kode_kabupaten,
    families.jumlah_anggota,
    families.desil,
    families.desil_miskin,
    families.pengeluaran_per_kapita,
    families.garis_kemiskinan,
    families.miskin,
    families.kesenjangan,
    families.mpi_skor36,
    families.mpi_miskin,
    families.penerima_pkh,
    families.penerima_bpnt,
    families.penerima_bantuan
from families
cross join run
left join versi_keluarga as family_versions
    on families.keluarga_id = family_versions.keluarga_id
    and run.akhir_bulan between family_versions.berlaku_dari and family_versions.berlaku_sampai
left join versi_wilayah as village_versions
    on families.kode_desa_fakta = village_versions.kode_desa
    and run.akhir_bulan between village_versions.berlaku_dari and village_versions.berlaku_sampai
