-- Satu baris per desa: proyek berjalan yang terdaftar jasa konstruksi.
-- grain: kode_desa, kode_indikator, pembagi
-- history: replace
with

villages as (

    select
        kode_desa,
        count(*) as berjalan,
        count(*) filter (where terdaftar_jakon) as terdaftar
    from proyek_hari_ini
    where
        kode_desa is not null
        and berjalan
    group by kode_desa

)

select
    kode_desa,
    'PROYEK_JAKON' as kode_indikator,
    cast(terdaftar as decimal(38, 12)) as pembilang,
    cast(1 as decimal(38, 12)) as pembagi,
    cast(berjalan as bigint) as penyebut
from villages
