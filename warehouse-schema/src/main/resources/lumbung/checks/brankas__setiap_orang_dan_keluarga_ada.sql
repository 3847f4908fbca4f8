-- Setiap orang dan keluarga terkini punya barisnya dalam brankas, dan brankas tidak memuat yang lain.
-- severity: henti
-- allowed: 0
-- keys: tabel, id
-- eligible: select (select count(*) from dim_penduduk where terkini) + (select count(*) from dim_keluarga where terkini)
-- advice: Laporkan: brankas dan dimensinya tidak sejalan.
with

people as (

    select penduduk_id
    from dim_penduduk
    where terkini and penduduk_id <> '00000000-0000-0000-0000-000000000000'

),

families as (

    select keluarga_id
    from dim_keluarga
    where terkini and keluarga_id <> '00000000-0000-0000-0000-000000000000'

)

select
    'penduduk' as tabel,
    coalesce(people.penduduk_id, vault.penduduk_id) as id
from people
full outer join penduduk as vault
    on people.penduduk_id = vault.penduduk_id
where people.penduduk_id is null
    or vault.penduduk_id is null
union all
select
    'keluarga' as tabel,
    coalesce(families.keluarga_id, vault.keluarga_id) as id
from families
full outer join keluarga as vault
    on families.keluarga_id = vault.keluarga_id
where families.keluarga_id is null
    or vault.keluarga_id is null
