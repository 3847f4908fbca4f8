-- Satu baris per indikator per wilayah: pembilang, penyebut, dan nilainya pada bulan jalan.
-- grain: tingkat, kode_wilayah, kode_indikator
-- history: replace
-- Numerators are added up exactly and divided last. Where the denominator is 1 every place gets its
-- row; elsewhere a place without a denominator gets none.
with

catalogue as (select * from ref_katalog_indikator),

sums as (

    select
        places.tingkat,
        places.kode_wilayah,
        figures.kode_indikator,
        figures.pembagi,
        sum(figures.pembilang) as pembilang,
        sum(figures.penyebut) as penyebut
    from indikator_desa_semua as figures
    inner join wilayah_tingkat as places
        on figures.kode_desa = places.kode_desa
    group by
        places.tingkat,
        places.kode_wilayah,
        figures.kode_indikator,
        figures.pembagi

),

totals as (

    select
        tingkat,
        kode_wilayah,
        kode_indikator,
        cast(
            sum(
                case
                    when pembagi = 1 then pembilang
                    else
                        cast(
                            cast(pembilang as double) / cast(pembagi as double)
                            as decimal(38, 12)
                        )
                end
            ) as decimal(38, 12)
        ) as pembilang,
        cast(sum(penyebut) as decimal(38, 12)) as penyebut
    from sums
    group by tingkat, kode_wilayah, kode_indikator

),

places as (

    select
        tingkat,
        kode_wilayah
    from wilayah_tingkat
    group by tingkat, kode_wilayah

),

counts as (

    select
        places.tingkat,
        places.kode_wilayah,
        catalogue.kode as kode_indikator,
        coalesce(totals.pembilang, 0) as pembilang,
        cast(1 as decimal(38, 12)) as penyebut
    from places
    cross join catalogue
    left join totals
        on places.tingkat = totals.tingkat
        and places.kode_wilayah = totals.kode_wilayah
        and catalogue.kode = totals.kode_indikator
    where catalogue.penyebut_satu

),

shares as (

    select
        totals.tingkat,
        totals.kode_wilayah,
        totals.kode_indikator,
        totals.pembilang,
        totals.penyebut
    from totals
    left join catalogue
        on totals.kode_indikator = catalogue.kode
    where
        totals.penyebut > 0
        and not coalesce(catalogue.penyebut_satu, false)

),

shares_of_the_registered as (

    select
        shares.tingkat,
        shares.kode_wilayah,
        shares.kode_indikator || '_DUKCAPIL' as kode_indikator,
        shares.pembilang,
        cast(official.nilai as decimal(38, 12)) as penyebut
    from shares
    inner join angka_resmi_terbaru as official
        on shares.kode_wilayah = official.kode_wilayah
    where
        shares.tingkat in ('PROVINSI', 'KABUPATEN')
        and shares.kode_indikator in ('JKN_TERDAFTAR', 'JKN_AKTIF')
        and official.ukuran = 'PENDUDUK'
        and official.nilai > 0

),

indicators as (

    select
        tingkat,
        kode_wilayah,
        kode_indikator,
        pembilang,
        penyebut
    from counts

    union all

    select
        tingkat,
        kode_wilayah,
        kode_indikator,
        pembilang,
        penyebut
    from shares

    union all

    select
        tingkat,
        kode_wilayah,
        kode_indikator,
        pembilang,
        penyebut
    from shares_of_the_registered

    union all

    select
        tingkat,
        kode_wilayah,
        'GINI' as kode_indikator,
        gini as pembilang,
        cast(null as decimal(38, 12)) as penyebut
    from gini_wilayah

)

select
    indicators.tingkat,
    indicators.kode_wilayah,
    indicators.kode_indikator,
    cast(indicators.pembilang as decimal(38, 12)) as pembilang,
    indicators.penyebut,
    cast(
        case
            when catalogue.satuan = '%'
                then
                    cast(
                        cast(indicators.pembilang as double) * 100
                        / cast(indicators.penyebut as double)
                        as decimal(38, 12)
                    )
            when coalesce(indicators.penyebut, 1) = 1 then indicators.pembilang
            else
                cast(
                    cast(indicators.pembilang as double) / cast(indicators.penyebut as double)
                    as decimal(38, 12)
                )
        end as decimal(38, 12)
    ) as nilai
from indicators
left join catalogue
    on indicators.kode_indikator = catalogue.kode
