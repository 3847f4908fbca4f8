-- Ledger, rejects and issues: where, never what.

create table ops.buku_besar (
    feed text not null,
    tanggal_kiriman date not null,
    berkas text not null,
    tanggal date not null,
    dibaca bigint not null,
    dimuat bigint not null,
    ditolak bigint not null,
    constraint buku_besar_pk primary key (feed, tanggal_kiriman, berkas)
);

comment on table ops.buku_besar is 'Buku besar: untuk setiap berkas dibaca = dimuat + ditolak';
comment on column ops.buku_besar.feed is 'Feed';
comment on column ops.buku_besar.tanggal_kiriman is 'Tanggal kiriman';
comment on column ops.buku_besar.berkas is 'Nama berkas';
comment on column ops.buku_besar.tanggal is 'Tanggal jalan yang memakai kiriman ini';
comment on column ops.buku_besar.dibaca is 'Rekaman dibaca';
comment on column ops.buku_besar.dimuat is 'Rekaman dimuat';
comment on column ops.buku_besar.ditolak is 'Rekaman ditolak';

create table ops.penolakan (
    feed text not null,
    tanggal_kiriman date not null,
    berkas text not null,
    baris bigint not null,
    kode text not null,
    constraint penolakan_pk primary key (feed, tanggal_kiriman, berkas, baris)
);

comment on table ops.penolakan is 'Setiap rekaman yang ditolak, tanpa isinya';
comment on column ops.penolakan.feed is 'Feed';
comment on column ops.penolakan.tanggal_kiriman is 'Tanggal kiriman';
comment on column ops.penolakan.berkas is 'Nama berkas';
comment on column ops.penolakan.baris is 'Baris tempat rekaman mulai';
comment on column ops.penolakan.kode is 'Kode penolakan';

create table ops.masalah (
    feed text not null,
    tanggal_kiriman date not null,
    berkas text not null,
    baris bigint not null,
    kolom text not null,
    kode text not null,
    constraint masalah_pk primary key (feed, tanggal_kiriman, berkas, baris, kolom, kode)
);

comment on table ops.masalah is 'Setiap masalah sel pada rekaman yang dimuat, tanpa nilainya';
comment on column ops.masalah.feed is 'Feed';
comment on column ops.masalah.tanggal_kiriman is 'Tanggal kiriman';
comment on column ops.masalah.berkas is 'Nama berkas';
comment on column ops.masalah.baris is 'Baris tempat rekaman mulai';
comment on column ops.masalah.kolom is 'Kolom';
comment on column ops.masalah.kode is 'Kode masalah';
