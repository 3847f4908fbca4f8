-- Pemegang jabatan suatu desa tidak lebih banyak daripada penduduk dewasanya.
-- severity: peringatan
-- allowed: 0
-- keys: kode_desa
-- eligible: select count(distinct kode_desa) from dim_penduduk where terkini and di_regsosek
-- advice: Periksa kode desa pada feed aparatur_desa dan kelengkapan Regsosek desa itu.
-- A village without anyone in Regsosek has nothing to compare with.
with

adults as (

    select
        people.kode_desa,
        count(*) filter (
            where (year(runs.tanggal) - people.tahun_lahir) * 12
                + month(runs.tanggal) - people.bulan_lahir >= limits.nilai * 12
        ) as dewasa
    from dim_penduduk as people
    cross join jalan as runs
    inner join ref_batas_kewajaran as limits
        on limits.kode = 'UMUR_DEWASA'
    where people.terkini
        and people.di_regsosek
        and people.kode_desa <> '0000000000'
    group by people.kode_desa

),

incumbents as (

    select
        villages.kode_desa,
        count(*) as pemegang_jabatan
    from fact_aparatur as facts
    inner join jalan as runs
        on facts.periode = runs.periode
    inner join dim_wilayah as villages
        on facts.wilayah_key = villages.wilayah_key
    where facts.menjabat
    group by villages.kode_desa

)

select adults.kode_desa
from adults
inner join incumbents
    on adults.kode_desa = incumbents.kode_desa
where incumbents.pemegang_jabatan > adults.dewasa
