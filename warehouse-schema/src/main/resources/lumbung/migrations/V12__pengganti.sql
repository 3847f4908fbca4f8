-- Published facts of earlier months keep the id of a person since merged into another: asked for it, the vault
-- answers with whom it was merged into, and says so.
create or replace function identitas.jawab(tiket uuid)
returns table (
    kunci text,
    pihak text,
    feed text,
    nama text,
    tanggal_lahir date,
    jenis_kelamin text,
    nik text,
    nomor_kartu_keluarga text,
    nama_ibu text,
    alamat text,
    rt text,
    rw text,
    kode_desa text
)
language sql
security definer
set search_path = pg_catalog, pg_temp
as $$
    with
    requests as (
        select logged.kunci
        from identitas.log_akses as logged
        where
            logged.tiket = $1
            and logged.pengguna = session_user
            and logged.pada > clock_timestamp() - interval '1 hour'
            and pg_xact_status(logged.transaksi) = 'committed'
    ),
    requested_keys as (
        select distinct keys.kunci
        from requests
        cross join unnest(requests.kunci) as keys (kunci)
    ),
    requested_persons as (
        select
            requested_keys.kunci,
            case when aliases.id_lama is null then 'ORANG' else 'PENGGANTI' end as pihak,
            coalesce(aliases.penduduk_id::text, lower(requested_keys.kunci)) as penduduk_id
        from requested_keys
        left join identitas.alias as aliases
            on lower(requested_keys.kunci) = aliases.id_lama::text
    )
    select
        requested_persons.kunci,
        requested_persons.pihak,
        null,
        coalesce(persons.nama_asli, persons.nama),
        persons.tanggal_lahir,
        persons.jenis_kelamin,
        persons.nik,
        persons.nomor_kartu_keluarga,
        null,
        persons.alamat,
        persons.rt,
        persons.rw,
        persons.kode_desa
    from requested_persons
    inner join identitas.penduduk as persons
        on requested_persons.penduduk_id = persons.penduduk_id::text

    union all

    select
        requested_keys.kunci,
        records.pihak,
        records.feed,
        records.nama,
        records.tanggal_lahir,
        records.jenis_kelamin,
        records.nik,
        records.nomor_kartu_keluarga,
        records.nama_ibu,
        null,
        null,
        null,
        records.kode_desa
    from requested_keys
    inner join identitas.tinjauan_rekaman as records
        on requested_keys.kunci = records.id_tinjauan

    order by 1, 2 desc
$$;

comment on function identitas.jawab is 'Menjawab permintaan di balik tiket: hanya kepada pemintanya, dan hanya sesudah catatannya disahkan. pihak: ORANG yang diminta, PENGGANTI = orang tempat tanda pengenal yang diminta sudah digabungkan, REKAMAN dan CALON sebuah tinjauan';

comment on column mart.mutu_tautan.menunggu_tinjauan is 'Rekaman yang orangnya sedang ditanyakan kepada petugas: yang diajukan, dan rekaman lain orang itu selama ia tidak ditemukan di Regsosek; sampai diputuskan tidak ditautkan karenanya';
