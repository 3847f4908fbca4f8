-- Setiap desa pada mart dikenal dim_wilayah.
-- severity: henti
-- allowed: 0
-- keys: tabel, kode_desa
-- eligible: select (select count(*) from cakupan_aparatur) + (select count(*) from kebutuhan_iuran)
-- advice: Laporkan: sebuah mart memuat desa yang tidak ada pada dim_wilayah.
select
    'cakupan_aparatur' as tabel,
    marts.kode_desa
from cakupan_aparatur as marts
where not exists (
    select 1
    from dim_wilayah as villages
    where villages.kode_desa = marts.kode_desa
)
union all
select
    'kebutuhan_iuran' as tabel,
    marts.kode_desa
from kebutuhan_iuran as marts
where not exists (
    select 1
    from dim_wilayah as villages
    where villages.kode_desa = marts.kode_desa
)
