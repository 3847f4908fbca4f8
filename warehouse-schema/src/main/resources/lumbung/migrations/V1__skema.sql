-- Schemas and who may read them. The login roles exist before the first migration, and so does the schema ops:
-- the application creates them, since the list of migrations applied lies in it.
create schema batch;
create schema gudang;
create schema identitas;
create schema mart;

comment on schema batch is 'Tabel Spring Batch';
comment on schema gudang is 'Skema bintang: orang dengan nama samaran';
comment on schema identitas is 'Brankas: NIK, KK, nama, alamat, dan daftar induk tanda pengenal';
comment on schema mart is 'Indikator dan tabel siap pakai: tanpa orang di dalamnya';
comment on schema ops is 'Jalannya ETL: buku besar, penolakan, masalah, terbitan';

revoke all on schema public from public;

grant usage on schema mart to lumbung_publik, lumbung_analis, lumbung_operator;
grant usage on schema gudang to lumbung_analis;
grant usage on schema ops to lumbung_operator;

alter default privileges in schema mart grant select on tables to lumbung_publik, lumbung_analis, lumbung_operator;
alter default privileges in schema gudang grant select on tables to lumbung_analis;
alter default privileges in schema ops grant select on tables to lumbung_operator;
