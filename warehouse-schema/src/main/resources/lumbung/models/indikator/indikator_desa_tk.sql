-- Satu baris per desa: apakah ada, dan apakah semua, aparaturnya aktif BPJS Ketenagakerjaan.
-- grain: kode_desa, kode_indikator, pembagi
-- history: replace
-- Villages of type DESA only: a kelurahan has no village officers of its own.
with

incumbents as (select * from aparatur_hari_ini where menjabat),

villages as (

    select
        villages.kode_desa,
        case when count(incumbents.aparatur_id) > 0 then 1 else 0 end as beraparatur,
        case
            when count(*) filter (where incumbents.tk_aktif) > 0 then 1
            else 0
        end as ada_aktif,
        case
            when
                count(incumbents.aparatur_id) > 0
                and count(*) filter (where incumbents.tk_aktif) = count(incumbents.aparatur_id)
                then 1
            else 0
        end as semua_aktif
    from stg_wilayah as villages
    left join incumbents
        on villages.kode_desa = incumbents.kode_desa
    where villages.jenis = 'DESA'
    group by villages.kode_desa

)

select
    kode_desa,
    'DESA_TK' as kode_indikator,
    cast(ada_aktif as decimal(38, 12)) as pembilang,
    cast(1 as decimal(38, 12)) as pembagi,
    cast(1 as bigint) as penyebut
from villages

union all

select
    kode_desa,
    'DESA_TK_PENUH' as kode_indikator,
    cast(semua_aktif as decimal(38, 12)) as pembilang,
    cast(1 as decimal(38, 12)) as pembagi,
    cast(beraparatur as bigint) as penyebut
from villages
