-- Satu baris per desa: keluarga miskin yang tidak menerima, dan penerima yang tidak miskin.
-- grain: kode_desa, kode_indikator, pembagi
-- history: replace
with

villages as (

    select
        kode_desa,
        count(*) filter (where desil_miskin) as miskin,
        count(*) filter (where desil_miskin and not penerima_pkh) as miskin_tanpa_pkh,
        count(*) filter (where desil_miskin and not penerima_bpnt) as miskin_tanpa_bpnt,
        count(*) filter (where penerima_pkh) as penerima_pkh,
        count(*) filter (where penerima_pkh and not desil_miskin) as pkh_tidak_miskin,
        count(*) filter (where penerima_bpnt) as penerima_bpnt,
        count(*) filter (where penerima_bpnt and not desil_miskin) as bpnt_tidak_miskin
    from keluarga_hari_ini
    where
        kode_desa is not null
        and desil is not null
        and jumlah_anggota > 0
    group by kode_desa

)

select
    kode_desa,
    'PKH_EKSKLUSI' as kode_indikator,
    cast(miskin_tanpa_pkh as decimal(38, 12)) as pembilang,
    cast(1 as decimal(38, 12)) as pembagi,
    cast(miskin as bigint) as penyebut
from villages

union all

select
    kode_desa,
    'PKH_INKLUSI' as kode_indikator,
    cast(pkh_tidak_miskin as decimal(38, 12)) as pembilang,
    cast(1 as decimal(38, 12)) as pembagi,
    cast(penerima_pkh as bigint) as penyebut
from villages

union all

select
    kode_desa,
    'BPNT_EKSKLUSI' as kode_indikator,
    cast(miskin_tanpa_bpnt as decimal(38, 12)) as pembilang,
    cast(1 as decimal(38, 12)) as pembagi,
    cast(miskin as bigint) as penyebut
from villages

union all

select
    kode_desa,
    'BPNT_INKLUSI' as kode_indikator,
    cast(bpnt_tidak_miskin as decimal(38, 12)) as pembilang,
    cast(1 as decimal(38, 12)) as pembagi,
    cast(penerima_bpnt as bigint) as penyebut
from villages
