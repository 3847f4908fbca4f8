-- Satu baris per proyek desa, juga yang hanya disebut pekerjanya, dan satu yang tidak diketahui.
-- grain: id_proyek
-- history: scd1
with

projects as (select * from stg_proyek_desa),

unknown_projects as (

    select id_proyek from stg_pekerja_proyek

    union

    select 'TIDAK DIKETAHUI' as id_proyek

    except

    select id_proyek from stg_proyek_desa

)

select
    id_proyek,
    coalesce(kode_desa, '0000000000') as kode_desa,
    left(coalesce(kode_desa, '0000000000'), 4) as kode_kabupaten,
    nama_proyek,
    pola,
    coalesce(sumber_dana, 'TIDAK DIKETAHUI') as sumber_dana,
    nilai_kontrak,
    tanggal_mulai,
    tanggal_selesai,
    nomor_jakon
from projects

union all

select
    id_proyek,
    '0000000000' as kode_desa,
    '0000' as kode_kabupaten,
    cast(null as string) as nama_proyek,
    cast(null as string) as pola,
    'TIDAK DIKETAHUI' as sumber_dana,
    cast(null as bigint) as nilai_kontrak,
    cast(null as date) as tanggal_mulai,
    cast(null as date) as tanggal_selesai,
    cast(null as string) as nomor_jakon
from unknown_projects
