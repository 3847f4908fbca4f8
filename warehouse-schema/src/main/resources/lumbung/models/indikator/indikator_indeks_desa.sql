-- Satu baris per desa: skor Indeks Desa terbarunya.
-- grain: kode_desa, kode_indikator, pembagi
-- history: replace
with

villages as (

    select
        kode_desa,
        skor
    from indeks_desa_terbaru

)

select
    kode_desa,
    'INDEKS_DESA' as kode_indikator,
    cast(skor as decimal(38, 12)) as pembilang,
    cast(1 as decimal(38, 12)) as pembagi,
    cast(1 as bigint) as penyebut
from villages
