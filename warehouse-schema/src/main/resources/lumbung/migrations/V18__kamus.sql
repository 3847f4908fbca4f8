-- The data dictionary, and what the questions of a planner found missing in the star.

create table ops.silsilah_kolom (
    skema text not null,
    tabel text not null,
    kolom text not null,
    model text not null,
    asal text,
    aturan text,
    feed text,
    constraint silsilah_kolom_pk primary key (skema, tabel, kolom)
);

comment on table ops.silsilah_kolom is 'Satu baris per kolom yang dibuat sebuah model: asalnya sampai ke kolom kiriman; bagian dari ops.kamus_data';
comment on column ops.silsilah_kolom.skema is 'Skema';
comment on column ops.silsilah_kolom.tabel is 'Tabel';
comment on column ops.silsilah_kolom.kolom is 'Kolom';
comment on column ops.silsilah_kolom.model is 'Berkas model yang membuatnya';
comment on column ops.silsilah_kolom.asal is 'Kolom kiriman dan acuan yang menentukan nilainya; kosong = tetap atau dihitung dari kalender';
comment on column ops.silsilah_kolom.aturan is 'Aturan pembersihan kolom kiriman itu menurut kontraknya';
comment on column ops.silsilah_kolom.feed is 'Feed asal, dipisah titik koma';

-- Read from PostgreSQL's own catalogue, so that it is never behind: a column that exists is in it.
create view ops.kamus_data as
with

relations as (
    select
        classes.oid,
        schemas.nspname::text as skema,
        classes.relname::text as tabel,
        classes.relkind in ('v', 'm') as view
    from pg_catalog.pg_class as classes
    inner join pg_catalog.pg_namespace as schemas
        on classes.relnamespace = schemas.oid
    where
        schemas.nspname in ('gudang', 'identitas', 'mart', 'ops')
        and classes.relkind in ('r', 'p', 'v', 'm')
        and (schemas.nspname, classes.relname) <> ('ops', 'riwayat_skema')
),

attributes as (
    select
        relations.oid,
        relations.skema,
        relations.tabel,
        relations.view,
        columns.attnum,
        columns.attname::text as kolom,
        pg_catalog.format_type(columns.atttypid, columns.atttypmod) as tipe,
        not columns.attnotnull as boleh_kosong
    from relations
    inner join pg_catalog.pg_attribute as columns
        on relations.oid = columns.attrelid
    where
        columns.attnum > 0
        and not columns.attisdropped
),

key_columns as (
    select
        keys.conrelid,
        keyed.attnum,
        string_agg(
            case keys.contype
                when 'p' then 'PK'
                else 'FK → ' || target_schemas.nspname || '.' || targets.relname || '.' || referred.attname
            end,
            ', '
            order by keys.contype desc, keys.conname
        ) as kunci
    from pg_catalog.pg_constraint as keys
    cross join lateral unnest(keys.conkey, keys.confkey) as keyed (attnum, target_attnum)
    left join pg_catalog.pg_class as targets
        on keys.confrelid = targets.oid
    left join pg_catalog.pg_namespace as target_schemas
        on targets.relnamespace = target_schemas.oid
    left join pg_catalog.pg_attribute as referred
        on keys.confrelid = referred.attrelid
        and keyed.target_attnum = referred.attnum
    where keys.contype in ('p', 'f')
    group by keys.conrelid, keyed.attnum
),

-- A view's column comes from the columns of the same name of the tables that the view reads.
seen_columns as (
    select
        rules.ev_class as oid,
        own_columns.attnum,
        string_agg(distinct read_schemas.nspname || '.' || read_tables.relname || '.' || read_columns.attname, '; ') as asal,
        string_agg(distinct origins.feed, '; ') as feed
    from pg_catalog.pg_rewrite as rules
    inner join pg_catalog.pg_depend as dependencies
        on dependencies.classid = 'pg_catalog.pg_rewrite'::regclass
        and rules.oid = dependencies.objid
        and dependencies.refclassid = 'pg_catalog.pg_class'::regclass
        and rules.ev_class <> dependencies.refobjid
    inner join pg_catalog.pg_class as read_tables
        on dependencies.refobjid = read_tables.oid
    inner join pg_catalog.pg_namespace as read_schemas
        on read_tables.relnamespace = read_schemas.oid
    inner join pg_catalog.pg_attribute as read_columns
        on dependencies.refobjid = read_columns.attrelid
        and dependencies.refobjsubid = read_columns.attnum
    inner join pg_catalog.pg_attribute as own_columns
        on rules.ev_class = own_columns.attrelid
        and read_columns.attname = own_columns.attname
    left join ops.silsilah_kolom as origins
        on read_schemas.nspname = origins.skema
        and read_tables.relname = origins.tabel
        and read_columns.attname = origins.kolom
    group by rules.ev_class, own_columns.attnum
)

select
    relations.skema,
    relations.tabel,
    0 as urutan,
    null::text as kolom,
    case when relations.view then 'VIEW' else 'TABEL' end as jenis,
    null::text as tipe,
    null::boolean as boleh_kosong,
    pg_catalog.obj_description(relations.oid, 'pg_class') as arti,
    null::text as kunci,
    null::text as asal,
    null::text as aturan,
    (
        select max(models.model)
        from ops.silsilah_kolom as models
        where relations.skema = models.skema and relations.tabel = models.tabel
    ) as model,
    null::text as feed
from relations

union all

select
    attributes.skema,
    attributes.tabel,
    attributes.attnum::integer,
    attributes.kolom,
    'KOLOM',
    attributes.tipe,
    attributes.boleh_kosong,
    pg_catalog.col_description(attributes.oid, attributes.attnum),
    key_columns.kunci,
    case
        when indicators.kode_indikator is not null
            then 'mart.indikator.nilai (kode_indikator = ' || indicators.kode_indikator || ')'
        else coalesce(origins.asal, seen_columns.asal)
    end,
    case
        when indicators.kode_indikator is not null then indicators.definisi
        else origins.aturan
    end,
    origins.model,
    case
        when indicators.kode_indikator is not null then indicators.feed_sumber
        else coalesce(origins.feed, seen_columns.feed)
    end
from attributes
left join key_columns
    on attributes.oid = key_columns.conrelid
    and attributes.attnum = key_columns.attnum
left join ops.silsilah_kolom as origins
    on attributes.skema = origins.skema
    and attributes.tabel = origins.tabel
    and attributes.kolom = origins.kolom
left join seen_columns
    on attributes.view
    and attributes.oid = seen_columns.oid
    and attributes.attnum = seen_columns.attnum
left join mart.katalog_indikator as indicators
    on attributes.skema = 'mart'
    and attributes.tabel in ('indikator_desa', 'indikator_kabupaten')
    and upper(attributes.kolom) = indicators.kode_indikator

union all

select
    schemas.nspname::text,
    functions.proname || '(' || pg_catalog.pg_get_function_identity_arguments(functions.oid) || ')',
    0,
    null,
    'FUNGSI',
    pg_catalog.pg_get_function_result(functions.oid),
    null,
    pg_catalog.obj_description(functions.oid, 'pg_proc'),
    null,
    null,
    null,
    null,
    null
from pg_catalog.pg_proc as functions
inner join pg_catalog.pg_namespace as schemas
    on functions.pronamespace = schemas.oid
where schemas.nspname in ('gudang', 'identitas', 'mart', 'ops');

comment on view ops.kamus_data is 'Kamus data: satu baris per tabel, view, fungsi, dan kolom yang diterbitkan, dengan arti, kunci, dan asalnya sampai ke kiriman';
comment on column ops.kamus_data.skema is 'Skema';
comment on column ops.kamus_data.tabel is 'Tabel atau view; bagi fungsi namanya dan parameternya';
comment on column ops.kamus_data.urutan is 'Urutan kolom pada tabelnya; 0 = baris tabel, view, atau fungsi itu sendiri';
comment on column ops.kamus_data.kolom is 'Kolom; kosong pada baris tabel, view, atau fungsi';
comment on column ops.kamus_data.jenis is 'TABEL, VIEW, FUNGSI, atau KOLOM';
comment on column ops.kamus_data.tipe is 'Tipe PostgreSQL; bagi fungsi tipe hasilnya';
comment on column ops.kamus_data.boleh_kosong is 'Benar bila kolom boleh kosong; pada view selalu benar';
comment on column ops.kamus_data.arti is 'Arti, dari komentar pada tabel, kolom, atau fungsi itu';
comment on column ops.kamus_data.kunci is 'PK = bagian kunci utama; FK → skema.tabel.kolom = kunci tamu dan tujuannya';
comment on column ops.kamus_data.asal is 'Kolom kiriman, acuan, atau kolom lain yang menentukan nilainya; kosong = tetap, dari kalender, atau dicatat PostgreSQL sendiri';
comment on column ops.kamus_data.aturan is 'Aturan pembersihan kolom kirimannya; bagi kolom indikator definisinya';
comment on column ops.kamus_data.model is 'Berkas model yang membuatnya; kosong = bukan tabel buatan model';
comment on column ops.kamus_data.feed is 'Feed asal, dipisah titik koma';

-- Empty in rows of before, so that they may be null.
alter table gudang.dim_penduduk add column usia_sekolah boolean;
alter table gudang.dim_penduduk add column tidak_bersekolah boolean;
alter table gudang.dim_keluarga add column luas_cukup boolean;
alter table gudang.dim_keluarga add column layak_huni boolean;
alter table gudang.fact_kesejahteraan add column penerima_bantuan boolean;

comment on column gudang.dim_penduduk.usia_sekolah is 'Benar bila berusia wajib belajar, 7 sampai 15 tahun, pada tanggal jalan; kosong bila di luar Regsosek dan pada versi yang berakhir sebelum kolom ini ada';
comment on column gudang.dim_penduduk.tidak_bersekolah is 'Benar bila belum pernah atau tidak lagi bersekolah (Regsosek 412); kosong = tidak diketahui';
comment on column gudang.dim_keluarga.luas_cukup is 'Benar bila luas lantai per anggota 7,2 meter persegi atau lebih; kosong = tidak diketahui';
comment on column gudang.dim_keluarga.layak_huni is 'Benar bila keempat uji layak huni lulus: luas cukup, serta bangunan, air minum, dan sanitasi tidak terdeprivasi; kosong bila yang lain lulus dan luasnya tidak diketahui';
comment on column gudang.fact_kesejahteraan.penerima_bantuan is 'Penerima bantuan sosial dari program apa pun dalam 12 bulan; kosong pada bulan sebelum kolom ini ada';

-- Joins that BI tools make of their own accord.
alter table gudang.dim_tanggal add constraint dim_tanggal_periode_fk foreign key (periode) references gudang.dim_periode(periode);
alter table gudang.fact_angka_resmi add constraint fact_angka_resmi_periode_fk foreign key (periode) references gudang.dim_periode(periode);
alter table gudang.fact_pendataan add constraint fact_pendataan_tanggal_fk foreign key (tanggal) references gudang.dim_tanggal(tanggal);
alter table gudang.fact_indikator add constraint fact_indikator_kode_indikator_fk foreign key (kode_indikator) references mart.katalog_indikator(kode_indikator);
