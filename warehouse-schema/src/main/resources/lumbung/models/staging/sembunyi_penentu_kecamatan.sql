-- Kelompok indikator yang tidak mengikuti kelompok lain: di kecamatan mana
-- disembunyikan.
-- grain: kode_wilayah, kelompok
-- history: replace
-- Small cells first, then the smallest denominator, then the code: of this row of places the
-- shortest beginning is hidden whose sum is itself no small cell, in every indicator of the group.
-- A place hidden alone, or a small sum, would follow from the published sum.
-- A kecamatan with a single village in an indicator equals that village and is hidden with it.
with

cells as (select * from sembunyi_primer),

settings as (select * from ref_ambang_penyembunyian),

thresholds as (

    select
        max(case when kode = 'PENYEBUT_MINIMUM' then nilai end) as minimum_denominator,
        max(case when kode = 'SEL_TERKECIL' then nilai end) as smallest_cell,
        max(case when kode = 'SEL_TERBESAR' then nilai end) as largest_cell
    from settings

),

village_groups as (

    select
        cells.kode_wilayah,
        cells.kode_kecamatan,
        cells.kode_kabupaten,
        cells.kelompok,
        max(cells.besar) as size,
        bool_or(cells.sembunyi) as hidden
    from cells
    where cells.tingkat = 'DESA'
        and cells.mengikuti is null
        and cells.dihitung
    group by cells.kode_wilayah, cells.kode_kecamatan, cells.kode_kabupaten, cells.kelompok

),

lonely_villages as (

    select
        cells.kode_kecamatan,
        cells.kelompok,
        cells.kode_indikator,
        bool_or(village_groups.hidden) as hidden
    from cells
    inner join village_groups
        on cells.kode_wilayah = village_groups.kode_wilayah
        and cells.kelompok = village_groups.kelompok
    where cells.dihitung
    group by cells.kode_kecamatan, cells.kelompok, cells.kode_indikator
    having count(*) = 1

),

revealing_kecamatan as (

    select
        kode_kecamatan,
        kelompok
    from lonely_villages
    where hidden
    group by kode_kecamatan, kelompok

),

kecamatan_groups as (

    select
        cells.kode_wilayah,
        cells.kode_kecamatan,
        cells.kode_kabupaten,
        cells.kelompok,
        max(cells.besar) as size,
        bool_or(cells.sembunyi) as hidden
    from cells
    where cells.tingkat = 'KECAMATAN'
        and cells.mengikuti is null
        and cells.dihitung
    group by cells.kode_wilayah, cells.kode_kecamatan, cells.kode_kabupaten, cells.kelompok

),

places as (

    select
        kecamatan_groups.kode_wilayah,
        kecamatan_groups.kode_kabupaten as pool,
        kecamatan_groups.kelompok,
        kecamatan_groups.size,
        kecamatan_groups.hidden or revealing_kecamatan.kelompok is not null as hidden
    from kecamatan_groups
    left join revealing_kecamatan
        on kecamatan_groups.kode_kecamatan = revealing_kecamatan.kode_kecamatan
        and kecamatan_groups.kelompok = revealing_kecamatan.kelompok

),

ordered_places as (

    select
        kode_wilayah,
        pool,
        kelompok,
        cast(row_number() over (
            partition by pool, kelompok
            order by case when hidden then 0 else 1 end, size, kode_wilayah
        ) as int) as place_number,
        sum(case when hidden then 1 else 0 end) over (partition by pool, kelompok) as hidden_places
    from places

),

pool_indicators as (

    select
        ordered_places.pool,
        ordered_places.kelompok,
        cells.kode_indikator,
        cells.pembilang_penyebut,
        cells.cacahan
    from ordered_places
    inner join cells
        on ordered_places.kode_wilayah = cells.kode_wilayah
        and ordered_places.kelompok = cells.kelompok
    where cells.tingkat = 'KECAMATAN'
        and cells.dihitung
    group by
        ordered_places.pool,
        ordered_places.kelompok,
        cells.kode_indikator,
        cells.pembilang_penyebut,
        cells.cacahan

),

running_sums as (

    select
        ordered_places.pool,
        ordered_places.kelompok,
        ordered_places.place_number,
        ordered_places.hidden_places,
        pool_indicators.pembilang_penyebut,
        pool_indicators.cacahan,
        sum(case when cells.kode_indikator is null then 0 else 1 end) over (
            partition by
                ordered_places.pool,
                ordered_places.kelompok,
                pool_indicators.kode_indikator
            order by ordered_places.place_number
            rows between unbounded preceding and current row
        ) as places_counted,
        sum(case when cells.pembilang > 0 then 1 else 0 end) over (
            partition by
                ordered_places.pool,
                ordered_places.kelompok,
                pool_indicators.kode_indikator
            order by ordered_places.place_number
            rows between unbounded preceding and current row
        ) as places_above_zero,
        sum(coalesce(cells.pembilang, cast(0 as decimal(38, 12)))) over (
            partition by
                ordered_places.pool,
                ordered_places.kelompok,
                pool_indicators.kode_indikator
            order by ordered_places.place_number
            rows between unbounded preceding and current row
        ) as numerator,
        sum(coalesce(cells.penyebut, cast(0 as decimal(38, 12)))) over (
            partition by
                ordered_places.pool,
                ordered_places.kelompok,
                pool_indicators.kode_indikator
            order by ordered_places.place_number
            rows between unbounded preceding and current row
        ) as denominator
    from ordered_places
    inner join pool_indicators
        on ordered_places.pool = pool_indicators.pool
        and ordered_places.kelompok = pool_indicators.kelompok
    left join cells
        on ordered_places.kode_wilayah = cells.kode_wilayah
        and pool_indicators.kode_indikator = cells.kode_indikator

),

safe_positions as (

    select
        running_sums.pool,
        running_sums.kelompok,
        running_sums.place_number
    from running_sums
    cross join thresholds
    where running_sums.place_number >= running_sums.hidden_places
    group by running_sums.pool, running_sums.kelompok, running_sums.place_number
    having bool_and(
        case
            when running_sums.places_counted = 0 then true
            when running_sums.places_counted = 1 then false
            when running_sums.cacahan
                then running_sums.numerator >= thresholds.minimum_denominator
            when running_sums.pembilang_penyebut
                and (
                    running_sums.places_above_zero = 1
                    or (
                        running_sums.numerator > 0
                        and running_sums.numerator < thresholds.minimum_denominator
                    )
                ) then false
            when running_sums.denominator < thresholds.minimum_denominator then false
            when running_sums.numerator <> floor(running_sums.numerator) then true
            else running_sums.numerator
                    not between thresholds.smallest_cell and thresholds.largest_cell
                and running_sums.denominator - running_sums.numerator
                    not between thresholds.smallest_cell and thresholds.largest_cell
        end
    )

),

last_hidden as (

    select
        pool,
        kelompok,
        min(place_number) as place_number
    from safe_positions
    group by pool, kelompok

)

select
    ordered_places.kode_wilayah,
    ordered_places.kelompok
from ordered_places
left join last_hidden
    on ordered_places.pool = last_hidden.pool
    and ordered_places.kelompok = last_hidden.kelompok
where ordered_places.hidden_places > 0
    and (
        last_hidden.place_number is null
        or ordered_places.place_number <= last_hidden.place_number
    )
