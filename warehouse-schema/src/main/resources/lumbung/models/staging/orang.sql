-- Satu baris per orang yang tertaut: keterangan dari rekaman pertamanya menurut urutan feed.
-- grain: penduduk_id
-- history: replace
-- What the first record leaves empty the next one that has it fills.
with

records as (

    select
        links.penduduk_id,
        records.urutan,
        records.nik,
        records.nomor_kartu_keluarga,
        records.nama,
        records.nama_asli,
        records.jenis_kelamin,
        records.tanggal_lahir,
        records.kode_desa
    from rekaman_orang as records
    inner join tautan as links
        on records.feed = links.feed
        and records.kunci_rekaman = links.kunci_rekaman

),

first_places as (

    select
        penduduk_id,
        min(urutan) as urutan
    from records
    group by penduduk_id

),

first_records as (

    select records.*
    from records
    inner join first_places
        on records.urutan = first_places.urutan

),

incomplete_persons as (

    select penduduk_id
    from first_records
    where
        nik is null
        or nomor_kartu_keluarga is null
        or nama is null
        or jenis_kelamin is null
        or tanggal_lahir is null
        or kode_desa is null

),

fillings as (

    select
        records.penduduk_id,
        min_by(records.nik, records.urutan) filter (where records.nik is not null) as nik,
        min_by(records.nomor_kartu_keluarga, records.urutan) filter (
            where records.nomor_kartu_keluarga is not null
        ) as nomor_kartu_keluarga,
        min_by(records.nama, records.urutan) filter (where records.nama is not null) as nama,
        min_by(records.nama_asli, records.urutan) filter (
            where records.nama is not null
        ) as nama_asli,
        min_by(records.jenis_kelamin, records.urutan) filter (
            where records.jenis_kelamin is not null
        ) as jenis_kelamin,
        min_by(records.tanggal_lahir, records.urutan) filter (
            where records.tanggal_lahir is not null
        ) as tanggal_lahir,
        min_by(records.kode_desa, records.urutan) filter (
            where records.kode_desa is not null
        ) as kode_desa
    from records
    inner join incomplete_persons
        on records.penduduk_id = incomplete_persons.penduduk_id
    group by records.penduduk_id

)

select
    first_records.penduduk_id,
    coalesce(first_records.nik, fillings.nik) as nik,
    coalesce(
        first_records.nomor_kartu_keluarga, fillings.nomor_kartu_keluarga
    ) as nomor_kartu_keluarga,
    coalesce(first_records.nama, fillings.nama) as nama,
    case
        when first_records.nama is not null then first_records.nama_asli
        else fillings.nama_asli
    end as nama_asli,
    coalesce(first_records.jenis_kelamin, fillings.jenis_kelamin) as jenis_kelamin,
    coalesce(first_records.tanggal_lahir, fillings.tanggal_lahir) as tanggal_lahir,
    coalesce(first_records.kode_desa, fillings.kode_desa) as kode_desa
from first_records
left join fillings
    on first_records.penduduk_id = fillings.penduduk_id
