-- Indikator bulan ini, dengan sel kecil dan yang menyingkapnya disembunyikan.
-- grain: periode, tingkat, kode_wilayah, kode_indikator
-- history: snapshot
-- Above the kecamatan nothing is hidden, and offices, projects, budgets and fieldwork nowhere.
-- A bound goes with its value, and is the wider one: see batas_indikator.
with

facts as (select * from fact_indikator),

runs as (select * from jalan),

bounds as (select * from batas_indikator),

relations as (select * from kelompok_indikator),

hidden_kecamatan as (select * from sembunyi_kecamatan),

hidden_villages as (select * from sembunyi_desa),

hidden_groups as (

    select kode_wilayah, kelompok from hidden_kecamatan
    union all
    select kode_wilayah, kelompok from hidden_villages

),

hidden_cells as (

    select
        hidden_groups.kode_wilayah,
        relations.kode_indikator
    from hidden_groups
    inner join relations
        on hidden_groups.kelompok = relations.kelompok
        or relations.mengikuti like '% ' || hidden_groups.kelompok || ' %'
    group by hidden_groups.kode_wilayah, relations.kode_indikator

),

marked_facts as (

    select
        facts.periode,
        facts.tingkat,
        facts.kode_wilayah,
        facts.kode_indikator,
        facts.nilai,
        facts.pembilang,
        facts.penyebut,
        bounds.batas_bawah_terbit as batas_bawah,
        bounds.batas_atas_terbit as batas_atas,
        hidden_cells.kode_indikator is not null as disembunyikan
    from facts
    inner join runs
        on facts.periode = runs.periode
    left join hidden_cells
        on facts.kode_wilayah = hidden_cells.kode_wilayah
        and facts.kode_indikator = hidden_cells.kode_indikator
    left join bounds
        on facts.tingkat = bounds.tingkat
        and facts.kode_wilayah = bounds.kode_wilayah
        and facts.kode_indikator = bounds.kode_indikator

)

select
    periode,
    tingkat,
    kode_wilayah,
    kode_indikator,
    case when not disembunyikan then nilai end as nilai,
    case when not disembunyikan then pembilang end as pembilang,
    case when not disembunyikan then penyebut end as penyebut,
    disembunyikan,
    case when not disembunyikan then batas_bawah end as batas_bawah,
    case when not disembunyikan then batas_atas end as batas_atas
from marked_facts
