-- Satu baris per desa: kepesertaan yang menunggak, dan nilai tunggakannya.
-- grain: kode_desa, kode_indikator, pembagi
-- history: replace
-- Ended memberships are nobody's arrears.
with

villages as (

    select
        kode_desa,
        count(*) filter (where bulan_jatuh_tempo > 0) as kepesertaan,
        count(*) filter (where bulan_menunggak > 0) as menunggak,
        sum(tunggakan) as tunggakan
    from kepesertaan_tk
    where
        kode_desa is not null
        and not sudah_berakhir
    group by kode_desa

)

select
    kode_desa,
    'TK_MENUNGGAK' as kode_indikator,
    cast(menunggak as decimal(38, 12)) as pembilang,
    cast(1 as decimal(38, 12)) as pembagi,
    cast(kepesertaan as bigint) as penyebut
from villages

union all

select
    kode_desa,
    'NILAI_TUNGGAKAN' as kode_indikator,
    cast(tunggakan as decimal(38, 12)) as pembilang,
    cast(1 as decimal(38, 12)) as pembagi,
    cast(1 as bigint) as penyebut
from villages
