-- How well records are linked to persons, and how far the coverage indicators may be off for it.

create table mart.mutu_tautan (
    feed text not null,
    rekaman bigint not null,
    lewat_nik bigint not null,
    lewat_bukti bigint not null,
    lewat_tinjauan bigint not null,
    orang_sendiri bigint not null,
    menunggu_tinjauan bigint not null,
    tertaut_regsosek bigint,
    tak_tertaut bigint,
    perkiraan_ketepatan numeric(9,6),
    perkiraan_kelengkapan numeric(9,6),
    banyak_tak_tertaut boolean not null,
    constraint mutu_tautan_pk primary key (feed)
);

comment on table mart.mutu_tautan is 'Satu baris per feed orang: cara rekamannya dikenali sebagai orang, dan berapa yang tertaut ke Regsosek';
comment on column mart.mutu_tautan.feed is 'Feed';
comment on column mart.mutu_tautan.rekaman is 'Rekaman feed ini; jumlah dari empat kolom cara berikutnya';
comment on column mart.mutu_tautan.lewat_nik is 'Rekaman yang orangnya ditentukan oleh NIK';
comment on column mart.mutu_tautan.lewat_bukti is 'Rekaman yang ditautkan dengan menimbang nama, tanggal lahir, wilayah, dan bukti lain';
comment on column mart.mutu_tautan.lewat_tinjauan is 'Rekaman yang ditautkan oleh keputusan petugas';
comment on column mart.mutu_tautan.orang_sendiri is 'Rekaman tanpa pasangan: dianggap orang tersendiri';
comment on column mart.mutu_tautan.menunggu_tinjauan is 'Rekaman yang sedang ditanyakan kepada petugas; sampai diputuskan tidak ditautkan karenanya';
comment on column mart.mutu_tautan.tertaut_regsosek is 'Rekaman yang orangnya ada di Regsosek; kosong untuk Regsosek sendiri';
comment on column mart.mutu_tautan.tak_tertaut is 'Rekaman yang orangnya tidak ditemukan di Regsosek: tidak tertaut bukan berarti tidak terdaftar; kosong untuk Regsosek sendiri';
comment on column mart.mutu_tautan.perkiraan_ketepatan is 'Perkiraan bagian tautan yang benar, 0 sampai 1; kosong bila tidak diperkirakan';
comment on column mart.mutu_tautan.perkiraan_kelengkapan is 'Perkiraan bagian pasangan sejati yang ditemukan, 0 sampai 1; kosong bila tidak diperkirakan';
comment on column mart.mutu_tautan.banyak_tak_tertaut is 'Benar bila yang tidak tertaut melebihi ambang TAK_TERTAUT_TERBANYAK';

comment on column mart.mutu_data.rekaman_bertaut is 'Rekaman feed ini (semua kiriman yang dipakai) yang orangnya ada di Regsosek, seperti mart.mutu_tautan.tertaut_regsosek; kosong bila bukan feed orang, dan untuk Regsosek sendiri';
