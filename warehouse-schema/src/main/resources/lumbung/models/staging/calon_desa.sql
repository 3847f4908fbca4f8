-- Desa menurut kelompok indikator, dengan tanda apakah harus disembunyikan.
-- grain: kode_wilayah, kelompok
-- history: replace
-- Villages of hidden kecamatan are guarded together: their common sum follows from the kabupaten.
-- Each of these kecamatan hides a village that has a row in every indicator of the group: a missing
-- row is a known zero, and the kecamatan would be the sum of what is shown.
with

counts as (select * from sembunyi_primer),

hidden_kecamatan as (select * from sembunyi_kecamatan),

villages as (

    select
        kode_wilayah,
        kode_kecamatan,
        kode_kabupaten,
        kelompok,
        max(besar) as besar,
        sum(
            case
                when bagian <> 'PEMBILANG' then 0
                when pembilang_penyebut then 2
                else 1
            end
        ) as telling,
        bool_or(kecil) as kecil
    from counts
    where tingkat = 'DESA'
    group by kode_wilayah, kode_kecamatan, kode_kabupaten, kelompok

),

pooled_villages as (

    select
        villages.kode_wilayah,
        case
            when hidden_kecamatan.kelompok is null then villages.kode_kecamatan
            else villages.kode_kabupaten
        end as lingkup,
        villages.kelompok,
        villages.besar,
        villages.kecil,
        hidden_kecamatan.kelompok is not null as in_hidden_kecamatan,
        row_number() over (
            partition by villages.kode_kecamatan, villages.kelompok
            order by
                villages.telling desc,
                case when villages.kecil then 0 else 1 end,
                villages.besar,
                villages.kode_wilayah
        ) as place_number
    from villages
    left join hidden_kecamatan
        on villages.kode_kecamatan = hidden_kecamatan.kode_wilayah
        and villages.kelompok = hidden_kecamatan.kelompok

)

select
    kode_wilayah,
    lingkup,
    kelompok,
    besar,
    kecil or (in_hidden_kecamatan and place_number = 1) as wajib
from pooled_villages
