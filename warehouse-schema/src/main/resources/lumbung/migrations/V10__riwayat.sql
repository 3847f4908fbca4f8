-- How ids came to change from night to night, and what the registry judges a returning key by.

alter table identitas.registri add column nama text;
alter table identitas.registri add column tanggal_lahir date;

comment on column identitas.registri.nama is 'Nama yang terakhir diketahui; pembanding bila kunci datang kembali';
comment on column identitas.registri.tanggal_lahir is 'Tanggal lahir yang terakhir diketahui; pembanding bila kunci datang kembali';

create table identitas.riwayat_tautan (
    tanggal date not null,
    feed text not null,
    kunci_rekaman text not null,
    id_lama uuid not null,
    id_baru uuid not null,
    peristiwa text not null,
    cara text not null,
    bobot numeric(38,12),
    constraint riwayat_tautan_pk primary key (tanggal, feed, kunci_rekaman),
    constraint riwayat_tautan_peristiwa_ck check (peristiwa in ('GABUNG', 'PISAH', 'PINDAH', 'BARU_LAGI'))
);

comment on table identitas.riwayat_tautan is 'Setiap rekaman yang orangnya berganti, malam demi malam';
comment on column identitas.riwayat_tautan.tanggal is 'Tanggal jalan yang menggantinya';
comment on column identitas.riwayat_tautan.feed is 'Feed rekaman';
comment on column identitas.riwayat_tautan.kunci_rekaman is 'Kunci rekaman';
comment on column identitas.riwayat_tautan.id_lama is 'Orang sebelumnya';
comment on column identitas.riwayat_tautan.id_baru is 'Orang sejak malam itu';
comment on column identitas.riwayat_tautan.peristiwa is 'GABUNG: dua orang ternyata satu; PISAH: satu orang ternyata dua; PINDAH: rekaman pindah ke orang lain yang sudah dikenal; BARU_LAGI: kunci datang kembali dengan nama dan tanggal lahir orang lain';
comment on column identitas.riwayat_tautan.cara is 'Cara tautan yang memutuskannya: NIK, PROBABILISTIK, TINJAUAN, atau SENDIRI';
comment on column identitas.riwayat_tautan.bobot is 'Bobot kecocokan bila PROBABILISTIK';

create table identitas.alias (
    id_lama uuid not null,
    penduduk_id uuid not null,
    tanggal date not null,
    constraint alias_pk primary key (id_lama)
);

comment on table identitas.alias is 'Tanda pengenal yang sudah digabungkan dan penggantinya; fakta bulan-bulan lalu tetap memakai yang lama';
comment on column identitas.alias.id_lama is 'Tanda pengenal yang digantikan';
comment on column identitas.alias.penduduk_id is 'Orang yang menggantikannya, selalu dalam satu langkah';
comment on column identitas.alias.tanggal is 'Tanggal jalan sejak kapan orang itu penggantinya';

create table ops.riwayat_tautan_ringkas (
    tanggal date not null,
    peristiwa text not null,
    jumlah_rekaman bigint not null,
    jumlah_orang bigint not null,
    constraint riwayat_tautan_ringkas_pk primary key (tanggal, peristiwa)
);

comment on table ops.riwayat_tautan_ringkas is 'Berapa tanda pengenal orang berganti per malam, menurut peristiwanya';
comment on column ops.riwayat_tautan_ringkas.tanggal is 'Tanggal jalan';
comment on column ops.riwayat_tautan_ringkas.peristiwa is 'GABUNG, PISAH, PINDAH, atau BARU_LAGI';
comment on column ops.riwayat_tautan_ringkas.jumlah_rekaman is 'Rekaman yang orangnya berganti';
comment on column ops.riwayat_tautan_ringkas.jumlah_orang is 'GABUNG: orang yang berakhir; selainnya: orang tujuan';
