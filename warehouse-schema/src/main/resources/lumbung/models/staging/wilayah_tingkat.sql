-- Satu baris per desa per tingkat wilayah: wilayah tempat desa itu dihitung.
-- grain: kode_desa, tingkat
-- history: replace
select
    kode_desa,
    'DESA' as tingkat,
    kode_desa as kode_wilayah
from stg_wilayah

union all

select
    kode_desa,
    'KECAMATAN' as tingkat,
    kode_kecamatan as kode_wilayah
from stg_wilayah

union all

select
    kode_desa,
    'KABUPATEN' as tingkat,
    kode_kabupaten as kode_wilayah
from stg_wilayah

union all

select
    kode_desa,
    'PROVINSI' as tingkat,
    kode_provinsi as kode_wilayah
from stg_wilayah
