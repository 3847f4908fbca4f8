-- Setiap cacahan perorangan desa dan kecamatan bulan ini, dengan tanda apakah ia sendiri terlalu kecil.
-- grain: tingkat, kode_wilayah, kode_indikator, bagian
-- history: replace
-- Of a share three counts are guarded: those above the line (PEMBILANG), those below it (PENYEBUT), and those
-- left over (SISA). Rupiah and Gini only follow their group; zero people and a numerator of zero that is
-- another indicator's denominator are known from rows that are missing elsewhere.
-- naik, turun: whether the count, as far as anybody knows, could be one more or one less.
with

facts as (select * from fact_indikator),

runs as (select * from jalan),

catalogue as (select * from ref_katalog_indikator),

relations as (select * from kelompok_indikator),

settings as (select * from ref_ambang_penyembunyian),

thresholds as (

    select
        max(case when kode = 'PENYEBUT_MINIMUM' then nilai end) - 1 as largest_few,
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
        relations.pembilang_penyebut,
        catalogue.penyebut_satu as cacahan,
        cast(facts.pembilang as decimal(38, 12)) as pembilang,
        cast(facts.penyebut as decimal(38, 12)) as penyebut
    from facts
    inner join runs
        on facts.periode = runs.periode
    inner join catalogue
        on facts.kode_indikator = catalogue.kode
    inner join relations
        on facts.kode_indikator = relations.kode_indikator
    where facts.tingkat in ('DESA', 'KECAMATAN')
        and facts.penyebut is not null
        and (not catalogue.penyebut_satu or catalogue.satuan in ('orang', 'keluarga'))

),

counts as (

    select
        cells.tingkat,
        cells.kode_wilayah,
        cells.kode_indikator,
        cells.kelompok,
        cells.pembilang_penyebut,
        'PEMBILANG' as bagian,
        cells.pembilang as jumlah,
        case when cells.cacahan then cells.pembilang else cells.penyebut end as besar,
        case when cells.cacahan or cells.pembilang_penyebut then 1 else thresholds.smallest_cell end
            as terkecil,
        case
            when cells.cacahan then thresholds.largest_few
            when cells.pembilang_penyebut
                then greatest(thresholds.largest_few, thresholds.largest_cell)
            else thresholds.largest_cell
        end as terbesar,
        cells.cacahan or cells.pembilang < cells.penyebut as naik,
        case
            when cells.cacahan or cells.pembilang_penyebut then cells.pembilang > 1
            else cells.pembilang > 0
        end as turun
    from cells
    cross join thresholds
    where cells.pembilang > 0
        or not (cells.cacahan or cells.pembilang_penyebut)
    union all
    select
        cells.tingkat,
        cells.kode_wilayah,
        cells.kode_indikator,
        cells.kelompok,
        cells.pembilang_penyebut,
        'PENYEBUT' as bagian,
        cells.penyebut as jumlah,
        cells.penyebut as besar,
        1 as terkecil,
        thresholds.largest_few as terbesar,
        true as naik,
        cells.penyebut > 1 as turun
    from cells
    cross join thresholds
    where not cells.cacahan
    union all
    select
        cells.tingkat,
        cells.kode_wilayah,
        cells.kode_indikator,
        cells.kelompok,
        cells.pembilang_penyebut,
        'SISA' as bagian,
        cast(
            cast(cells.penyebut as decimal(28, 12)) - cast(cells.pembilang as decimal(28, 12))
            as decimal(38, 12)
        ) as jumlah,
        cells.penyebut as besar,
        thresholds.smallest_cell as terkecil,
        thresholds.largest_cell as terbesar,
        cells.pembilang > 0 as naik,
        cells.pembilang < cells.penyebut as turun
    from cells
    cross join thresholds
    where not cells.cacahan

)

select
    tingkat,
    kode_wilayah,
    left(kode_wilayah, 6) as kode_kecamatan,
    left(kode_wilayah, 4) as kode_kabupaten,
    kode_indikator,
    bagian,
    kelompok,
    pembilang_penyebut,
    jumlah,
    besar,
    terkecil,
    terbesar,
    naik,
    turun,
    jumlah = floor(jumlah) and jumlah between terkecil and terbesar as kecil
from counts
