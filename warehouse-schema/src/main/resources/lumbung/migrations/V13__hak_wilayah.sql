-- Rows by regency, and nothing open that nobody needs.

-- Where a report from the field counts: its officer is a person, too.
alter table gudang.fact_pendataan add column kode_kabupaten text not null default '0000';
alter table gudang.fact_pendataan alter column kode_kabupaten drop default;

update gudang.fact_pendataan as reports
set kode_kabupaten = villages.kode_kabupaten
from gudang.dim_wilayah as villages
where reports.wilayah_key = villages.wilayah_key;

comment on column gudang.fact_pendataan.kode_kabupaten is 'Kabupaten tempat baris ini dihitung; 0000 = tidak diketahui';

-- A dimension row is visible where a visible fact refers to it. Who refers to whom from another regency is worked out once a
-- night: else every look at a dimension would search all facts.
create table gudang.rujukan_penduduk (
    penduduk_key uuid not null,
    kode_kabupaten text not null,
    constraint rujukan_penduduk_pk primary key (penduduk_key, kode_kabupaten),
    constraint rujukan_penduduk_penduduk_key_fk foreign key (penduduk_key) references gudang.dim_penduduk(penduduk_key)
);

comment on table gudang.rujukan_penduduk is 'Satu baris per versi orang per kabupaten lain yang faktanya merujuk kepadanya';
comment on column gudang.rujukan_penduduk.penduduk_key is 'Versi orang, yang tinggal di kabupaten lain atau tidak diketahui';
comment on column gudang.rujukan_penduduk.kode_kabupaten is 'Kabupaten tempat faktanya dihitung; 0000 = tidak diketahui';

create table gudang.rujukan_pemberi_kerja (
    npp text not null,
    kode_kabupaten text not null,
    constraint rujukan_pemberi_kerja_pk primary key (npp, kode_kabupaten),
    constraint rujukan_pemberi_kerja_npp_fk foreign key (npp) references gudang.dim_pemberi_kerja(npp)
);

comment on table gudang.rujukan_pemberi_kerja is 'Satu baris per pemberi kerja per kabupaten yang faktanya merujuk kepadanya';
comment on column gudang.rujukan_pemberi_kerja.npp is 'Pemberi kerja';
comment on column gudang.rujukan_pemberi_kerja.kode_kabupaten is 'Kabupaten tempat faktanya dihitung; 0000 = tidak diketahui';

insert into gudang.rujukan_penduduk (penduduk_key, kode_kabupaten)
select
    persons.penduduk_key,
    facts.kode_kabupaten
from (
    select penduduk_key, kode_kabupaten from gudang.fact_kepesertaan
    union
    select penduduk_key, kode_kabupaten from gudang.fact_iuran
    union
    select penduduk_key, kode_kabupaten from gudang.fact_bantuan
    union
    select penduduk_key, kode_kabupaten from gudang.fact_aparatur
    union
    select penduduk_key, kode_kabupaten from gudang.fact_pekerja_proyek
) as facts
inner join gudang.dim_penduduk as persons
    on facts.penduduk_key = persons.penduduk_key
where
    facts.kode_kabupaten <> persons.kode_kabupaten
    and persons.penduduk_id <> '00000000-0000-0000-0000-000000000000';

insert into gudang.rujukan_pemberi_kerja (npp, kode_kabupaten)
select npp, kode_kabupaten from gudang.fact_kepesertaan
union
select npp, kode_kabupaten from gudang.fact_iuran;

-- The one place that says what a login may see. It asks for the login itself, which neither SET ROLE nor a setting changes,
-- and finds its table by name under a path that nobody can put anything into.
create function gudang.kabupaten_terlihat() returns text[]
language sql
stable
parallel safe
security definer
set search_path = pg_catalog, pg_temp
as $$
    select coalesce(array_agg(rights.kode_kabupaten), '{}')
    from ops.hak_wilayah as rights
    where rights.pengguna = session_user
$$;

comment on function gudang.kabupaten_terlihat is 'Kabupaten yang boleh dilihat peran yang masuk, menurut ops.hak_wilayah';

revoke all on function gudang.kabupaten_terlihat() from public;
grant execute on function gudang.kabupaten_terlihat() to lumbung_analis;

-- The function stands in a subselect without a reference to the row: a query calls it once, and looks each row up in a hash,
-- however many regencies there are.
do $$
declare
    satu text;
begin
    foreach satu in array array[
        'fact_kesejahteraan', 'fact_kepesertaan', 'fact_iuran', 'fact_bantuan', 'fact_aparatur', 'fact_proyek',
        'fact_pekerja_proyek', 'fact_pendataan', 'daftar_rentan', 'rujukan_penduduk', 'rujukan_pemberi_kerja'
    ] loop
        execute format('alter table gudang.%I enable row level security', satu);
        execute format(
            'create policy kabupaten_terlihat on gudang.%I for select'
            ' using (kode_kabupaten in (select unnest(gudang.kabupaten_terlihat())))', satu);
    end loop;
end
$$;

alter table gudang.dim_penduduk enable row level security;
alter table gudang.dim_keluarga enable row level security;
alter table gudang.dim_proyek enable row level security;
alter table gudang.dim_pemberi_kerja enable row level security;
alter table gudang.fact_indikator enable row level security;

create policy kabupaten_terlihat on gudang.dim_penduduk for select using (
    kode_kabupaten in (select unnest(gudang.kabupaten_terlihat()))
    or penduduk_id = '00000000-0000-0000-0000-000000000000'
    or penduduk_key in (select rujukan.penduduk_key from gudang.rujukan_penduduk as rujukan)
);

-- The facts of a family count where the family lives.
create policy kabupaten_terlihat on gudang.dim_keluarga for select using (
    kode_kabupaten in (select unnest(gudang.kabupaten_terlihat()))
    or keluarga_id = '00000000-0000-0000-0000-000000000000'
);

create policy kabupaten_terlihat on gudang.dim_proyek for select using (
    kode_kabupaten in (select unnest(gudang.kabupaten_terlihat()))
    or id_proyek = 'TIDAK DIKETAHUI'
    or id_proyek in (select facts.id_proyek from gudang.fact_proyek as facts)
    or id_proyek in (select facts.id_proyek from gudang.fact_pekerja_proyek as facts)
);

create policy kabupaten_terlihat on gudang.dim_pemberi_kerja for select using (
    npp = 'TIDAK DIKETAHUI'
    or npp in (select rujukan.npp from gudang.rujukan_pemberi_kerja as rujukan)
);

-- A province less the regencies one sees is the regency one does not: its figures are for who sees all of it.
create policy kabupaten_terlihat on gudang.fact_indikator for select using (
    kode_kabupaten in (select unnest(gudang.kabupaten_terlihat()))
    or (
        kode_kabupaten is null
        and kode_wilayah in (
            select regencies.kode_provinsi
            from (
                select villages.kode_provinsi, villages.kode_kabupaten
                from gudang.dim_wilayah as villages
                group by villages.kode_provinsi, villages.kode_kabupaten
            ) as regencies
            group by regencies.kode_provinsi
            having bool_and(regencies.kode_kabupaten in (select unnest(gudang.kabupaten_terlihat())))
        )
    )
);

-- No role reads the vault's tables. Should one ever be granted it by mistake, it finds them empty.
do $$
declare
    satu record;
begin
    for satu in select tablename from pg_tables where schemaname = 'identitas' loop
        execute format('alter table identitas.%I enable row level security', satu.tablename);
    end loop;
end
$$;

-- The vault answers for the regencies of the login alone. A record without a village counts where its review does.
create or replace function identitas.jawab(tiket uuid)
returns table (
    kunci text,
    pihak text,
    feed text,
    nama text,
    tanggal_lahir date,
    jenis_kelamin text,
    nik text,
    nomor_kartu_keluarga text,
    nama_ibu text,
    alamat text,
    rt text,
    rw text,
    kode_desa text
)
language sql
security definer
set search_path = pg_catalog, pg_temp
as $$
    with
    rights as (
        select granted.kode_kabupaten
        from ops.hak_wilayah as granted
        where granted.pengguna = session_user
    ),
    requests as (
        select logged.kunci
        from identitas.log_akses as logged
        where
            logged.tiket = $1
            and logged.pengguna = session_user
            and logged.pada > clock_timestamp() - interval '1 hour'
            and pg_xact_status(logged.transaksi) = 'committed'
    ),
    requested_keys as (
        select distinct keys.kunci
        from requests
        cross join unnest(requests.kunci) as keys (kunci)
    ),
    requested_persons as (
        select
            requested_keys.kunci,
            case when aliases.id_lama is null then 'ORANG' else 'PENGGANTI' end as pihak,
            coalesce(aliases.penduduk_id::text, lower(requested_keys.kunci)) as penduduk_id
        from requested_keys
        left join identitas.alias as aliases
            on lower(requested_keys.kunci) = aliases.id_lama::text
    )
    select
        requested_persons.kunci,
        requested_persons.pihak,
        null,
        coalesce(persons.nama_asli, persons.nama),
        persons.tanggal_lahir,
        persons.jenis_kelamin,
        persons.nik,
        persons.nomor_kartu_keluarga,
        null,
        persons.alamat,
        persons.rt,
        persons.rw,
        persons.kode_desa
    from requested_persons
    inner join identitas.penduduk as persons
        on requested_persons.penduduk_id = persons.penduduk_id::text
    inner join rights
        on persons.kode_kabupaten = rights.kode_kabupaten

    union all

    select
        requested_keys.kunci,
        records.pihak,
        records.feed,
        records.nama,
        records.tanggal_lahir,
        records.jenis_kelamin,
        records.nik,
        records.nomor_kartu_keluarga,
        records.nama_ibu,
        null,
        null,
        null,
        records.kode_desa
    from requested_keys
    inner join identitas.tinjauan_rekaman as records
        on requested_keys.kunci = records.id_tinjauan
    inner join identitas.tinjauan as reviews
        on records.id_tinjauan = reviews.id_tinjauan
    inner join rights
        on coalesce(left(records.kode_desa, 4), reviews.kode_kabupaten) = rights.kode_kabupaten

    order by 1, 2 desc
$$;

comment on function identitas.jawab is 'Menjawab permintaan di balik tiket: hanya kepada pemintanya, hanya sesudah catatannya disahkan, dan hanya tentang kabupaten yang boleh dilihatnya menurut ops.hak_wilayah. pihak: ORANG yang diminta, PENGGANTI = orang tempat tanda pengenal yang diminta sudah digabungkan, REKAMAN dan CALON sebuah tinjauan';

comment on table ops.hak_wilayah is 'Kabupaten yang boleh dilihat seorang pengguna dalam gudang dan brankas; tanpa baris tidak melihat seorang pun';
comment on column ops.hak_wilayah.kode_kabupaten is 'Kode kabupaten atau kota, empat angka; 0000 = baris yang kabupatennya tidak diketahui';

-- The logins that come with the warehouse see what it holds. Afterwards rights are the operator's alone.
create function ops.beri_hak_awal() returns void
language sql
set search_path = pg_catalog, pg_temp
as $$
    insert into ops.hak_wilayah (pengguna, kode_kabupaten)
    select
        logins.pengguna,
        regencies.kode_kabupaten
    from (values ('lumbung_analis'), ('lumbung_bnba')) as logins (pengguna)
    cross join (select distinct villages.kode_kabupaten from gudang.dim_wilayah as villages) as regencies
    where
        regencies.kode_kabupaten ~ '^[0-9]{4}$'
        and not exists (select 1 from ops.hak_wilayah as granted where granted.pengguna = logins.pengguna)
$$;

comment on function ops.beri_hak_awal is 'Pada terbitan pertama: lumbung_analis dan lumbung_bnba boleh melihat semua kabupaten yang dikirim, kecuali haknya sudah diatur';

revoke all on function ops.beri_hak_awal() from public;

select ops.beri_hak_awal() where exists (select 1 from ops.terbitan);

-- What PostgreSQL gives to everybody: entering the database, temporary tables in it, functions made later. Whoever may use
-- one of the schemas already keeps the way in.
do $$
declare
    satu record;
begin
    for satu in
        select distinct logins.rolname
        from pg_namespace as schemas
        cross join aclexplode(schemas.nspacl) as granted
        inner join pg_roles as logins
            on granted.grantee = logins.oid
        where schemas.nspname in ('gudang', 'identitas', 'mart', 'ops')
    loop
        execute format('grant connect on database %I to %I', current_database(), satu.rolname);
    end loop;
    execute format('grant connect, temporary on database %I to %I', current_database(), current_user);
    execute format('grant temporary on database %I to lumbung_analis', current_database());
    execute format('revoke connect, temporary on database %I from public', current_database());
end
$$;

alter default privileges revoke execute on functions from public;
