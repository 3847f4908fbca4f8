-- Satu baris per desa: pekerja proyek berjalan yang tercakup.
-- grain: kode_desa, kode_indikator, pembagi
-- history: replace
with

villages as (

    select
        kode_desa,
        count(*) as pekerja,
        count(*) filter (where tercakup_jakon or tk_aktif) as tercakup
    from pekerja_proyek_hari_ini
    where
        kode_desa is not null
        and berjalan
    group by kode_desa

)

select
    kode_desa,
    'PEKERJA_PROYEK_TK' as kode_indikator,
    cast(tercakup as decimal(38, 12)) as pembilang,
    cast(1 as decimal(38, 12)) as pembagi,
    cast(pekerja as bigint) as penyebut
from villages
