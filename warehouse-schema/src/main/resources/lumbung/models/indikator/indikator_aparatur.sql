-- Satu baris per desa: aparatur menjabat, cakupannya, dan biaya menutup yang belum tercakup.
-- grain: kode_desa, kode_indikator, pembagi
-- history: replace
with

villages as (

    select
        kode_desa,
        count(*) as menjabat,
        count(*) filter (where tk_aktif) as tk_aktif,
        count(*) filter (where jkn_aktif) as jkn_aktif,
        coalesce(
            sum(cast(iuran_jkk + iuran_jkm as decimal(19, 0))) filter (where not tk_aktif), 0
        ) as biaya
    from aparatur_hari_ini
    where
        kode_desa is not null
        and menjabat
    group by kode_desa

)

select
    kode_desa,
    'APARATUR' as kode_indikator,
    cast(menjabat as decimal(38, 12)) as pembilang,
    cast(1 as decimal(38, 12)) as pembagi,
    cast(1 as bigint) as penyebut
from villages

union all

select
    kode_desa,
    'APARATUR_TK' as kode_indikator,
    cast(tk_aktif as decimal(38, 12)) as pembilang,
    cast(1 as decimal(38, 12)) as pembagi,
    cast(menjabat as bigint) as penyebut
from villages

union all

select
    kode_desa,
    'APARATUR_JKN' as kode_indikator,
    cast(jkn_aktif as decimal(38, 12)) as pembilang,
    cast(1 as decimal(38, 12)) as pembagi,
    cast(menjabat as bigint) as penyebut
from villages

union all

select
    kode_desa,
    'BIAYA_APARATUR_TK' as kode_indikator,
    cast(biaya as decimal(38, 12)) as pembilang,
    cast(1 as decimal(38, 12)) as pembagi,
    cast(1 as bigint) as penyebut
from villages
