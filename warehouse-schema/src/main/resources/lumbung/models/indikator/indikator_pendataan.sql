-- Satu baris per desa: keluarga yang selesai didata.
-- grain: kode_desa, kode_indikator, pembagi
-- history: replace
with

villages as (

    select
        kode_desa,
        coalesce(sum(selesai), 0) as selesai,
        coalesce(sum(target_keluarga), 0) as target
    from stg_pendataan
    where kode_desa is not null
    group by kode_desa

)

select
    kode_desa,
    'PENDATAAN' as kode_indikator,
    cast(selesai as decimal(38, 12)) as pembilang,
    cast(1 as decimal(38, 12)) as pembagi,
    cast(target as bigint) as penyebut
from villages
