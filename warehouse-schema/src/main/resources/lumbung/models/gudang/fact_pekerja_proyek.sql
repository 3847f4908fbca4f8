-- Satu baris per pekerja per proyek desa.
-- grain: id_proyek, nomor_urut
-- history: replace
with

run as (select * from jalan),

workers as (

    select
        pekerja_proyek_hari_ini.*,
        coalesce(kode_desa, '0000000000') as kode_desa_fakta
    from pekerja_proyek_hari_ini

)

select
    workers.id_proyek,
    workers.nomor_urut,
    person_versions.penduduk_key,
    workers.penduduk_id,
    village_versions.wilayah_key,
    left(workers.kode_desa_fakta, 4) as kode_kabupaten,
    workers.hari_kerja,
    workers.upah_harian,
    workers.tercakup_jakon,
    workers.tk_aktif as aktif_tk
from workers
cross join run
left join versi_penduduk as person_versions
    on workers.penduduk_id = person_versions.penduduk_id
    and run.tanggal between person_versions.berlaku_dari and person_versions.berlaku_sampai
left join versi_wilayah as village_versions
    on workers.kode_desa_fakta = village_versions.kode_desa
    and run.tanggal between village_versions.berlaku_dari and village_versions.berlaku_sampai
