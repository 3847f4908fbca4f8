-- Satu baris per pemberi kerja (NPP), dan satu yang tidak diketahui.
-- grain: npp
-- history: scd1
-- An employer delivered under several names keeps the one that sorts first.
with

employers as (

    select
        npp,
        min(nama_pemberi_kerja) as nama_pemberi_kerja
    from stg_bpjstk_peserta
    where npp is not null
    group by npp

),

prefixes as (select kode from ref_kelompok_kode where kelompok = 'NAMA_PEMERINTAH_DESA'),

village_governments as (

    select employers.npp
    from employers
    inner join prefixes
        on upper(employers.nama_pemberi_kerja) like prefixes.kode || ' %'
    group by employers.npp

)

select
    employers.npp,
    employers.nama_pemberi_kerja,
    village_governments.npp is not null as pemerintah_desa
from employers
left join village_governments
    on employers.npp = village_governments.npp

union all

select
    'TIDAK DIKETAHUI' as npp,
    cast(null as string) as nama_pemberi_kerja,
    false as pemerintah_desa
