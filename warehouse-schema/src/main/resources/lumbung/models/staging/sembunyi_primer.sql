-- Sel perorangan desa dan kecamatan bulan ini, dengan tanda apakah sel itu sendiri terlalu kecil.
-- grain: tingkat, kode_wilayah, kode_indikator
-- history: replace
-- dihitung: sel yang jumlahnya atas wilayah ikut dijaga. Rupiah dan Gini ikut kelompoknya saja; nol
-- pada PENDUDUK dan KELUARGA terlihat juga dari indikator lain yang tidak berbaris.
with

facts as (select * from fact_indikator),

runs as (select * from jalan),

catalogue as (select * from ref_katalog_indikator),

relations as (select * from ref_indikator_terkait),

settings as (select * from ref_ambang_penyembunyian),

thresholds as (

    select
        max(case when kode = 'PENYEBUT_MINIMUM' then nilai end) as minimum_denominator,
        max(case when kode = 'SEL_TERKECIL' then nilai end) as smallest_cell,
        max(case when kode = 'SEL_TERBESAR' then nilai end) as largest_cell
    from settings

),

cells as (

    select
        facts.tingkat,
        facts.kode_wilayah,
        facts.kode_indikator,
        relations.kelompok,
        nullif(relations.mengikuti, '') as mengikuti,
        relations.pembilang_penyebut,
        catalogue.penyebut_satu as cacahan,
        case
            when catalogue.satuan in ('orang', 'keluarga') then facts.pembilang > 0
            else not catalogue.penyebut_satu and facts.penyebut is not null
        end as dihitung,
        cast(facts.pembilang as decimal(38, 12)) as pembilang,
        cast(facts.penyebut as decimal(38, 12)) as penyebut
    from facts
    inner join runs
        on facts.periode = runs.periode
    inner join catalogue
        on facts.kode_indikator = catalogue.kode
    inner join relations
        on facts.kode_indikator = relations.kode
    where facts.tingkat in ('DESA', 'KECAMATAN')
        and catalogue.perorangan

)

select
    cells.tingkat,
    cells.kode_wilayah,
    left(cells.kode_wilayah, 6) as kode_kecamatan,
    left(cells.kode_wilayah, 4) as kode_kabupaten,
    cells.kode_indikator,
    cells.kelompok,
    cells.mengikuti,
    cells.pembilang_penyebut,
    cells.cacahan,
    cells.dihitung,
    cells.pembilang,
    cells.penyebut,
    case when cells.cacahan then cells.pembilang else cells.penyebut end as besar,
    coalesce(
        case
            when not cells.dihitung then false
            when cells.cacahan then cells.pembilang < thresholds.minimum_denominator
            else cells.penyebut < thresholds.minimum_denominator
                or (
                    cells.pembilang = floor(cells.pembilang)
                    and cells.pembilang between thresholds.smallest_cell and thresholds.largest_cell
                )
                or (
                    cells.pembilang = floor(cells.pembilang)
                    and cells.penyebut - cells.pembilang
                        between thresholds.smallest_cell and thresholds.largest_cell
                )
                or (
                    cells.pembilang_penyebut
                    and cells.pembilang > 0
                    and cells.pembilang < thresholds.minimum_denominator
                )
        end,
        false
    ) as sembunyi
from cells
cross join thresholds
