-- Setiap jawaban Regsosek pada dim_keluarga ada pada daftar kodenya.
-- severity: henti
-- allowed: 0
-- keys: kolom
-- eligible: select (select count(*) from dim_keluarga where terkini)
-- advice: Laporkan: pembersihan meloloskan kode di luar daftar.
-- Which code it is stays unsaid: it is a cell.
with

answers as (

    select
        'status_kepemilikan_rumah' as kolom,
        '301a' as daftar,
        status_kepemilikan_rumah as kode
    from dim_keluarga
    where terkini
    group by status_kepemilikan_rumah

    union all

    select
        'jenis_lantai' as kolom,
        '303' as daftar,
        jenis_lantai as kode
    from dim_keluarga
    where terkini
    group by jenis_lantai

    union all

    select
        'jenis_dinding' as kolom,
        '304' as daftar,
        jenis_dinding as kode
    from dim_keluarga
    where terkini
    group by jenis_dinding

    union all

    select
        'jenis_atap' as kolom,
        '305' as daftar,
        jenis_atap as kode
    from dim_keluarga
    where terkini
    group by jenis_atap

    union all

    select
        'sumber_air_minum' as kolom,
        '306a' as daftar,
        sumber_air_minum as kode
    from dim_keluarga
    where terkini
    group by sumber_air_minum

    union all

    select
        'sumber_penerangan' as kolom,
        '307a' as daftar,
        sumber_penerangan as kode
    from dim_keluarga
    where terkini
    group by sumber_penerangan

    union all

    select
        'daya_terpasang' as kolom,
        '307b' as daftar,
        daya_terpasang as kode
    from dim_keluarga
    where terkini
    group by daya_terpasang

    union all

    select
        'bahan_bakar_memasak' as kolom,
        '308' as daftar,
        bahan_bakar_memasak as kode
    from dim_keluarga
    where terkini
    group by bahan_bakar_memasak

    union all

    select
        'fasilitas_bab' as kolom,
        '309a' as daftar,
        fasilitas_bab as kode
    from dim_keluarga
    where terkini
    group by fasilitas_bab

    union all

    select
        'jenis_kloset' as kolom,
        '309b' as daftar,
        jenis_kloset as kode
    from dim_keluarga
    where terkini
    group by jenis_kloset

    union all

    select
        'pembuangan_akhir_tinja' as kolom,
        '310' as daftar,
        pembuangan_akhir_tinja as kode
    from dim_keluarga
    where terkini
    group by pembuangan_akhir_tinja

    union all

    select
        'peringkat_fkp' as kolom,
        'peringkat_fkp' as daftar,
        peringkat_fkp as kode
    from dim_keluarga
    where terkini
    group by peringkat_fkp

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
