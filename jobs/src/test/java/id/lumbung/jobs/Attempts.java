package id.lumbung.jobs;

import java.util.List;

/** What an attacker types, a session each or one after another. */
final class Attempts {
    /** To pass for a login that may see another regency. */
    static final List<String> TO_BE_SOMEBODY_ELSE = List.of(
            "set role lumbung_analis",
            "set role budi",
            "set role lumbung_pemilik",
            "set session authorization budi",
            "set session_authorization = 'budi'",
            "set local session authorization lumbung_pemilik",
            "reset session authorization",
            "select set_config('role', 'budi', false)",
            "select set_config('session_authorization', 'budi', false)",
            "set lumbung.kode_kabupaten = '1707'",
            "alter role ani set role to lumbung_pemilik",
            "alter role ani bypassrls",
            "alter role ani rename to budi",
            "grant budi to ani",
            "grant lumbung_pemilik to ani",
            "insert into ops.hak_wilayah values ('ani', '1707')",
            "update ops.hak_wilayah set pengguna = 'ani'",
            "copy ops.hak_wilayah from stdin",
            "select ops.beri_hak_awal()",
            "alter table gudang.fact_iuran disable row level security",
            "drop policy kabupaten_terlihat on gudang.fact_iuran",
            "create policy semua on gudang.fact_iuran using (true)",
            "create or replace function gudang.kabupaten_terlihat() returns text[] language sql as $$ select array['1707'] $$",
            "alter function gudang.kabupaten_terlihat() set search_path = pg_temp, pg_catalog",
            "create temp table hak_wilayah (pengguna text, kode_kabupaten text);"
                    + " insert into pg_temp.hak_wilayah values ('ani', '1707'); set search_path = pg_temp, ops, pg_catalog",
            "create function pg_temp.kabupaten_terlihat() returns text[] language sql as $$ select array['1707'] $$;"
                    + " set search_path = pg_temp, gudang, pg_catalog",
            "create function pg_temp.unnest(text[]) returns setof text language sql as $$ select '1707' $$;"
                    + " set search_path = pg_temp, pg_catalog",
            "create function pg_temp.array_agg(text) returns text[] language sql as $$ select array['1707'] $$;"
                    + " set search_path = pg_temp, pg_catalog",
            "create schema ani; set search_path = ani, public",
            "create function public.session_user() returns text language sql as $$ select 'budi' $$",
            "prepare hitung as select count(*) from gudang.fact_iuran; execute hitung; set role lumbung_analis");

    /** To read files, settings and tables behind the warehouse, to make something in it, or to change it. */
    static final List<String> NOT_FOR_ANY_ROLE = List.of(
            "select * from pg_statistic",
            "select * from pg_authid",
            "select * from pg_shadow",
            "select * from pg_hba_file_rules",
            "select pg_read_file('postgresql.conf')",
            "select pg_read_binary_file('PG_VERSION')",
            "select pg_ls_dir('.')",
            "select pg_stat_file('PG_VERSION')",
            "select lo_import('/etc/passwd')",
            "copy (select 1) to '/tmp/keluar'",
            "copy (select 1) to program 'true'",
            "create extension dblink",
            "create extension file_fdw",
            "create language plpython3u",
            "create table public.catatan (teks text)",
            "create function public.fungsi() returns int language sql as 'select 1'",
            "create schema sendiri",
            "create role penyusup",
            "create table gudang.catatan (teks text)",
            "create table mart.catatan (teks text)",
            "create table pengintai (penduduk_key uuid references gudang.dim_penduduk)",
            "create publication bocor for all tables",
            "alter system set log_statement = 'all'",
            "set log_min_error_statement = 'error'",
            "load 'auto_explain'",
            "lock table gudang.dim_penduduk in access exclusive mode",
            "truncate gudang.fact_iuran",
            "delete from gudang.fact_iuran",
            "update gudang.dim_penduduk set kode_kabupaten = '1706'",
            "insert into gudang.rujukan_penduduk select penduduk_key, '1706' from gudang.dim_penduduk",
            "comment on table gudang.dim_penduduk is 'x'",
            "select * from batch.batch_job_execution",
            "select * from batch.batch_step_execution_context",
            "select * from ops.riwayat_skema",
            "select * from identitas.penduduk",
            "select * from identitas.tautan",
            "select count(*) from identitas.registri",
            "select identitas.tolak_ubah_log()",
            "select ops.beri_hak_awal()");

    private Attempts() {}
}
