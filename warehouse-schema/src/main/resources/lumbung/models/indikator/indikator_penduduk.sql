-- Satu baris per desa: banyaknya penduduk, dan yang ber-NIK sah.
-- grain: kode_desa, kode_indikator, pembagi
-- history: replace
with

villages as (

    select
        kode_desa,
        count(*) as penduduk,
        count(*) filter (where nik_sah) as ber_nik
    from penduduk_hari_ini
    where kode_desa is not null
    group by kode_desa

)

select
    kode_desa,
    'PENDUDUK' as kode_indikator,
    cast(penduduk as decimal(38, 12)) as pembilang,
    cast(1 as decimal(38, 12)) as pembagi,
    cast(1 as bigint) as penyebut
from villages

union all

select
    kode_desa,
    'NIK_SAH' as kode_indikator,
    cast(ber_nik as decimal(38, 12)) as pembilang,
    cast(1 as decimal(38, 12)) as pembagi,
    cast(penduduk as bigint) as penyebut
from villages
