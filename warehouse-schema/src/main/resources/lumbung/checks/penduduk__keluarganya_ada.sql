-- Setiap keluarga yang disebut dim_penduduk, fact_bantuan, dan daftar_rentan ada pada dim_keluarga.
-- severity: henti
-- allowed: 0
-- keys: tabel, keluarga_id
-- eligible: select (select count(keluarga_id) from dim_penduduk) + (select count(keluarga_id) from fact_bantuan) + (select count(keluarga_id) from daftar_rentan)
-- advice: Laporkan: sebuah tabel menunjuk keluarga yang tidak ada pada dim_keluarga.
select
    'dim_penduduk' as tabel,
    members.keluarga_id
from dim_penduduk as members
where members.keluarga_id is not null
    and not exists (
        select 1
        from dim_keluarga as families
        where families.keluarga_id = members.keluarga_id
    )
union all
select
    'fact_bantuan' as tabel,
    members.keluarga_id
from fact_bantuan as members
where members.keluarga_id is not null
    and not exists (
        select 1
        from dim_keluarga as families
        where families.keluarga_id = members.keluarga_id
    )
union all
select
    'daftar_rentan' as tabel,
    members.keluarga_id
from daftar_rentan as members
where members.keluarga_id is not null
    and not exists (
        select 1
        from dim_keluarga as families
        where families.keluarga_id = members.keluarga_id
    )
