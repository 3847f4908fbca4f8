-- Kelompok indikator yang disembunyikan, menurut wilayah.
-- grain: kode_wilayah, kelompok
-- history: replace
-- each: kecamatan, desa
-- Of the places under one published sum, those that must be hidden come first, then the smallest denominator,
-- then the code: the shortest beginning of this row is hidden from which the sum gives nothing away. In every
-- indicator of the group, the hidden places are more than one or none; their sum is itself no small count; and
-- every small count among them could be one more or one less, with another place making up for it.
with

candidates as (select * from calon_{each}),

counts as (select * from sembunyi_primer),

ordered_places as (

    select
        kode_wilayah,
        lingkup,
        kelompok,
        cast(row_number() over (
            partition by lingkup, kelompok
            order by case when wajib then 0 else 1 end, besar, kode_wilayah
        ) as int) as place_number,
        sum(case when wajib then 1 else 0 end) over (partition by lingkup, kelompok) as hidden_places
    from candidates

),

place_counts as (

    select
        ordered_places.lingkup,
        ordered_places.kelompok,
        ordered_places.place_number,
        counts.kode_indikator,
        counts.bagian,
        counts.terkecil,
        counts.terbesar,
        counts.jumlah,
        counts.naik,
        counts.turun,
        counts.kecil
    from ordered_places
    inner join counts
        on ordered_places.kode_wilayah = counts.kode_wilayah
        and ordered_places.kelompok = counts.kelompok
    where ordered_places.hidden_places > 0

),

pool_counts as (

    select
        lingkup,
        kelompok,
        kode_indikator,
        bagian,
        terkecil,
        terbesar
    from place_counts
    group by lingkup, kelompok, kode_indikator, bagian, terkecil, terbesar

),

running_counts as (

    select
        ordered_places.lingkup,
        ordered_places.kelompok,
        ordered_places.place_number,
        ordered_places.hidden_places,
        pool_counts.terkecil,
        pool_counts.terbesar,
        sum(case when place_counts.bagian is not null then 1 else 0 end) over beginning as places,
        sum(coalesce(place_counts.jumlah, cast(0 as decimal(38, 12)))) over beginning as jumlah,
        sum(case when place_counts.naik or place_counts.turun then 1 else 0 end) over beginning
            as bergerak,
        sum(case when place_counts.naik then 1 else 0 end) over beginning as naik,
        sum(case when place_counts.turun then 1 else 0 end) over beginning as turun,
        sum(
            case when place_counts.kecil and place_counts.naik and place_counts.turun then 1 else 0 end
        ) over beginning as kecil_bergerak,
        sum(
            case
                when place_counts.kecil and place_counts.naik and not place_counts.turun then 1
                else 0
            end
        ) over beginning as kecil_naik,
        sum(
            case
                when place_counts.kecil and place_counts.turun and not place_counts.naik then 1
                else 0
            end
        ) over beginning as kecil_turun
    from ordered_places
    inner join pool_counts
        on ordered_places.lingkup = pool_counts.lingkup
        and ordered_places.kelompok = pool_counts.kelompok
    left join place_counts
        on ordered_places.lingkup = place_counts.lingkup
        and ordered_places.kelompok = place_counts.kelompok
        and ordered_places.place_number = place_counts.place_number
        and pool_counts.kode_indikator = place_counts.kode_indikator
        and pool_counts.bagian = place_counts.bagian
    window beginning as (
        partition by
            ordered_places.lingkup,
            ordered_places.kelompok,
            pool_counts.kode_indikator,
            pool_counts.bagian
        order by ordered_places.place_number
        rows between unbounded preceding and current row
    )

),

safe_positions as (

    select
        lingkup,
        kelompok,
        place_number
    from running_counts
    where place_number >= hidden_places
    group by lingkup, kelompok, place_number
    having bool_and(
        case
            when places = 0 then true
            when places = 1 then false
            when jumlah = floor(jumlah) and jumlah between terkecil and terbesar then false
            when kecil_bergerak > 0 and bergerak < 2 then false
            when kecil_naik > 0 and turun < 1 then false
            when kecil_turun > 0 and naik < 1 then false
            else true
        end
    )

),

last_hidden as (

    select
        lingkup,
        kelompok,
        min(place_number) as place_number
    from safe_positions
    group by lingkup, kelompok

)

select
    ordered_places.kode_wilayah,
    ordered_places.kelompok
from ordered_places
left join last_hidden
    on ordered_places.lingkup = last_hidden.lingkup
    and ordered_places.kelompok = last_hidden.kelompok
where ordered_places.hidden_places > 0
    and (
        last_hidden.place_number is null
        or ordered_places.place_number <= last_hidden.place_number
    )
