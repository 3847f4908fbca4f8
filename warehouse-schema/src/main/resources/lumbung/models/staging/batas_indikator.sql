-- Satu baris per indikator cakupan per wilayah: batas bawah dan atas dari yang tidak dapat ditautkan.
-- grain: tingkat, kode_wilayah, kode_indikator
-- history: replace
-- Covered at most: the covered and everybody who may be missing, at most all that are counted. Covered at
-- least: the covered less the links expected to be wrong by the estimated precision of the feeds the
-- indicator is made from; nothing is expected where nothing was estimated. Villages add up; persons
-- without a village may be of any, so they count for each regency and province, and for no place below.
-- What is published (…_terbit) rounds the missing up to whole groups of PENYEBUT_MINIMUM, so that no
-- small number of unlinked persons follows from it.
with

limits as (select * from ref_batas_indikator),

catalogue as (select * from ref_katalog_indikator),

thresholds as (

    select max(nilai) as kelompok
    from ref_ambang_penyembunyian
    where kode = 'PENYEBUT_MINIMUM'

),

estimates as (

    select
        feed,
        cast(round(ketepatan, 6) as decimal(9, 6)) as ketepatan
    from mutu_malam
    where
        feed <> 'regsosek_individu'
        and ketepatan is not null

),

error_rates as (

    select
        catalogue.kode as kode_indikator,
        cast(sum(1 - estimates.ketepatan) as decimal(9, 6)) as salah
    from catalogue
    inner join estimates
        on catalogue.feed_sumber like '%' || estimates.feed || '%'
    group by catalogue.kode

),

village_gaps as (

    select
        gaps.kode_desa,
        gaps.kode_indikator,
        gaps.belum,
        gaps.mungkin,
        least(
            cast(gaps.tercakup as decimal(38, 12)),
            cast(
                cast(gaps.bertaut as decimal(18, 0)) * coalesce(error_rates.salah, 0)
                as decimal(38, 12)
            )
        ) as salah
    from celah_tautan as gaps
    left join error_rates
        on gaps.kode_indikator = error_rates.kode_indikator
    where gaps.kode_desa is not null

),

persons_of_no_village as (

    select
        kode_indikator,
        mungkin
    from celah_tautan
    where kode_desa is null

),

sums as (

    select
        places.tingkat,
        places.kode_wilayah,
        gaps.kode_indikator,
        cast(sum(gaps.belum) as bigint) as belum,
        cast(sum(gaps.mungkin) as bigint) as mungkin,
        cast(sum(gaps.salah) as decimal(38, 12)) as salah
    from village_gaps as gaps
    inner join wilayah_tingkat as places
        on gaps.kode_desa = places.kode_desa
    group by
        places.tingkat,
        places.kode_wilayah,
        gaps.kode_indikator

),

place_gaps as (

    select
        sums.tingkat,
        sums.kode_wilayah,
        sums.kode_indikator,
        sums.belum,
        sums.salah,
        least(
            sums.belum,
            case
                when sums.tingkat in ('KABUPATEN', 'PROVINSI')
                    then sums.mungkin + coalesce(persons_of_no_village.mungkin, 0)
                else sums.mungkin
            end
        ) as mungkin
    from sums
    left join persons_of_no_village
        on sums.kode_indikator = persons_of_no_village.kode_indikator

),

rounded_gaps as (

    select
        gaps.*,
        least(
            gaps.belum,
            gaps.mungkin + thresholds.kelompok - 1
            - mod(gaps.mungkin + thresholds.kelompok - 1, thresholds.kelompok)
        ) as mungkin_bulat
    from place_gaps as gaps
    cross join thresholds

),

numerators as (

    select
        figures.tingkat,
        figures.kode_wilayah,
        figures.kode_indikator,
        figures.penyebut,
        case
            when limits.kebalikan then figures.pembilang - gaps.mungkin
            else figures.pembilang - gaps.salah
        end as terendah,
        case
            when limits.kebalikan then figures.pembilang + gaps.salah
            else figures.pembilang + gaps.mungkin
        end as tertinggi,
        case
            when limits.kebalikan then figures.pembilang - gaps.mungkin_bulat
            else figures.pembilang - gaps.salah
        end as terendah_terbit,
        case
            when limits.kebalikan then figures.pembilang + gaps.salah
            else figures.pembilang + gaps.mungkin_bulat
        end as tertinggi_terbit
    from indikator_wilayah as figures
    inner join limits
        on figures.kode_indikator = limits.kode
    inner join rounded_gaps as gaps
        on figures.tingkat = gaps.tingkat
        and figures.kode_wilayah = gaps.kode_wilayah
        and limits.dasar = gaps.kode_indikator

)

select
    tingkat,
    kode_wilayah,
    kode_indikator,
    cast(
        cast(terendah as double) * 100 / cast(penyebut as double) as decimal(38, 12)
    ) as batas_bawah,
    cast(
        cast(tertinggi as double) * 100 / cast(penyebut as double) as decimal(38, 12)
    ) as batas_atas,
    cast(
        cast(terendah_terbit as double) * 100 / cast(penyebut as double) as decimal(38, 12)
    ) as batas_bawah_terbit,
    cast(
        cast(tertinggi_terbit as double) * 100 / cast(penyebut as double) as decimal(38, 12)
    ) as batas_atas_terbit
from numerators
