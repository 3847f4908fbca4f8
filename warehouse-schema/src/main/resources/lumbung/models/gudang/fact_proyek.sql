-- Satu baris per proyek desa per bulan: pendaftaran jasa konstruksi dan pekerjanya.
-- grain: periode, id_proyek
-- history: snapshot
with

run as (select * from jalan),

projects as (

    select
        proyek_hari_ini.*,
        coalesce(kode_desa, '0000000000') as kode_desa_fakta
    from proyek_hari_ini

),

workers as (

    select
        id_proyek,
        count(*) as jumlah_pekerja,
        count(*) filter (where tercakup_jakon or tk_aktif) as pekerja_tercakup
    from pekerja_proyek_hari_ini
    group by id_proyek

)

select
    run.periode,
    projects.id_proyek,
    village_versions.wilayah_key,
    left(projects.kode_desa_fakta, 4) as kode_kabupaten,
    projects.berjalan,
    projects.terdaftar_jakon,
    projects.nilai_kontrak,
    cast(coalesce(workers.jumlah_pekerja, 0) as int) as jumlah_pekerja,
    cast(coalesce(workers.pekerja_tercakup, 0) as int) as pekerja_tercakup
from projects
cross join run
left join workers
    on projects.id_proyek = workers.id_proyek
left join versi_wilayah as village_versions
    on projects.kode_desa_fakta = village_versions.kode_desa
    and run.akhir_bulan between village_versions.berlaku_dari and village_versions.berlaku_sampai
