-- What the ledger also counts, and what the cells of rejected records are called.

-- Until the next run fills it, nothing counts as passed over.
alter table ops.buku_besar add column dilewati bigint not null default 0;
alter table ops.buku_besar alter column dilewati drop default;

comment on column ops.buku_besar.dilewati is 'Baris kosong dan baris jumlah: bukan rekaman, tidak termasuk yang dibaca';

create table identitas.penolakan_kepala (
    feed text not null,
    tanggal_kiriman date not null,
    berkas text not null,
    kepala text not null,
    pemisah text not null,
    constraint penolakan_kepala_pk primary key (feed, tanggal_kiriman, berkas)
);

comment on table identitas.penolakan_kepala is 'Kepala setiap berkas yang rekamannya ada yang ditolak: nama kolom untuk penolakan_isi';
comment on column identitas.penolakan_kepala.feed is 'Feed';
comment on column identitas.penolakan_kepala.tanggal_kiriman is 'Tanggal kiriman';
comment on column identitas.penolakan_kepala.berkas is 'Nama berkas';
comment on column identitas.penolakan_kepala.kepala is 'Nama kolom sebagaimana datang, satu baris CSV';
comment on column identitas.penolakan_kepala.pemisah is 'Pemisah kolom pada kepala dan isi';
