-- Satu baris per desa: orang miskin (P0), jarak (P1) dan keparahan (P2) menurut garis kemiskinan.
-- grain: kode_desa, kode_indikator, pembagi
-- history: replace
-- Gaps are whole rupiah, their squares whole too: divided by the line, or its square, last.
-- Without a poverty line nobody can be told poor: no row.
with

families as (

    select
        kode_desa,
        garis_kemiskinan,
        miskin,
        cast(jumlah_anggota as decimal(10, 0)) as orang,
        cast(kesenjangan as decimal(14, 0)) as kesenjangan
    from keluarga_hari_ini
    where
        kode_desa is not null
        and miskin is not null

),

villages as (

    select
        kode_desa,
        cast(garis_kemiskinan as decimal(19, 0)) as garis,
        sum(orang) as orang,
        coalesce(sum(orang) filter (where miskin), 0) as orang_miskin,
        sum(orang * kesenjangan) as jarak,
        sum(orang * kesenjangan * kesenjangan) as jarak_kuadrat
    from families
    group by kode_desa, garis_kemiskinan

)

select
    kode_desa,
    'P0' as kode_indikator,
    cast(orang_miskin as decimal(38, 12)) as pembilang,
    cast(1 as decimal(38, 12)) as pembagi,
    cast(orang as bigint) as penyebut
from villages

union all

select
    kode_desa,
    'P1' as kode_indikator,
    cast(jarak as decimal(38, 12)) as pembilang,
    cast(garis as decimal(38, 12)) as pembagi,
    cast(orang as bigint) as penyebut
from villages

union all

select
    kode_desa,
    'P2' as kode_indikator,
    cast(jarak_kuadrat as decimal(38, 12)) as pembilang,
    cast(garis * garis as decimal(38, 12)) as pembagi,
    cast(orang as bigint) as penyebut
from villages
