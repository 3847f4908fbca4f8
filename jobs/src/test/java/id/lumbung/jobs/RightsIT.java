package id.lumbung.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.database.Role;
import id.lumbung.database.TestPostgres;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a database without a row grants whom, by its catalogue: a table or a function added later is held to it, too. */
class RightsIT {
    private static final List<String> WITHOUT_A_PERSON = List.of(
            "dim_jabatan",
            "dim_periode",
            "dim_program",
            "dim_segmen",
            "dim_sumber_dana",
            "dim_tanggal",
            "dim_wilayah",
            "fact_anggaran",
            "fact_angka_resmi");
    private static final String VILLAGE = """
            insert into gudang.dim_wilayah
                (wilayah_key, kode_desa, nama_desa, jenis, kode_kecamatan, nama_kecamatan, kode_kabupaten, nama_kabupaten,
                kode_provinsi, nama_provinsi, berlaku_dari, berlaku_sampai, terkini)
            values (gen_random_uuid(), '%1$s010001', '', '', '', '', '%1$s', '', '17', '', '1900-01-01', '9999-12-31', true)
            """;
    private static final String PUBLICATION = """
            insert into ops.terbitan (versi, tanggal, periode, versi_lake, jumlah_baris)
            values ('2026-11-19-001', '2026-11-19', '2026-11-01', '2026-11-19-001', '{}')
            """;
    private static final String RIGHTS = "select pengguna, kode_kabupaten from ops.hak_wilayah order by 1, 2";

    private Session owner;

    @BeforeEach
    void open() throws SQLException {
        TestPostgres.dropWarehouse();
        owner = new Session(TestPostgres.access().connectAs(Role.PEMILIK));
    }

    @AfterEach
    void close() throws SQLException {
        owner.close();
    }

    private static void migrate() {
        Migrations.apply(TestPostgres.access().dataSource(Role.PEMILIK));
    }

    private static void migrateTo(String version) {
        Flyway.configure()
                .dataSource(TestPostgres.access().dataSource(Role.PEMILIK))
                .locations("classpath:lumbung/migrations")
                .schemas("ops")
                .createSchemas(true)
                .table("riwayat_skema")
                .target(version)
                .load()
                .migrate();
    }

    @Test
    void guardsEveryTableThatBearsPersonsRowByRow() throws SQLException {
        migrate();

        assertThat(owner.lines("""
                        select relname from pg_class
                        where relnamespace = 'gudang'::regnamespace and relkind in ('r', 'p') and not relrowsecurity order by 1
                        """)).isEqualTo(WITHOUT_A_PERSON);
        assertThat(owner.lines("""
                        select tables.relname from pg_class as tables
                        left join pg_policy as policies on policies.polrelid = tables.oid
                        where tables.relnamespace = 'gudang'::regnamespace and tables.relrowsecurity
                            and policies.polname is distinct from 'kabupaten_terlihat'
                        """)).isEmpty();
        assertThat(owner.lines("""
                        select relname from pg_class
                        where relnamespace = 'identitas'::regnamespace and relkind in ('r', 'p') and not relrowsecurity
                        """)).isEmpty();
    }

    /** A view reads with its owner's rights, and the owner is above the policies. */
    @Test
    void leavesNoViewThatLeadsAroundTheRows() throws SQLException {
        migrate();

        assertThat(owner.lines("""
                        select distinct rules.ev_class::regclass from pg_depend as uses
                        inner join pg_rewrite as rules on uses.objid = rules.oid and uses.classid = 'pg_rewrite'::regclass
                        inner join pg_class as views on rules.ev_class = views.oid
                        inner join pg_class as tables on uses.refobjid = tables.oid and uses.refclassid = 'pg_class'::regclass
                        where tables.relnamespace = 'gudang'::regnamespace and tables.relrowsecurity
                            and not coalesce('security_invoker=true' = any (views.reloptions), false)
                            and not coalesce('security_invoker=on' = any (views.reloptions), false)
                        """)).isEmpty();
        assertThat(owner.lines("""
                        select distinct rules.ev_class::regclass from pg_depend as uses
                        inner join pg_rewrite as rules on uses.objid = rules.oid and uses.classid = 'pg_rewrite'::regclass
                        inner join pg_class as views on rules.ev_class = views.oid
                        inner join pg_class as tables on uses.refobjid = tables.oid and uses.refclassid = 'pg_class'::regclass
                        where tables.relnamespace = 'identitas'::regnamespace
                            and not coalesce('security_barrier=true' = any (views.reloptions), false)
                        """)).isEmpty();
    }

    @Test
    void givesEverybodyNothing() throws SQLException {
        migrate();

        assertThat(owner.lines("""
                        select schemas.nspname || '.' || tables.relname from pg_class as tables
                        inner join pg_namespace as schemas on tables.relnamespace = schemas.oid
                        cross join aclexplode(tables.relacl) as granted
                        where schemas.nspname in ('gudang', 'mart', 'identitas', 'ops', 'batch', 'penampungan') and granted.grantee = 0
                        """)).isEmpty();
        assertThat(owner.lines("""
                        select functions.oid::regprocedure from pg_proc as functions
                        cross join aclexplode(coalesce(functions.proacl, acldefault('f', functions.proowner))) as granted
                        where functions.pronamespace::regnamespace::text in ('gudang', 'mart', 'identitas', 'ops', 'batch', 'penampungan')
                            and granted.grantee = 0
                        """)).isEmpty();
        assertThat(owner.lines("""
                        select nspname from pg_namespace cross join aclexplode(nspacl) as granted
                        where nspname in ('gudang', 'mart', 'identitas', 'ops', 'batch', 'penampungan', 'public') and granted.grantee = 0
                        """)).isEmpty();
        assertThat(owner.lines("""
                        select granted.privilege_type from pg_database
                        cross join aclexplode(coalesce(datacl, acldefault('d', datdba))) as granted
                        where datname = current_database() and granted.grantee = 0
                        """)).isEmpty();
    }

    @Test
    void pinsTheSearchPathOfEveryFunctionThatRunsWithItsOwnersRights() throws SQLException {
        migrate();

        assertThat(owner.lines("""
                        select oid::regprocedure from pg_proc
                        where prosecdef and pronamespace::regnamespace::text not in ('pg_catalog', 'information_schema')
                            and not coalesce('search_path=pg_catalog, pg_temp' = any (proconfig), false)
                        """)).isEmpty();
    }

    @Test
    void letsNoRoleWriteOrRule() throws SQLException {
        migrate();

        assertThat(owner.lines("""
                        select logins.rolname, tables.oid::regclass from pg_roles as logins
                        cross join pg_class as tables
                        inner join pg_namespace as schemas on tables.relnamespace = schemas.oid
                        where logins.rolname in ('lumbung_publik', 'lumbung_analis', 'lumbung_operator', 'lumbung_bnba')
                            and schemas.nspname in ('gudang', 'mart', 'identitas', 'ops', 'batch', 'penampungan')
                            and tables.relkind in ('r', 'p', 'v')
                            and has_table_privilege(logins.oid, tables.oid, 'insert, update, delete, truncate, references, trigger')
                        """)).isEmpty();
        assertThat(owner.lines("""
                        select logins.rolname, schemas.nspname from pg_roles as logins
                        cross join pg_namespace as schemas
                        where logins.rolname in ('lumbung_publik', 'lumbung_analis', 'lumbung_operator', 'lumbung_bnba')
                            and has_schema_privilege(logins.oid, schemas.oid, 'create')
                        """)).isEmpty();
        assertThat(owner.lines("""
                        select rolname from pg_roles where rolname like 'lumbung%'
                            and (rolsuper or rolbypassrls or rolcreatedb or rolreplication)
                        """)).isEmpty();
        assertThat(owner.lines("""
                        select logins.rolname, groups.rolname from pg_auth_members
                        inner join pg_roles as logins on member = logins.oid
                        inner join pg_roles as groups on roleid = groups.oid
                        where logins.rolname in ('lumbung_publik', 'lumbung_analis', 'lumbung_operator', 'lumbung_bnba')
                            and groups.rolname like 'pg_%'
                        """)).isEmpty();
    }

    @Test
    void letsOnlyAnalystsKeepTemporaryTables() throws SQLException {
        migrate();

        assertThat(owner.lines("""
                        select rolname from pg_roles where rolname like 'lumbung%' and rolname <> 'lumbung_pemilik'
                            and has_database_privilege(oid, current_database(), 'temporary')
                        """)).containsExactly("lumbung_analis");
    }

    @Test
    void showsAFirstPublicationToTheLoginsThatComeWithIt() throws SQLException {
        migrate();
        owner.state(VILLAGE.formatted("1706"));
        owner.state(VILLAGE.formatted("1707"));

        FirstRights.grant(owner.connection());

        assertThat(owner.lines(RIGHTS))
                .containsExactly(
                        "lumbung_analis|1706", "lumbung_analis|1707", "lumbung_bnba|1706", "lumbung_bnba|1707");
    }

    @Test
    void leavesRightsToTheOperatorFromTheFirstPublicationOn() throws SQLException {
        migrate();
        owner.state(VILLAGE.formatted("1706"));
        owner.state("insert into ops.hak_wilayah values ('lumbung_analis', '1708')");

        FirstRights.grant(owner.connection());
        assertThat(owner.lines(RIGHTS)).containsExactly("lumbung_analis|1708", "lumbung_bnba|1706");

        owner.state("delete from ops.hak_wilayah");
        owner.state(PUBLICATION.replace("versi,", "sebab, versi,").replace("values (", "values ('JALAN', "));
        assertThat(owner.lines("select versi from ops.terbitan")).hasSize(1);
        FirstRights.grant(owner.connection());
        assertThat(owner.lines(RIGHTS)).isEmpty();
    }

    @Test
    void grantsInAnOlderWarehouseWhatItHolds() throws SQLException {
        migrateTo("12");
        owner.state(VILLAGE.formatted("1706"));
        owner.state(PUBLICATION);
        owner.state("""
                insert into gudang.fact_pendataan (kode_desa_kiriman, id_sls, wilayah_key)
                select kode_desa, '01', wilayah_key from gudang.dim_wilayah
                """);

        migrate();

        assertThat(owner.lines(RIGHTS)).containsExactly("lumbung_analis|1706", "lumbung_bnba|1706");
        try (var analyst = new Session(TestPostgres.access().connectAs(Role.ANALIS))) {
            assertThat(analyst.lines("select kode_kabupaten from gudang.fact_pendataan"))
                    .containsExactly("1706");
        }
    }

    @Test
    void keepsTheWayInForALoginThatWasGrantedASchemaBefore() throws SQLException {
        migrateTo("12");
        owner.state("create role pembaca_lama login");
        owner.state("grant usage on schema mart to pembaca_lama");

        migrate();

        assertThat(owner.line("select has_database_privilege('pembaca_lama', current_database(), 'connect')"))
                .isEqualTo("t");
    }
}
