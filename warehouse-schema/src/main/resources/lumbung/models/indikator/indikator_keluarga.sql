-- Satu baris per desa: banyaknya keluarga yang masih beranggota.
-- grain: kode_desa, kode_indikator, pembagi
-- history: replace
with

villages as (

    select
        kode_desa,
        count(*) as keluarga
    from keluarga_hari_ini
    where
        kode_desa is not null
        and jumlah_anggota > 0
    group by kode_desa

)

select
    kode_desa,
    'KELUARGA' as kode_indikator,
    cast(keluarga as decimal(38, 12)) as pembilang,
    cast(1 as decimal(38, 12)) as pembagi,
    cast(1 as bigint) as penyebut
from villages
