-- Indikator bulan ini, dengan sel kecil dan yang menyingkapnya disembunyikan.
-- grain: periode, tingkat, kode_wilayah, kode_indikator
-- history: snapshot
-- Above the kecamatan nothing is hidden, and offices, projects, budgets and fieldwork nowhere.
with

facts as (select * from fact_indikator),

runs as (select * from jalan),

relations as (select * from ref_indikator_terkait),

leading_kecamatan as (select * from sembunyi_penentu_kecamatan),

leading_villages as (select * from sembunyi_penentu_desa),

following_kecamatan as (select * from sembunyi_pengikut_kecamatan),

following_villages as (select * from sembunyi_pengikut_desa),

hidden_groups as (

    select kode_wilayah, kelompok from leading_kecamatan
    union all
    select kode_wilayah, kelompok from leading_villages
    union all
    select kode_wilayah, kelompok from following_kecamatan
    union all
    select kode_wilayah, kelompok from following_villages

),

hidden_cells as (

    select
        hidden_groups.kode_wilayah,
        relations.kode as kode_indikator
    from hidden_groups
    inner join relations
        on hidden_groups.kelompok = relations.kelompok

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
        hidden_cells.kode_indikator is not null as disembunyikan
    from facts
    inner join runs
        on facts.periode = runs.periode
    left join hidden_cells
        on facts.kode_wilayah = hidden_cells.kode_wilayah
        and facts.kode_indikator = hidden_cells.kode_indikator

)

select
    periode,
    tingkat,
    kode_wilayah,
    kode_indikator,
    case when not disembunyikan then nilai end as nilai,
    case when not disembunyikan then pembilang end as pembilang,
    case when not disembunyikan then penyebut end as penyebut,
    disembunyikan
from marked_facts
