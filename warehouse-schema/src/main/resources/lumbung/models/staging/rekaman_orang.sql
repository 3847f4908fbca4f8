-- Satu baris per rekaman dari keenam feed orang: jati diri yang dibawanya.
-- grain: feed, kunci_rekaman
-- history: replace
-- urutan sorts a person's records: the feed that knows most about a person first, then the record
-- key. After its first digit it reads feed|key.
with

members as (

    select
        individuals.kunci_rekaman,
        individuals.tanggal_kiriman,
        individuals.nik,
        individuals.nomor_kartu_keluarga,
        individuals.nama,
        individuals.nama_asli,
        individuals.jenis_kelamin,
        individuals.tanggal_lahir,
        families.kode_desa
    from stg_regsosek_individu as individuals
    left join stg_regsosek_keluarga as families
        on individuals.id_keluarga = families.id_keluarga

),

records as (

    select
        'regsosek_individu' as feed,
        '1regsosek_individu|' || kunci_rekaman as urutan,
        kunci_rekaman,
        tanggal_kiriman as tanggal_pertama,
        nik,
        nomor_kartu_keluarga as nomor_kartu_keluarga,
        nama,
        nama_asli,
        jenis_kelamin as jenis_kelamin,
        tanggal_lahir,
        kode_desa as kode_desa
    from members

    union all

    select
        'jkn_peserta' as feed,
        '2jkn_peserta|' || kunci_rekaman as urutan,
        kunci_rekaman,
        tanggal_kiriman as tanggal_pertama,
        nik,
        nomor_kartu_keluarga as nomor_kartu_keluarga,
        nama,
        nama_asli,
        jenis_kelamin as jenis_kelamin,
        tanggal_lahir,
        kode_desa as kode_desa
    from stg_jkn_peserta

    union all

    select
        'bpjstk_peserta' as feed,
        '3bpjstk_peserta|' || kunci_rekaman as urutan,
        kunci_rekaman,
        tanggal_kiriman as tanggal_pertama,
        nik,
        cast(null as string) as nomor_kartu_keluarga,
        nama,
        nama_asli,
        jenis_kelamin as jenis_kelamin,
        tanggal_lahir,
        kode_desa as kode_desa
    from stg_bpjstk_peserta

    union all

    select
        'aparatur_desa' as feed,
        '4aparatur_desa|' || kunci_rekaman as urutan,
        kunci_rekaman,
        tanggal_kiriman as tanggal_pertama,
        nik,
        cast(null as string) as nomor_kartu_keluarga,
        nama,
        nama_asli,
        cast(null as string) as jenis_kelamin,
        tanggal_lahir,
        kode_desa as kode_desa
    from stg_aparatur_desa

    union all

    select
        'pekerja_proyek' as feed,
        '5pekerja_proyek|' || kunci_rekaman as urutan,
        kunci_rekaman,
        tanggal_kiriman as tanggal_pertama,
        nik,
        cast(null as string) as nomor_kartu_keluarga,
        nama,
        nama_asli,
        cast(null as string) as jenis_kelamin,
        tanggal_lahir,
        cast(null as string) as kode_desa
    from stg_pekerja_proyek

    union all

    select
        'bansos' as feed,
        '6bansos|' || kunci_rekaman as urutan,
        kunci_rekaman,
        tanggal_pertama as tanggal_pertama,
        nik,
        nomor_kartu_keluarga as nomor_kartu_keluarga,
        nama,
        nama_asli,
        cast(null as string) as jenis_kelamin,
        tanggal_lahir,
        kode_desa as kode_desa
    from stg_bansos

)

select
    feed,
    urutan,
    kunci_rekaman,
    tanggal_pertama,
    nik,
    nomor_kartu_keluarga,
    nama,
    nama_asli,
    jenis_kelamin,
    tanggal_lahir,
    kode_desa
from records
