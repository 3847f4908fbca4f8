-- Pairs of records that a clerk is asked about, and the vault's two doors.

create table identitas.tinjauan (
    id_tinjauan text not null,
    kode_kabupaten text not null,
    kode_desa text not null,
    feed text not null,
    kunci_rekaman text not null,
    acuan_rekaman text not null,
    feed_calon text not null,
    kunci_calon text not null,
    acuan_calon text not null,
    alasan text not null,
    bobot numeric(38,12),
    peluang numeric(38,12),
    rincian text not null,
    status text not null,
    tanggal_keputusan date,
    constraint tinjauan_pk primary key (id_tinjauan)
);

comment on table identitas.tinjauan is 'Pasangan rekaman yang pernah diajukan untuk ditinjau';
comment on column identitas.tinjauan.id_tinjauan is 'Tanda pengenal pasangan; disebut oleh keputusan petugas';
comment on column identitas.tinjauan.kode_kabupaten is 'Kabupaten rekaman yang dipertanyakan; 0000 = tidak diketahui';
comment on column identitas.tinjauan.kode_desa is 'Desa rekaman yang dipertanyakan; 0000000000 = tidak diketahui';
comment on column identitas.tinjauan.feed is 'Feed rekaman yang dipertanyakan';
comment on column identitas.tinjauan.kunci_rekaman is 'Kunci rekaman yang dipertanyakan';
comment on column identitas.tinjauan.acuan_rekaman is 'Acuan rekaman yang dipertanyakan: HMAC kuncinya, dipotong';
comment on column identitas.tinjauan.feed_calon is 'Feed rekaman calon pasangannya';
comment on column identitas.tinjauan.kunci_calon is 'Kunci rekaman calon pasangannya';
comment on column identitas.tinjauan.acuan_calon is 'Acuan rekaman calon pasangannya: HMAC kuncinya, dipotong';
comment on column identitas.tinjauan.alasan is 'Mengapa diajukan: BOBOT, SERI, NIK_BERTENTANGAN, NIK_GANDA, atau SATU_SATU';
comment on column identitas.tinjauan.bobot is 'Bobot kecocokan dalam bit ketika terakhir diajukan; kosong bila tidak ditimbang (NIK_GANDA)';
comment on column identitas.tinjauan.peluang is 'Peluang bahwa keduanya orang yang sama, 0 sampai 1; kosong bila tidak ditimbang';
comment on column identitas.tinjauan.rincian is 'Bagian-bagian bobot: PERBANDINGAN=TINGKAT:bobot, dipisah titik koma';
comment on column identitas.tinjauan.status is 'TERBUKA, SAMA, BEDA, atau GUGUR = tidak lagi diragukan tanpa keputusan';
comment on column identitas.tinjauan.tanggal_keputusan is 'Tanggal keputusan petugas; kosong selama belum diputuskan';

create table identitas.tinjauan_rekaman (
    id_tinjauan text not null,
    pihak text not null,
    feed text not null,
    nik text,
    nomor_kartu_keluarga text,
    nama text,
    jenis_kelamin text,
    tanggal_lahir date,
    nama_ibu text,
    kode_desa text,
    constraint tinjauan_rekaman_pk primary key (id_tinjauan, pihak),
    constraint tinjauan_rekaman_tinjauan_fk foreign key (id_tinjauan) references identitas.tinjauan(id_tinjauan)
);

comment on table identitas.tinjauan_rekaman is 'Brankas: jati diri yang dibawa kedua rekaman sebuah tinjauan';
comment on column identitas.tinjauan_rekaman.id_tinjauan is 'Tinjauan, terbuka atau sudah diputuskan';
comment on column identitas.tinjauan_rekaman.pihak is 'REKAMAN yang dipertanyakan, atau CALON pasangannya';
comment on column identitas.tinjauan_rekaman.feed is 'Feed asal';
comment on column identitas.tinjauan_rekaman.nik is 'NIK yang dapat dipakai';
comment on column identitas.tinjauan_rekaman.nomor_kartu_keluarga is 'Nomor KK';
comment on column identitas.tinjauan_rekaman.nama is 'Nama sebagaimana dikirim';
comment on column identitas.tinjauan_rekaman.jenis_kelamin is '1 laki-laki, 2 perempuan';
comment on column identitas.tinjauan_rekaman.tanggal_lahir is 'Tanggal lahir';
comment on column identitas.tinjauan_rekaman.nama_ibu is 'Nama ibu kandung';
comment on column identitas.tinjauan_rekaman.kode_desa is 'Desa; kosong = tidak diketahui';

create view ops.tinjauan with (security_barrier) as
select
    pairs.id_tinjauan,
    pairs.alasan,
    pairs.feed,
    pairs.acuan_rekaman,
    pairs.feed_calon,
    pairs.acuan_calon,
    pairs.kode_kabupaten,
    pairs.kode_desa,
    pairs.bobot,
    pairs.peluang,
    pairs.rincian,
    pairs.status,
    pairs.tanggal_keputusan
from identitas.tinjauan as pairs
where pairs.status <> 'GUGUR';

comment on view ops.tinjauan is 'Satu baris per pasangan rekaman yang menunggu keputusan petugas atau sudah diputuskan';
comment on column ops.tinjauan.id_tinjauan is 'Tanda pengenal pasangan; disebut oleh keputusan petugas';
comment on column ops.tinjauan.alasan is 'Mengapa diajukan: BOBOT, SERI, NIK_BERTENTANGAN, NIK_GANDA, atau SATU_SATU';
comment on column ops.tinjauan.feed is 'Feed rekaman yang dipertanyakan';
comment on column ops.tinjauan.acuan_rekaman is 'Acuan rekaman yang dipertanyakan, bukan nomornya: sama pada setiap tinjauan rekaman itu';
comment on column ops.tinjauan.feed_calon is 'Feed rekaman calon pasangannya';
comment on column ops.tinjauan.acuan_calon is 'Acuan rekaman calon pasangannya, bukan nomornya';
comment on column ops.tinjauan.kode_kabupaten is 'Kabupaten rekaman yang dipertanyakan; 0000 = tidak diketahui';
comment on column ops.tinjauan.kode_desa is 'Desa rekaman yang dipertanyakan; 0000000000 = tidak diketahui';
comment on column ops.tinjauan.bobot is 'Bobot kecocokan dalam bit ketika terakhir diajukan; kosong bila tidak ditimbang (NIK_GANDA)';
comment on column ops.tinjauan.peluang is 'Peluang bahwa keduanya orang yang sama, 0 sampai 1; kosong bila tidak ditimbang';
comment on column ops.tinjauan.rincian is 'Bagian-bagian bobot: PERBANDINGAN=TINGKAT:bobot, dipisah titik koma';
comment on column ops.tinjauan.status is 'TERBUKA, SAMA, atau BEDA';
comment on column ops.tinjauan.tanggal_keputusan is 'Tanggal keputusan petugas; kosong selama TERBUKA';

-- The access log is PostgreSQL's own: no publication touches it, and a row once written stays.
create table identitas.log_akses (
    tiket uuid not null default gen_random_uuid(),
    pengguna text not null,
    pada timestamp with time zone not null,
    kunci text[] not null,
    alasan text not null,
    transaksi xid8 not null,
    constraint log_akses_pk primary key (tiket)
);

create index log_akses_pada_ix on identitas.log_akses (pada);

comment on table identitas.log_akses is 'Setiap permintaan melihat isi brankas; hanya bertambah';
comment on column identitas.log_akses.tiket is 'Tiket yang diberikan kepada peminta';
comment on column identitas.log_akses.pengguna is 'Peran masuk PostgreSQL si peminta';
comment on column identitas.log_akses.pada is 'Saat diminta';
comment on column identitas.log_akses.kunci is 'penduduk_id dan id_tinjauan yang diminta';
comment on column identitas.log_akses.alasan is 'Alasan melihat, menurut peminta';
comment on column identitas.log_akses.transaksi is 'Transaksi yang mencatat permintaan ini';

create function identitas.tolak_ubah_log() returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
    raise exception 'identitas.log_akses: hanya boleh bertambah' using errcode = '42501';
end
$$;

comment on function identitas.tolak_ubah_log is 'Menolak perubahan dan penghapusan catatan akses';

create trigger log_akses_hanya_bertambah
before update or delete or truncate on identitas.log_akses
for each statement execute function identitas.tolak_ubah_log();

create function identitas.minta(kunci text[], alasan text) returns uuid
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
    nomor uuid;
begin
    if coalesce(cardinality(kunci), 0) = 0
        or array_position(kunci, null) is not null
        or (select max(length(satu)) from unnest(kunci) as diminta(satu)) > 64
    then
        raise exception 'identitas.minta: diharapkan penduduk_id atau id_tinjauan, paling sedikit satu'
            using errcode = '22023';
    end if;
    if alasan is null or length(alasan) > 1000 or alasan !~ '[[:alnum:]]' then
        raise exception 'identitas.minta: diharapkan alasan, paling panjang 1000 huruf' using errcode = '22023';
    end if;
    insert into identitas.log_akses (pengguna, pada, kunci, alasan, transaksi)
    values (session_user, clock_timestamp(), minta.kunci, minta.alasan, pg_current_xact_id())
    returning log_akses.tiket into nomor;
    return nomor;
end
$$;

comment on function identitas.minta is 'Mencatat permintaan melihat isi brankas, beserta alasannya, dan memberi tiketnya';

-- A request that was rolled back has no row here, and one that still may be is not yet committed: both answer nothing.
-- A ticket ends after an hour, so that the log also tells when somebody looked.
create function identitas.jawab(tiket uuid)
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
    )
    select
        requested_keys.kunci,
        'ORANG',
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
    from requested_keys
    inner join identitas.penduduk as persons
        on lower(requested_keys.kunci) = persons.penduduk_id::text

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

comment on function identitas.jawab is 'Menjawab permintaan di balik tiket: hanya kepada pemintanya, dan hanya sesudah catatannya disahkan';

revoke all on function identitas.tolak_ubah_log(), identitas.minta(text[], text), identitas.jawab(uuid) from public;
grant usage on schema identitas to lumbung_bnba;
grant execute on function identitas.minta(text[], text), identitas.jawab(uuid) to lumbung_bnba;
