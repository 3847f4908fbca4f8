-- Satu baris per desa: pekerja yang aktif BPJS Ketenagakerjaan, dan pekerja miskin yang tidak.
-- grain: kode_desa, kode_indikator, pembagi
-- history: replace
with

rules as (select * from aturan_hari_ini),

workers as (

    select
        residents.kode_desa,
        coalesce(residents.desil_miskin, false) as desil_miskin,
        coalesce(covers.tk_aktif, false) as tk_aktif
    from penduduk_hari_ini as residents
    left join jaminan_orang as covers
        on residents.penduduk_id = covers.penduduk_id
    where
        residents.kode_desa is not null
        and residents.pekerja_layak

),

villages as (

    select
        workers.kode_desa,
        count(*) as pekerja,
        count(*) filter (where workers.tk_aktif) as aktif,
        count(*) filter (where workers.desil_miskin) as miskin,
        count(*) filter (where workers.desil_miskin and not workers.tk_aktif) as rentan,
        max(rules.iuran_jkk_jkm_bpu) as iuran
    from workers
    cross join rules
    group by workers.kode_desa

)

select
    kode_desa,
    'TK_AKTIF' as kode_indikator,
    cast(aktif as decimal(38, 12)) as pembilang,
    cast(1 as decimal(38, 12)) as pembagi,
    cast(pekerja as bigint) as penyebut
from villages

union all

select
    kode_desa,
    'RENTAN_TANPA_TK' as kode_indikator,
    cast(rentan as decimal(38, 12)) as pembilang,
    cast(1 as decimal(38, 12)) as pembagi,
    cast(miskin as bigint) as penyebut
from villages

union all

select
    kode_desa,
    'BIAYA_RENTAN_TK' as kode_indikator,
    cast(cast(rentan as decimal(18, 0)) * iuran as decimal(38, 12)) as pembilang,
    cast(1 as decimal(38, 12)) as pembagi,
    cast(1 as bigint) as penyebut
from villages
