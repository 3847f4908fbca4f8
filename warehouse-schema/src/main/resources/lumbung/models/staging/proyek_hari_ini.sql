-- Satu baris per proyek desa: apakah ia berjalan dan terdaftar jasa konstruksi.
-- grain: id_proyek
-- history: replace
with

run as (select * from jalan)

select
    projects.id_proyek,
    projects.kode_desa,
    projects.nilai_kontrak,
    coalesce(projects.tanggal_mulai <= run.tanggal, false)
    and coalesce(projects.tanggal_selesai >= run.tanggal, true) as berjalan,
    projects.nomor_jakon is not null as terdaftar_jakon
from stg_proyek_desa as projects
cross join run
