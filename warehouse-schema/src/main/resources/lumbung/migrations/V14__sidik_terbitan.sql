-- What each publication held and changed, so that PostgreSQL can be compared with the lake; and what makes taking rows
-- away cheap, since a row that others may refer to is looked for among them.

alter table ops.terbitan add column sebab text not null default 'JALAN';
alter table ops.terbitan alter column sebab drop default;
alter table ops.terbitan add column sidik jsonb;
alter table ops.terbitan add column perubahan jsonb;
alter table ops.terbitan add constraint terbitan_sebab_ck check (sebab in ('JALAN', 'SUSULAN', 'PILIHAN', 'BANGUN_ULANG', 'PENGHAPUSAN'));
alter table ops.terbitan add constraint terbitan_sidik_ck check (jsonb_typeof(sidik) = 'object');
alter table ops.terbitan add constraint terbitan_perubahan_ck check (jsonb_typeof(perubahan) = 'object');

comment on column ops.terbitan.versi is 'Nama terbitan: versi lake-nya, dengan akhiran .2, .3, … bila versi itu terbit lagi';
comment on column ops.terbitan.sebab is 'JALAN: hasil jalan malam; SUSULAN: jalan ulang tanggal lalu; PILIHAN: versi yang dipilih operator (rollback); BANGUN_ULANG: gudang dibangun kembali dari lake; PENGHAPUSAN: data seseorang dihapus';
comment on column ops.terbitan.sidik is 'Sidik isi per tabel, {"skema.tabel": "jumlah sidik baris"}; kosong pada terbitan sebelum ada sidik';
comment on column ops.terbitan.perubahan is 'Tabel yang berubah, {"skema.tabel": {"ditulis": baris, "dihapus": baris}}; kosong pada terbitan sebelum dicatat';

create index terbitan_versi_lake_ix on ops.terbitan (versi_lake);

create index fact_kesejahteraan_keluarga_key_ix on gudang.fact_kesejahteraan (keluarga_key);
create index fact_kepesertaan_penduduk_key_ix on gudang.fact_kepesertaan (penduduk_key);
create index fact_iuran_penduduk_key_ix on gudang.fact_iuran (penduduk_key);
create index fact_bantuan_penduduk_key_ix on gudang.fact_bantuan (penduduk_key);
create index fact_aparatur_penduduk_key_ix on gudang.fact_aparatur (penduduk_key);
create index fact_pekerja_proyek_penduduk_key_ix on gudang.fact_pekerja_proyek (penduduk_key);
create index daftar_rentan_penduduk_key_ix on gudang.daftar_rentan (penduduk_key);
create index fact_kepesertaan_npp_ix on gudang.fact_kepesertaan (npp);
create index fact_iuran_npp_ix on gudang.fact_iuran (npp);
create index fact_proyek_id_proyek_ix on gudang.fact_proyek (id_proyek);
