-- What a check means, which rows violate it, and the query that finds them: also for versions never published.

-- Checks of earlier versions stay as they were noted.
alter table ops.pemeriksaan add column arti text not null default '';
alter table ops.pemeriksaan add column contoh jsonb not null default '[]';
alter table ops.pemeriksaan add column kueri text not null default '';
alter table ops.pemeriksaan add column kueri_terbitan boolean not null default false;
alter table ops.pemeriksaan add column diperiksa_pada timestamp with time zone not null default current_timestamp;
alter table ops.pemeriksaan alter column arti drop default;
alter table ops.pemeriksaan alter column contoh drop default;
alter table ops.pemeriksaan alter column kueri drop default;
alter table ops.pemeriksaan alter column kueri_terbitan drop default;
alter table ops.pemeriksaan add constraint pemeriksaan_contoh_ck check (jsonb_typeof(contoh) = 'array');

comment on column ops.pemeriksaan.batas is 'Bagian baris yang boleh melanggar: 0 sampai 1, pada besar kiriman juga lebih';
comment on column ops.pemeriksaan.arti is 'Aturannya dalam satu kalimat';
comment on column ops.pemeriksaan.contoh is 'Kunci paling banyak dua puluh baris yang melanggar, tanpa nilai sel orang; kosong bila lulus tanpa pelanggaran';
comment on column ops.pemeriksaan.kueri is 'SELECT yang menghasilkan seluruh baris yang melanggar';
comment on column ops.pemeriksaan.kueri_terbitan is 'Benar bila kueri dapat dijalankan di sini atas versi yang terbit; selainnya kueri membaca tabel yang hanya ada selama jalan';
comment on column ops.pemeriksaan.diperiksa_pada is 'Saat diperiksa';
