-- Satu baris per rekaman dari keenam feed orang: jati diri yang dibawanya.
-- grain: feed, kunci_rekaman
-- history: replace
-- urutan sorts a person's records: the feed that knows most about a person first, then the record
-- key. After its first digit it reads feed|key. satu_per is what a person has one record of: two records
-- of a feed with one satu_per are two persons, unless both carry the same NIK. penerima is what a person
-- keeps from payment to payment.
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
        individuals.nama_ibu_kandung,
        individuals.id_keluarga,
        families.kode_desa
    from stg_regsosek_individu as individuals
    left join stg_regsosek_keluarga as families
        on individuals.id_keluarga = families.id_keluarga

),

workers as (

    select
        workers.kunci_rekaman,
        workers.tanggal_kiriman,
        workers.id_proyek,
        workers.nik,
        workers.nama,
        workers.nama_asli,
        workers.tanggal_lahir,
        projects.kode_desa
    from stg_pekerja_proyek as workers
    left join stg_proyek_desa as projects
        on workers.id_proyek = projects.id_proyek

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
        kode_desa as kode_desa,
        nama_ibu_kandung as nama_ibu,
        id_keluarga as satu_per,
        cast(null as string) as penerima
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
        kode_desa as kode_desa,
        cast(null as string) as nama_ibu,
        'jkn_peserta' as satu_per,
        cast(null as string) as penerima
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
        kode_desa as kode_desa,
        cast(null as string) as nama_ibu,
        npp as satu_per,
        cast(null as string) as penerima
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
        kode_desa as kode_desa,
        cast(null as string) as nama_ibu,
        cast(null as string) as satu_per,
        cast(null as string) as penerima
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
        kode_desa as kode_desa,
        cast(null as string) as nama_ibu,
        id_proyek as satu_per,
        cast(null as string) as penerima
    from workers

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
        kode_desa as kode_desa,
        cast(null as string) as nama_ibu,
        program || '|' || cast(periode as string) as satu_per,
        program || '|' || nomor_penerima as penerima
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
    kode_desa,
    nama_ibu,
    satu_per,
    penerima
from records
