-- Setiap orang, keluarga, dan proyek tinggal atau terletak di desa yang dikenal dim_wilayah.
-- severity: henti
-- allowed: 0
-- keys: tabel, kode_desa
-- eligible: select (select count(*) from dim_penduduk) + (select count(*) from dim_keluarga) + (select count(*) from dim_proyek)
-- advice: Laporkan: sebuah dimensi menunjuk desa yang tidak ada pada dim_wilayah.
select
    'dim_penduduk' as tabel,
    places.kode_desa
from dim_penduduk as places
where not exists (
    select 1
    from dim_wilayah as villages
    where villages.kode_desa = places.kode_desa
)
union all
select
    'dim_keluarga' as tabel,
    places.kode_desa
from dim_keluarga as places
where not exists (
    select 1
    from dim_wilayah as villages
    where villages.kode_desa = places.kode_desa
)
union all
select
    'dim_proyek' as tabel,
    places.kode_desa
from dim_proyek as places
where not exists (
    select 1
    from dim_wilayah as villages
    where villages.kode_desa = places.kode_desa
)
