-- Persons erased on request: that it was done, by whom and how much of them there was, never who they were.

create table ops.penghapusan (
    nomor bigint generated always as identity,
    pada timestamp with time zone not null,
    oleh text not null,
    nik_diminta bigint not null,
    nik_tidak_ditemukan bigint not null,
    orang bigint not null,
    rekaman jsonb not null,
    berkas_kiriman bigint not null,
    versi bigint not null,
    baris_lake jsonb not null,
    baris_terbit jsonb not null,
    tempat_diperiksa bigint not null,
    tempat_bersisa bigint not null,
    bukti text not null,
    sidik_bukti text not null,
    constraint penghapusan_pk primary key (nomor),
    constraint penghapusan_jumlah_ck check (nik_diminta > 0 and nik_tidak_ditemukan between 0 and nik_diminta)
);

comment on table ops.penghapusan is 'Satu baris per penghapusan orang atas permintaan; tidak pernah siapa orangnya';
comment on column ops.penghapusan.nomor is 'Nomor urut';
comment on column ops.penghapusan.pada is 'Saat dimulai';
comment on column ops.penghapusan.oleh is 'Pengguna sistem operasi yang menjalankannya';
comment on column ops.penghapusan.nik_diminta is 'Banyaknya NIK dalam permintaan';
comment on column ops.penghapusan.nik_tidak_ditemukan is 'Banyaknya NIK yang tidak ditemukan di mana pun; kiriman berikutnya tetap ditolak';
comment on column ops.penghapusan.orang is 'Banyaknya orang yang ditemukan';
comment on column ops.penghapusan.rekaman is 'Rekaman yang dihapus dari kiriman bersih, per feed';
comment on column ops.penghapusan.berkas_kiriman is 'Banyaknya berkas terima yang ditulis ulang';
comment on column ops.penghapusan.versi is 'Banyaknya versi bintang yang ditulis ulang';
comment on column ops.penghapusan.baris_lake is 'Baris yang dihapus dari versi-versi itu, per tabel';
comment on column ops.penghapusan.baris_terbit is 'Baris yang berubah di PostgreSQL, per tabel';
comment on column ops.penghapusan.tempat_diperiksa is 'Banyaknya berkas dan tabel yang diperiksa sesudahnya';
comment on column ops.penghapusan.tempat_bersisa is 'Banyaknya tempat yang masih memuat sesuatu; 0 = bersih';
comment on column ops.penghapusan.bukti is 'Daftar tempat yang diperiksa, di lake';
comment on column ops.penghapusan.sidik_bukti is 'SHA-256 daftar itu';
