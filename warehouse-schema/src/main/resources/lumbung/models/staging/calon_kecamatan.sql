-- Kecamatan menurut kelompok indikator, dengan tanda apakah harus disembunyikan.
-- grain: kode_wilayah, kelompok
-- history: replace
-- Beside the small ones those that give a village away though all their villages are hidden: because a count
-- stands in one village only, or because no other village could have one more or one less in its place.
with

counts as (select * from sembunyi_primer),

villages as (

    select
        kode_wilayah,
        kelompok,
        bool_or(kecil) as kecil
    from counts
    where tingkat = 'DESA'
    group by kode_wilayah, kelompok

),

village_counts as (

    select
        counts.kode_kecamatan,
        counts.kelompok,
        counts.kode_indikator,
        counts.bagian,
        count(*) as desa,
        bool_or(villages.kecil) as kecil,
        sum(case when counts.naik or counts.turun then 1 else 0 end) as bergerak,
        sum(case when counts.naik then 1 else 0 end) as naik,
        sum(case when counts.turun then 1 else 0 end) as turun,
        sum(case when counts.kecil and counts.naik and counts.turun then 1 else 0 end) as kecil_bergerak,
        sum(case when counts.kecil and counts.naik and not counts.turun then 1 else 0 end) as kecil_naik,
        sum(case when counts.kecil and counts.turun and not counts.naik then 1 else 0 end) as kecil_turun
    from counts
    inner join villages
        on counts.kode_wilayah = villages.kode_wilayah
        and counts.kelompok = villages.kelompok
    where counts.tingkat = 'DESA'
    group by counts.kode_kecamatan, counts.kelompok, counts.kode_indikator, counts.bagian

),

revealing_kecamatan as (

    select
        kode_kecamatan,
        kelompok
    from village_counts
    where (kecil and desa = 1)
        or (kecil_bergerak > 0 and bergerak < 2)
        or (kecil_naik > 0 and turun < 1)
        or (kecil_turun > 0 and naik < 1)
    group by kode_kecamatan, kelompok

)

select
    counts.kode_wilayah,
    counts.kode_kabupaten as lingkup,
    counts.kelompok,
    max(counts.besar) as besar,
    bool_or(counts.kecil or revealing_kecamatan.kelompok is not null) as wajib
from counts
left join revealing_kecamatan
    on counts.kode_wilayah = revealing_kecamatan.kode_kecamatan
    and counts.kelompok = revealing_kecamatan.kelompok
where counts.tingkat = 'KECAMATAN'
group by counts.kode_wilayah, counts.kode_kabupaten, counts.kelompok
