-- What each run would have changed in the figures shown, and who agreed to what went past a limit.
-- These tables are PostgreSQL's own: they are not rebuilt from the lake. Figures of kabupaten only: no small cell.

create table ops.perubahan_indikator (
    id_jalan bigint not null,
    periode date not null,
    kode_kabupaten text not null,
    kode_indikator text not null,
    versi text not null,
    versi_tampil text not null,
    periode_tampil date not null,
    nilai_lama numeric(38,12),
    nilai_baru numeric(38,12),
    pembilang_lama numeric(38,12),
    pembilang_baru numeric(38,12),
    penyebut_lama numeric(38,12),
    penyebut_baru numeric(38,12),
    karena_aturan numeric(38,12),
    karena_waktu numeric(38,12),
    karena_sumber numeric(38,12),
    karena_tautan numeric(38,12),
    jenis_batas text,
    batas numeric(18,6),
    putusan text not null,
    constraint perubahan_indikator_pk primary key (id_jalan, periode, kode_kabupaten, kode_indikator),
    constraint perubahan_indikator_jalan_fk foreign key (id_jalan) references ops.jalan (id),
    constraint perubahan_indikator_sebab_ck check (
        num_nonnulls(karena_aturan, karena_waktu, karena_sumber, karena_tautan) = 0
        or karena_aturan + karena_waktu + karena_sumber + karena_tautan = nilai_baru - nilai_lama
    ),
    constraint perubahan_indikator_jenis_batas_ck check (jenis_batas in ('POIN', 'PERSEN')),
    constraint perubahan_indikator_putusan_ck check (
        putusan in ('DALAM_BATAS', 'KARENA_WAKTU', 'MELAMPAUI', 'DITERIMA')
    )
);

create index perubahan_indikator_kode_ix on ops.perubahan_indikator (kode_indikator, kode_kabupaten);

comment on table ops.perubahan_indikator is 'Satu baris per jalan, bulan, kabupaten, dan indikator: angka yang sedang tampil dan angka yang akan menggantikannya, juga dari jalan yang berhenti. Bulan jalan lengkap; bulan yang sudah tutup hanya yang bergeser';
comment on column ops.perubahan_indikator.id_jalan is 'Jalan yang membandingkan, ops.jalan.id';
comment on column ops.perubahan_indikator.periode is 'Bulan angka yang baru';
comment on column ops.perubahan_indikator.kode_kabupaten is 'Kode kabupaten atau kota, empat angka';
comment on column ops.perubahan_indikator.kode_indikator is 'Kode indikator';
comment on column ops.perubahan_indikator.versi is 'Versi yang dibangun jalan ini';
comment on column ops.perubahan_indikator.versi_tampil is 'Versi yang sedang dibaca analis ketika dibandingkan';
comment on column ops.perubahan_indikator.periode_tampil is 'Bulan angka yang lama; bulan sebelumnya bila jalan ini yang pertama pada bulannya';
comment on column ops.perubahan_indikator.nilai_lama is 'Nilai yang sedang tampil; kosong bila belum ada';
comment on column ops.perubahan_indikator.nilai_baru is 'Nilai yang baru; kosong bila tidak ada lagi';
comment on column ops.perubahan_indikator.pembilang_lama is 'Pembilang yang sedang tampil';
comment on column ops.perubahan_indikator.pembilang_baru is 'Pembilang yang baru';
comment on column ops.perubahan_indikator.penyebut_lama is 'Penyebut yang sedang tampil';
comment on column ops.perubahan_indikator.penyebut_baru is 'Penyebut yang baru';
comment on column ops.perubahan_indikator.karena_aturan is 'Bagian perubahan nilai yang dibawa aturan: model, tabel acuan, kontrak, pembersihan, tarif. Keempat bagian berjumlah tepat nilai baru dikurangi nilai lama; kosong bila tidak dapat dipisahkan';
comment on column ops.perubahan_indikator.karena_waktu is 'Bagian yang dibawa tanggal jalan: umur, jatuh tempo, masa jabatan';
comment on column ops.perubahan_indikator.karena_sumber is 'Bagian yang dibawa kiriman yang berubah, dengan tautan lama untuk rekaman yang sudah ada';
comment on column ops.perubahan_indikator.karena_tautan is 'Bagian yang dibawa tautan yang berubah pada rekaman yang sudah ada';
comment on column ops.perubahan_indikator.jenis_batas is 'POIN: batas dalam satuan indikator; PERSEN: dalam persen dari nilai lama; kosong bila tidak berbatas';
comment on column ops.perubahan_indikator.batas is 'Perubahan terbesar yang terbit tanpa penerimaan';
comment on column ops.perubahan_indikator.putusan is 'DALAM_BATAS, KARENA_WAKTU = melampaui hanya karena waktu berjalan, MELAMPAUI = menghentikan jalan, DITERIMA = melampaui dan diterima';

create table ops.penerimaan (
    id_jalan bigint not null,
    periode date not null,
    kode_kabupaten text not null,
    kode_indikator text not null,
    nilai_lama numeric(38,12),
    nilai_baru numeric(38,12),
    diterima_oleh text not null,
    diterima_pada timestamp with time zone not null default clock_timestamp(),
    constraint penerimaan_pk primary key (id_jalan, periode, kode_kabupaten, kode_indikator),
    constraint penerimaan_perubahan_fk foreign key (id_jalan, periode, kode_kabupaten, kode_indikator)
        references ops.perubahan_indikator (id_jalan, periode, kode_kabupaten, kode_indikator)
);

comment on table ops.penerimaan is 'Satu baris per angka yang melampaui batas dan diterima dengan --accept: sekali, untuk jalan itu saja';
comment on column ops.penerimaan.id_jalan is 'Jalan yang diterima, ops.jalan.id';
comment on column ops.penerimaan.periode is 'Bulan angka yang baru';
comment on column ops.penerimaan.kode_kabupaten is 'Kode kabupaten atau kota, empat angka';
comment on column ops.penerimaan.kode_indikator is 'Kode indikator';
comment on column ops.penerimaan.nilai_lama is 'Nilai yang sedang tampil ketika diterima';
comment on column ops.penerimaan.nilai_baru is 'Nilai yang diterima';
comment on column ops.penerimaan.diterima_oleh is 'Nama masuk sistem operasi yang menjalankan';
comment on column ops.penerimaan.diterima_pada is 'Saat diterima';
