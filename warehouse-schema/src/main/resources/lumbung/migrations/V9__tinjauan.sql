-- Pairs of records that a clerk is asked about.

create table identitas.tinjauan (
    id_tinjauan text not null,
    feed text not null,
    kunci_rekaman text not null,
    feed_calon text not null,
    kunci_calon text not null,
    constraint tinjauan_pk primary key (id_tinjauan)
);

comment on table identitas.tinjauan is 'Pasangan rekaman yang pernah diajukan untuk ditinjau';
comment on column identitas.tinjauan.id_tinjauan is 'Tanda pengenal pasangan; disebut oleh keputusan petugas';
comment on column identitas.tinjauan.feed is 'Feed rekaman yang dipertanyakan';
comment on column identitas.tinjauan.kunci_rekaman is 'Kunci rekaman yang dipertanyakan';
comment on column identitas.tinjauan.feed_calon is 'Feed rekaman calon pasangannya';
comment on column identitas.tinjauan.kunci_calon is 'Kunci rekaman calon pasangannya';
