-- Satu baris per desa: orang pada desil miskin.
-- grain: kode_desa, kode_indikator, pembagi
-- history: replace
with

villages as (

    select
        kode_desa,
        count(*) as berdesil,
        count(*) filter (where desil_miskin) as desil_miskin
    from penduduk_hari_ini
    where
        kode_desa is not null
        and desil is not null
    group by kode_desa

)

select
    kode_desa,
    'DESIL_MISKIN' as kode_indikator,
    cast(desil_miskin as decimal(38, 12)) as pembilang,
    cast(1 as decimal(38, 12)) as pembagi,
    cast(berdesil as bigint) as penyebut
from villages
