-- What was published, how it was checked, which runs there were, and who may see which regency.
-- These tables are PostgreSQL's own: they are not rebuilt from the lake.

create table ops.terbitan (
    versi text not null,
    tanggal date not null,
    periode date not null,
    diterbitkan_pada timestamp with time zone not null default current_timestamp,
    versi_induk text,
    versi_lake text not null,
    jumlah_baris jsonb not null,
    peringatan integer not null default 0,
    constraint terbitan_pk primary key (versi),
    constraint terbitan_periode_ck check (periode = date_trunc('month', tanggal)::date),
    constraint terbitan_jumlah_baris_ck check (jsonb_typeof(jumlah_baris) = 'object')
);

create index terbitan_tanggal_ix on ops.terbitan (tanggal, diterbitkan_pada);

comment on table ops.terbitan is 'Satu baris per terbitan; baris ini, ditulis dalam transaksinya, adalah pengesahan terbitan itu';
comment on column ops.terbitan.versi is 'Nama terbitan';
comment on column ops.terbitan.tanggal is 'Tanggal jalan';
comment on column ops.terbitan.periode is 'Bulan tanggal jalan';
comment on column ops.terbitan.diterbitkan_pada is 'Saat terbit';
comment on column ops.terbitan.versi_induk is 'Terbitan asal potret bulan-bulan sebelumnya; kosong pada yang pertama';
comment on column ops.terbitan.versi_lake is 'Versi bintang di lake';
comment on column ops.terbitan.jumlah_baris is 'Jumlah baris per tabel, {"skema.tabel": jumlah}';
comment on column ops.terbitan.peringatan is 'Banyaknya pemeriksaan PERINGATAN yang tidak lulus';

create table ops.pemeriksaan (
    versi text not null,
    kode text not null,
    tanggal date not null,
    keparahan text not null,
    melanggar bigint not null,
    diperiksa bigint not null,
    batas numeric(18,6) not null,
    lulus boolean not null,
    saran text not null,
    constraint pemeriksaan_pk primary key (versi, kode),
    constraint pemeriksaan_keparahan_ck check (keparahan in ('HENTI', 'PERINGATAN')),
    constraint pemeriksaan_jumlah_ck check (melanggar >= 0 and diperiksa >= 0)
);

comment on table ops.pemeriksaan is 'Satu baris per pemeriksaan per versi, juga versi yang tidak jadi terbit';
comment on column ops.pemeriksaan.versi is 'Versi bintang yang diperiksa';
comment on column ops.pemeriksaan.kode is 'Nama pemeriksaan';
comment on column ops.pemeriksaan.tanggal is 'Tanggal jalan';
comment on column ops.pemeriksaan.keparahan is 'HENTI: tidak terbit bila gagal; PERINGATAN: terbit dengan catatan';
comment on column ops.pemeriksaan.melanggar is 'Banyaknya baris yang melanggar';
comment on column ops.pemeriksaan.diperiksa is 'Banyaknya baris yang diperiksa';
comment on column ops.pemeriksaan.batas is 'Bagian baris yang boleh melanggar, 0 sampai 1';
comment on column ops.pemeriksaan.lulus is 'Benar bila lulus';
comment on column ops.pemeriksaan.saran is 'Apa yang sebaiknya dilakukan bila gagal';

create table ops.jalan (
    id bigint generated always as identity,
    tanggal date not null,
    mulai timestamp with time zone not null,
    selesai timestamp with time zone,
    status text not null,
    pesan text,
    constraint jalan_pk primary key (id),
    constraint jalan_status_ck check (status in ('BERJALAN', 'TERBIT', 'GAGAL')),
    constraint jalan_pesan_ck check (pesan ~ '^[A-Z0-9_]{1,64}$')
);

comment on table ops.jalan is 'Satu baris per jalan ETL';
comment on column ops.jalan.id is 'Nomor urut';
comment on column ops.jalan.tanggal is 'Tanggal jalan';
comment on column ops.jalan.mulai is 'Saat mulai';
comment on column ops.jalan.selesai is 'Saat selesai; kosong selama berjalan atau bila terputus';
comment on column ops.jalan.status is 'BERJALAN, TERBIT, atau GAGAL';
comment on column ops.jalan.pesan is 'Kode sebab kegagalan; hanya kode, tidak pernah isi data';

create table ops.hak_wilayah (
    pengguna text not null,
    kode_kabupaten text not null,
    constraint hak_wilayah_pk primary key (pengguna, kode_kabupaten),
    constraint hak_wilayah_kode_kabupaten_ck check (kode_kabupaten ~ '^[0-9]{4}$')
);

comment on table ops.hak_wilayah is 'Kabupaten yang boleh dilihat seorang pengguna';
comment on column ops.hak_wilayah.pengguna is 'Nama peran masuk PostgreSQL';
comment on column ops.hak_wilayah.kode_kabupaten is 'Kode kabupaten atau kota, empat angka';

-- Keys of person feeds hold card, membership and recipient numbers: the operator sees that there is one, not which.
create view ops.tautan_tersamar with (security_barrier) as
select
    tautan.feed,
    '••••'::text as kunci_rekaman,
    tautan.penduduk_id,
    tautan.cara,
    tautan.bobot
from identitas.tautan;

comment on view ops.tautan_tersamar is 'Untuk setiap rekaman feed orang: siapa orangnya, tanpa kunci rekamannya';
comment on column ops.tautan_tersamar.feed is 'Feed asal';
comment on column ops.tautan_tersamar.kunci_rekaman is 'Selalu disamarkan: kuncinya dapat memuat nomor kartu atau nomor penerima';
comment on column ops.tautan_tersamar.penduduk_id is 'Orang';
comment on column ops.tautan_tersamar.cara is 'NIK, PROBABILISTIK, TINJAUAN, atau SENDIRI';
comment on column ops.tautan_tersamar.bobot is 'Bobot kecocokan bila PROBABILISTIK';
