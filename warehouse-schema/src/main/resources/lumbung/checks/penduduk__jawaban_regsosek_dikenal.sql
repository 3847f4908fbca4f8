-- Setiap jawaban Regsosek pada dim_penduduk ada pada daftar kodenya.
-- severity: henti
-- allowed: 0
-- keys: kolom
-- eligible: select (select count(*) from dim_penduduk where terkini)
-- advice: Laporkan: pembersihan meloloskan kode di luar daftar.
-- Which code it is stays unsaid: it is a cell.
with

answers as (

    select
        'status_hubungan_keluarga' as kolom,
        '409' as daftar,
        status_hubungan_keluarga as kode
    from dim_penduduk
    where terkini
    group by status_hubungan_keluarga

    union all

    select
        'status_kawin' as kolom,
        '408' as daftar,
        status_kawin as kode
    from dim_penduduk
    where terkini
    group by status_kawin

    union all

    select
        'partisipasi_sekolah' as kolom,
        '412' as daftar,
        partisipasi_sekolah as kode
    from dim_penduduk
    where terkini
    group by partisipasi_sekolah

    union all

    select
        'jenjang_tertinggi' as kolom,
        '413' as daftar,
        jenjang_tertinggi as kode
    from dim_penduduk
    where terkini
    group by jenjang_tertinggi

    union all

    select
        'ijazah_tertinggi' as kolom,
        '415' as daftar,
        ijazah_tertinggi as kode
    from dim_penduduk
    where terkini
    group by ijazah_tertinggi

    union all

    select
        'status_bekerja' as kolom,
        '416a' as daftar,
        status_bekerja as kode
    from dim_penduduk
    where terkini
    group by status_bekerja

    union all

    select
        'lapangan_usaha' as kolom,
        '417' as daftar,
        lapangan_usaha as kode
    from dim_penduduk
    where terkini
    group by lapangan_usaha

    union all

    select
        'status_pekerjaan' as kolom,
        '418' as daftar,
        status_pekerjaan as kode
    from dim_penduduk
    where terkini
    group by status_pekerjaan

    union all

    select
        'kondisi_gizi' as kolom,
        '427' as daftar,
        kondisi_gizi as kode
    from dim_penduduk
    where terkini
    group by kondisi_gizi

    union all

    select
        'pendamping' as kolom,
        '429' as daftar,
        pendamping as kode
    from dim_penduduk
    where terkini
    group by pendamping

    union all

    select
        'penyakit_kronis' as kolom,
        '430' as daftar,
        penyakit_kronis as kode
    from dim_penduduk
    where terkini
    group by penyakit_kronis

    union all

    select
        'jenis_kelamin' as kolom,
        'jenis_kelamin' as daftar,
        jenis_kelamin as kode
    from dim_penduduk
    where terkini
    group by jenis_kelamin

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
