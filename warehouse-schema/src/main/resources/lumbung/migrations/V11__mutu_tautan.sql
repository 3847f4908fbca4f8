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

alter table gudang.fact_indikator add column batas_bawah numeric(38,12);
alter table gudang.fact_indikator add column batas_atas numeric(38,12);

comment on column gudang.fact_indikator.batas_bawah is 'Nilai terendah yang mungkin, mengingat rekaman yang tidak dapat ditautkan; kosong bila bukan indikator cakupan dan pada bulan sebelum ada batas';
comment on column gudang.fact_indikator.batas_atas is 'Nilai tertinggi yang mungkin, mengingat rekaman yang tidak dapat ditautkan; kosong bila bukan indikator cakupan dan pada bulan sebelum ada batas';

alter table mart.indikator add column batas_bawah numeric(38,12);
alter table mart.indikator add column batas_atas numeric(38,12);
alter table mart.indikator add constraint indikator_batas_tersembunyi_ck check (not disembunyikan or (batas_bawah is null and batas_atas is null));
alter table mart.indikator add constraint indikator_batas_ck check (batas_bawah <= nilai and nilai <= batas_atas);

comment on column mart.indikator.batas_bawah is 'Nilai terendah yang mungkin, mengingat rekaman yang tidak dapat ditautkan, dibulatkan menjauhi nilai; kosong bila bukan indikator cakupan, bila disembunyikan, dan pada bulan sebelum ada batas';
comment on column mart.indikator.batas_atas is 'Nilai tertinggi yang mungkin, mengingat rekaman yang tidak dapat ditautkan, dibulatkan menjauhi nilai; kosong bila bukan indikator cakupan, bila disembunyikan, dan pada bulan sebelum ada batas';

-- Until the next run fills it, no indicator counts as bounded.
alter table mart.katalog_indikator add column berbatas boolean not null default false;
alter table mart.katalog_indikator alter column berbatas drop default;

comment on column mart.katalog_indikator.berbatas is 'Benar bila indikator cakupan: batas_bawah dan batas_atas menunjukkan berapa yang mungkin terlewat karena tidak tertaut';
