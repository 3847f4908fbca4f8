-- One column per indicator, made from the catalogue: an indicator added there is a column here, without a migration.

alter table mart.katalog_indikator add column tingkat_terendah text not null default 'DESA';
alter table mart.katalog_indikator alter column tingkat_terendah drop default;
update mart.katalog_indikator set tingkat_terendah = 'KABUPATEN'
where kode_indikator in ('JKN_TERDAFTAR_DUKCAPIL', 'JKN_AKTIF_DUKCAPIL');

comment on column mart.katalog_indikator.tingkat_terendah is 'Tingkat wilayah terendah yang memiliki indikator ini: DESA, KECAMATAN, KABUPATEN, atau PROVINSI';

drop table mart.indikator_desa;
drop table mart.indikator_kabupaten;

-- Shows mart.indikator side by side, as mart.indikator_desa or mart.indikator_kabupaten: the columns of the place, then those
-- of the indicators. True where the view was made anew: where its columns or their comments are no longer those of the catalogue.
create function mart.susun_tampilan(tampilan text, tingkat_baris text, kolom_wilayah text[], komentar_wilayah text[], komentar text)
returns boolean
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
    kode text[];
    nama text[];
    keterangan text[];
    nama_lama text[];
    keterangan_lama text[];
    tempat text;
    angka text;
begin
    select
        array_agg(catalogue.kode_indikator order by catalogue.urutan, catalogue.kode_indikator),
        array_agg(lower(catalogue.kode_indikator) order by catalogue.urutan, catalogue.kode_indikator),
        array_agg(
            format('%s (%s)', catalogue.nama, catalogue.satuan)
            order by catalogue.urutan, catalogue.kode_indikator
        )
    into kode, nama, keterangan
    from mart.katalog_indikator as catalogue
    where tingkat_baris = 'KABUPATEN' and catalogue.tingkat_terendah <> 'PROVINSI'
        or catalogue.tingkat_terendah = tingkat_baris;
    nama := array['periode'] || kolom_wilayah || coalesce(nama, array[]::text[]);
    keterangan := array['Bulan'] || komentar_wilayah || coalesce(keterangan, array[]::text[]);

    select
        coalesce(array_agg(attributes.attname::text order by attributes.attnum), array[]::text[]),
        coalesce(
            array_agg(col_description(attributes.attrelid, attributes.attnum) order by attributes.attnum),
            array[]::text[]
        )
    into nama_lama, keterangan_lama
    from pg_attribute as attributes
    where attributes.attrelid = to_regclass('mart.' || quote_ident(tampilan))
        and attributes.attnum > 0;
    if nama_lama = nama and keterangan_lama = keterangan then
        return false;
    end if;

    -- Columns can be added behind the others only; where they changed otherwise, the view is made from nothing.
    if nama_lama <> nama[1:cardinality(nama_lama)] then
        execute format('drop view mart.%I', tampilan);
    end if;
    select string_agg(format('max(villages.%1$I) as %1$I', columns.name), ', ' order by columns.number)
    into tempat
    from unnest(kolom_wilayah[2:]) with ordinality as columns(name, number);
    select
        string_agg(
            format(
                'max(nilai) filter (where kode_indikator = %L)::numeric(38,12) as %I',
                columns.code,
                lower(columns.code)
            ),
            ', ' order by columns.number
        )
    into angka
    from unnest(kode) with ordinality as columns(code, number);
    execute format(
        $view$
            create or replace view mart.%1$I as
            select %2$s
            from (
                select %3$s
                from mart.indikator
                where tingkat = %4$L
                group by periode, kode_wilayah
            ) as figures
            inner join (
                select months.periode, villages.%5$I, %6$s
                from gudang.dim_periode as months
                inner join gudang.dim_wilayah as villages
                    on months.akhir_bulan between villages.berlaku_dari and villages.berlaku_sampai
                group by months.periode, villages.%5$I
            ) as places
                on figures.periode = places.periode
                and figures.kode_wilayah = places.%5$I
        $view$,
        tampilan,
        (
            select string_agg(
                case when columns.name = any (kolom_wilayah) then 'places.' else 'figures.' end
                    || quote_ident(columns.name),
                ', ' order by columns.number
            )
            from unnest(nama) with ordinality as columns(name, number)
        ),
        concat_ws(', ', 'periode', 'kode_wilayah', angka),
        tingkat_baris,
        kolom_wilayah[1],
        tempat
    );
    execute format('comment on view mart.%I is %L', tampilan, komentar);
    for number in 1 .. cardinality(nama) loop
        execute format('comment on column mart.%I.%I is %L', tampilan, nama[number], keterangan[number]);
    end loop;
    return true;
end
$$;

comment on function mart.susun_tampilan is 'Menyusun satu tampilan lebar dari katalog indikator; benar bila ia berubah';

-- Called by publishing, inside its transaction.
create function mart.susun_indikator() returns boolean
language sql
set search_path = pg_catalog, pg_temp
as $$
    select (mart.susun_tampilan(
        'indikator_desa',
        'DESA',
        array['kode_desa', 'nama_desa', 'jenis', 'kode_kecamatan', 'nama_kecamatan', 'kode_kabupaten', 'nama_kabupaten'],
        array[
            'Kode desa, sepuluh angka', 'Nama desa atau kelurahan', 'DESA atau KELURAHAN',
            'Kode kecamatan, enam angka', 'Nama kecamatan',
            'Kode kabupaten atau kota, empat angka', 'Nama kabupaten atau kota'
        ],
        'Satu baris per desa atau kelurahan per bulan, satu kolom per indikator; kosong = tanpa nilai atau disembunyikan'
    )::int
    + mart.susun_tampilan(
        'indikator_kabupaten',
        'KABUPATEN',
        array['kode_kabupaten', 'nama_kabupaten', 'kode_provinsi', 'nama_provinsi'],
        array['Kode kabupaten atau kota, empat angka', 'Nama kabupaten atau kota', 'Kode provinsi, dua angka', 'Nama provinsi'],
        'Satu baris per kabupaten atau kota per bulan, satu kolom per indikator; kosong = tanpa nilai'
    )::int) > 0
$$;

comment on function mart.susun_indikator is 'Menyusun mart.indikator_desa dan mart.indikator_kabupaten dari katalog indikator; benar bila salah satunya berubah';

revoke all on function mart.susun_tampilan, mart.susun_indikator from public;

select mart.susun_indikator();
