-- Satu baris per desa: penduduk terdaftar dan aktif JKN, dan orang miskin yang tidak aktif.
-- grain: kode_desa, kode_indikator, pembagi
-- history: replace
with

villages as (

    select
        residents.kode_desa,
        count(*) as penduduk,
        count(*) filter (where covers.jkn_terdaftar) as terdaftar,
        count(*) filter (where covers.jkn_aktif) as aktif,
        count(*) filter (where residents.desil_miskin) as miskin,
        count(*) filter (
            where residents.desil_miskin and not coalesce(covers.jkn_aktif, false)
        ) as miskin_tidak_aktif
    from penduduk_hari_ini as residents
    left join jaminan_orang as covers
        on residents.penduduk_id = covers.penduduk_id
    where residents.kode_desa is not null
    group by residents.kode_desa

)

select
    kode_desa,
    'JKN_TERDAFTAR' as kode_indikator,
    cast(terdaftar as decimal(38, 12)) as pembilang,
    cast(1 as decimal(38, 12)) as pembagi,
    cast(penduduk as bigint) as penyebut
from villages

union all

select
    kode_desa,
    'JKN_AKTIF' as kode_indikator,
    cast(aktif as decimal(38, 12)) as pembilang,
    cast(1 as decimal(38, 12)) as pembagi,
    cast(penduduk as bigint) as penyebut
from villages

union all

select
    kode_desa,
    'JKN_KEAKTIFAN' as kode_indikator,
    cast(aktif as decimal(38, 12)) as pembilang,
    cast(1 as decimal(38, 12)) as pembagi,
    cast(terdaftar as bigint) as penyebut
from villages

union all

select
    kode_desa,
    'PBI_EKSKLUSI' as kode_indikator,
    cast(miskin_tidak_aktif as decimal(38, 12)) as pembilang,
    cast(1 as decimal(38, 12)) as pembagi,
    cast(miskin as bigint) as penyebut
from villages
