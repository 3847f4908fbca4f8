-- Status salur, pola proyek, peran petugas, ukuran, dan kelas ada pada daftar kodenya.
-- severity: henti
-- allowed: 0
-- keys: kolom
-- eligible: select (select count(*) from fact_bantuan) + (select count(*) from dim_proyek) + (select count(*) from fact_pendataan) + (select count(*) from fact_angka_resmi) + (select count(*) from fact_kepesertaan)
-- advice: Laporkan: pembersihan meloloskan kode di luar daftar.
-- Which code it is stays unsaid: it is a cell.
with

answers as (

    select
        'status_salur' as kolom,
        'status_salur' as daftar,
        status_salur as kode
    from fact_bantuan
    group by status_salur

    union all

    select
        'pola' as kolom,
        'pola' as daftar,
        pola as kode
    from dim_proyek
    group by pola

    union all

    select
        'peran' as kolom,
        'peran' as daftar,
        peran as kode
    from fact_pendataan
    group by peran

    union all

    select
        'ukuran' as kolom,
        'ukuran' as daftar,
        ukuran as kode
    from fact_angka_resmi
    group by ukuran

    union all

    select
        'kelas' as kolom,
        'kelas' as daftar,
        kelas as kode
    from fact_kepesertaan
    group by kelas

)

select answers.kolom
from answers
where answers.kode is not null
    and not exists (
        select 1
        from ref_daftar_kode as codes
        where codes.daftar = answers.daftar
            and codes.kode = answers.kode
    )
