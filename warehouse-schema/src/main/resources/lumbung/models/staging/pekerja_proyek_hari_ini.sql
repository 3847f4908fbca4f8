-- Satu baris per pekerja per proyek desa: tercakup lewat proyeknya atau kepesertaannya sendiri.
-- grain: id_proyek, nomor_urut
-- history: replace
with

links as (select * from tautan where feed = 'pekerja_proyek')

select
    workers.id_proyek,
    workers.nomor_urut,
    links.penduduk_id,
    projects.kode_desa,
    workers.hari_kerja,
    workers.upah_harian,
    coalesce(projects.berjalan, false) as berjalan,
    coalesce(projects.terdaftar_jakon, false) as tercakup_jakon,
    coalesce(covers.tk_aktif, false) as tk_aktif
from stg_pekerja_proyek as workers
inner join links
    on workers.kunci_rekaman = links.kunci_rekaman
left join proyek_hari_ini as projects
    on workers.id_proyek = projects.id_proyek
left join jaminan_orang as covers
    on links.penduduk_id = covers.penduduk_id
