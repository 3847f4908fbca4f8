-- The fingerprint of a table with one changed row tells of that row: without this value, which only the owner reads, its cells
-- could be guessed from ops.terbitan one NIK after another.
create table identitas.garam (
    garam uuid not null,
    constraint garam_pk primary key (garam)
);

comment on table identitas.garam is 'Satu baris: bilangan acak yang ikut dalam setiap sidik isi tabel, agar isi sebuah baris tidak dapat ditebak dari sidiknya';
comment on column identitas.garam.garam is 'Bilangan acak, dibuat sekali';

alter table identitas.garam enable row level security;

insert into identitas.garam (garam) values (gen_random_uuid());
