-- The vault and the identity registry: the only schema that holds a cell value of a person.

create table identitas.penduduk (
    penduduk_id uuid not null,
    kode_kabupaten text not null,
    nik text,
    nomor_kartu_keluarga text,
    nama text,
    nama_asli text,
    jenis_kelamin text,
    tanggal_lahir date,
    alamat text,
    rt text,
    rw text,
    kode_desa text not null,
    constraint penduduk_pk primary key (penduduk_id)
);

comment on table identitas.penduduk is 'Brankas: jati diri di balik penduduk_id';
comment on column identitas.penduduk.penduduk_id is 'Tanda pengenal orang';
comment on column identitas.penduduk.kode_kabupaten is 'Kabupaten tempat tinggal; 0000 = tidak diketahui';
comment on column identitas.penduduk.nik is 'NIK yang dapat dipakai';
comment on column identitas.penduduk.nomor_kartu_keluarga is 'Nomor KK';
comment on column identitas.penduduk.nama is 'Nama kanonik';
comment on column identitas.penduduk.nama_asli is 'Nama sebagaimana dikirim';
comment on column identitas.penduduk.jenis_kelamin is '1 laki-laki, 2 perempuan';
comment on column identitas.penduduk.tanggal_lahir is 'Tanggal lahir';
comment on column identitas.penduduk.alamat is 'Alamat keluarga';
comment on column identitas.penduduk.rt is 'RT';
comment on column identitas.penduduk.rw is 'RW';
comment on column identitas.penduduk.kode_desa is 'Desa; 0000000000 = tidak diketahui';

create table identitas.keluarga (
    keluarga_id uuid not null,
    kode_kabupaten text not null,
    id_keluarga text not null,
    nomor_kartu_keluarga text,
    nama_kepala_keluarga text,
    alamat text,
    rt text,
    rw text,
    constraint keluarga_pk primary key (keluarga_id)
);

comment on table identitas.keluarga is 'Brankas: jati diri di balik keluarga_id';
comment on column identitas.keluarga.keluarga_id is 'Tanda pengenal keluarga';
comment on column identitas.keluarga.kode_kabupaten is 'Kabupaten; 0000 = tidak diketahui';
comment on column identitas.keluarga.id_keluarga is 'Nomor keluarga Regsosek';
comment on column identitas.keluarga.nomor_kartu_keluarga is 'Nomor KK';
comment on column identitas.keluarga.nama_kepala_keluarga is 'Nama kepala keluarga';
comment on column identitas.keluarga.alamat is 'Alamat';
comment on column identitas.keluarga.rt is 'RT';
comment on column identitas.keluarga.rw is 'RW';

create table identitas.tautan (
    feed text not null,
    kunci_rekaman text not null,
    penduduk_id uuid not null,
    cara text not null,
    bobot numeric(38,12),
    constraint tautan_pk primary key (feed, kunci_rekaman)
);

comment on table identitas.tautan is 'Untuk setiap rekaman feed orang: siapa orangnya';
comment on column identitas.tautan.feed is 'Feed asal';
comment on column identitas.tautan.kunci_rekaman is 'Kunci rekaman sesudah pembersihan';
comment on column identitas.tautan.penduduk_id is 'Orang';
comment on column identitas.tautan.cara is 'NIK, PROBABILISTIK, TINJAUAN, atau SENDIRI';
comment on column identitas.tautan.bobot is 'Bobot kecocokan bila PROBABILISTIK';

create table identitas.registri (
    feed text not null,
    kunci_rekaman text not null,
    id uuid not null,
    tanggal_pertama date not null,
    constraint registri_pk primary key (feed, kunci_rekaman)
);

comment on table identitas.registri is 'Daftar induk tanda pengenal: sekali dicetak, tidak pernah dihitung ulang';
comment on column identitas.registri.feed is 'Feed asal rekaman; regsosek_keluarga untuk keluarga';
comment on column identitas.registri.kunci_rekaman is 'Kunci rekaman';
comment on column identitas.registri.id is 'penduduk_id atau keluarga_id';
comment on column identitas.registri.tanggal_pertama is 'Tanggal kiriman pertama yang memuat rekaman ini';

create table identitas.penolakan_isi (
    feed text not null,
    tanggal_kiriman date not null,
    berkas text not null,
    baris bigint not null,
    isi text not null,
    constraint penolakan_isi_pk primary key (feed, tanggal_kiriman, berkas, baris)
);

comment on table identitas.penolakan_isi is 'Isi rekaman yang ditolak, sebagaimana datang';
comment on column identitas.penolakan_isi.feed is 'Feed';
comment on column identitas.penolakan_isi.tanggal_kiriman is 'Tanggal kiriman';
comment on column identitas.penolakan_isi.berkas is 'Nama berkas';
comment on column identitas.penolakan_isi.baris is 'Baris tempat rekaman mulai';
comment on column identitas.penolakan_isi.isi is 'Isi rekaman';
