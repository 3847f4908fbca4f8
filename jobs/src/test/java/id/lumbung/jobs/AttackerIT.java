package id.lumbung.jobs;

import static id.lumbung.jobs.TwoRegencies.HERE;
import static id.lumbung.jobs.TwoRegencies.THERE;
import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.database.Role;
import id.lumbung.database.TestPostgres;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.postgresql.PGConnection;

/**
 * A warehouse of two regencies, attacked with what its roles can do in plain SQL. Ani may see 1706, Budi 1707, Citra none; all three
 * are analysts.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AttackerIT {
    private static final String PASSWORD = "hanya untuk pengujian";
    private static final List<String> FACTS = List.of(
            "fact_kesejahteraan",
            "fact_kepesertaan",
            "fact_iuran",
            "fact_bantuan",
            "fact_aparatur",
            "fact_proyek",
            "fact_pekerja_proyek",
            "fact_pendataan",
            "fact_indikator",
            "daftar_rentan",
            "rujukan_penduduk",
            "rujukan_pemberi_kerja");

    private final PersonalCells personal = new PersonalCells();
    private PlainHashes hashes;
    private Warehouse warehouse;
    private Session ani;

    @BeforeAll
    void refreshes(@TempDir Path folder) throws IOException, SQLException, NoSuchAlgorithmException {
        var regencies = TwoRegencies.deliverTo(folder);
        personal.addNumbersDelivered(regencies.inbox());
        personal.addCells(regencies.cleanInbox());
        hashes = PlainHashes.of(
                personal.numbers(), List.of("nik", "regsosek_individu", "jkn_peserta", "bpjstk_peserta", "bansos|PKH"));
        warehouse = Warehouse.empty(folder.resolve("rumah"));
        warehouse.refresh(regencies.inbox(), Warehouse.DATE);
        for (var login : List.of("ani", "budi", "citra")) {
            owner("drop role if exists " + login);
            owner("create role %s login password '%s' in role lumbung_analis".formatted(login, PASSWORD));
        }
        owner("insert into ops.hak_wilayah values ('ani', '%s'), ('budi', '%s')".formatted(HERE, THERE));
    }

    @BeforeEach
    void logIn() throws SQLException {
        ani = Session.as("ani", PASSWORD);
    }

    @AfterEach
    void logOut() throws SQLException {
        ani.close();
    }

    private void owner(String sql) throws SQLException {
        try (var connection = warehouse.connectAs(Role.PEMILIK);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Session session(Role role) {
        return new Session(TestPostgres.access().connectAs(role));
    }

    @Test
    void showsTheFactsOfOnesOwnRegencyAllOfThemAndNoOther() throws SQLException {
        for (var table : FACTS) {
            var counts = "select kode_kabupaten, count(*) from gudang.%s where kode_kabupaten = '%s' group by 1";

            assertThat(ani.lines("select kode_kabupaten, count(*) from gudang.%s group by 1".formatted(table)))
                    .as(table)
                    .isEqualTo(warehouse.lines(counts.formatted(table, HERE)).stream()
                            .map(line -> line.replace(',', '|'))
                            .toList());
            assertThat(warehouse.lines(counts.formatted(table, THERE)))
                    .as(table)
                    .isNotEmpty();
        }
    }

    @Test
    void showsADimensionRowWhereAVisibleFactRefersToItAndNowhereElse() throws SQLException {
        var dimensions = Map.of(
                "select penduduk_key from gudang.dim_penduduk",
                "penduduk_id = '00000000-0000-0000-0000-000000000000'" + referred("penduduk_key", true),
                "select keluarga_key from gudang.dim_keluarga",
                "keluarga_id = '00000000-0000-0000-0000-000000000000'" + referred("keluarga_key", true),
                "select id_proyek from gudang.dim_proyek",
                "id_proyek = 'TIDAK DIKETAHUI'" + referred("id_proyek", true),
                "select npp from gudang.dim_pemberi_kerja",
                "npp = 'TIDAK DIKETAHUI'" + referred("npp", false));
        for (var dimension : dimensions.entrySet()) {
            var visible = warehouse.lines(dimension.getKey() + " where " + dimension.getValue());

            assertThat(ani.lines(dimension.getKey()))
                    .as(dimension.getKey())
                    .hasSizeGreaterThan(1)
                    .containsExactlyInAnyOrderElementsOf(visible);
            assertThat(warehouse.lines(dimension.getKey())).hasSizeGreaterThan(visible.size());
        }
    }

    private String referred(String key, boolean ownRegency) throws SQLException {
        var condition = new StringBuilder(ownRegency ? " or kode_kabupaten = '%s'".formatted(HERE) : "");
        for (var table : warehouse.lines("""
                select table_name from information_schema.columns
                where table_schema = 'gudang' and table_name like 'fact%%' and column_name = '%s'
                """.formatted(key))) {
            condition.append(" or %1$s in (select %1$s from gudang.%2$s where kode_kabupaten = '%3$s')"
                    .formatted(key, table, HERE));
        }
        return condition.toString();
    }

    @Test
    void showsWhoLivesElsewhereToThoseWhereTheyHoldAnOffice() throws SQLException {
        try (var budi = Session.as("budi", PASSWORD)) {
            assertThat(budi.lines("""
                            select persons.kode_kabupaten, count(*) > 5 from gudang.fact_aparatur as holders
                            inner join gudang.dim_penduduk as persons using (penduduk_key)
                            where persons.kode_kabupaten not in ('%s', '0000') group by 1
                            """.formatted(THERE))).containsExactly(HERE + "|t");
        }
    }

    @Test
    void losesNoFactInAJoin() throws SQLException {
        var keys = warehouse.lines("""
                select keys.conrelid::regclass || ' ' || referring.attname || ' ' || keys.confrelid::regclass || ' ' || referred.attname
                from pg_constraint as keys
                inner join pg_attribute as referring
                    on referring.attrelid = keys.conrelid and referring.attnum = keys.conkey[1]
                inner join pg_attribute as referred
                    on referred.attrelid = keys.confrelid and referred.attnum = keys.confkey[1]
                where keys.contype = 'f' and keys.connamespace = 'gudang'::regnamespace
                """);
        assertThat(keys).hasSizeGreaterThan(25);
        for (var key : keys) {
            var names = key.split(" ", -1);
            assertThat(ani.line("select count(*) from %s where %s not in (select %4$s from %3$s)"
                            .formatted((Object[]) names)))
                    .as(key)
                    .isEqualTo("0");
        }
    }

    @Test
    void showsNobodyToALoginWithoutARegency() throws SQLException {
        try (var citra = Session.as("citra", PASSWORD)) {
            for (var table : FACTS) {
                assertThat(citra.line("select count(*) from gudang." + table))
                        .as(table)
                        .isEqualTo("0");
            }
            assertThat(citra.lines("select distinct penduduk_id from gudang.dim_penduduk"))
                    .containsExactly("00000000-0000-0000-0000-000000000000");
        }
    }

    @Test
    void showsEverythingToTheLoginThatCameWithTheWarehouse() throws SQLException {
        try (var analyst = session(Role.ANALIS)) {
            for (var table : warehouse.tables("gudang")) {
                var count = "select count(*) from " + table;
                assertThat(analyst.lines(count)).as(table).isEqualTo(warehouse.lines(count));
            }
        }
    }

    @Test
    void showsTheFiguresOfAProvinceToThoseWhoSeeAllOfIt() throws SQLException {
        var figures = "select count(*) > 0 from gudang.fact_indikator where tingkat = 'PROVINSI'";

        assertThat(ani.line(figures)).isEqualTo("f");
        try (var analyst = session(Role.ANALIS)) {
            assertThat(analyst.line(figures)).isEqualTo("t");
        }
    }

    @ParameterizedTest
    @FieldSource("id.lumbung.jobs.Attempts#TO_BE_SOMEBODY_ELSE")
    void keepsToTheLoginWhateverTheSessionCallsItself(String attempt) throws SQLException {
        ani.state(attempt);

        assertThat(ani.lines("select distinct kode_kabupaten from gudang.fact_iuran"))
                .containsExactly(HERE);
        assertThat(ani.line("select count(*) from gudang.fact_bantuan where kode_kabupaten <> '%s'".formatted(HERE)))
                .isEqualTo("0");
    }

    @Test
    void refusesToLookWithoutThePoliciesRatherThanDoWithoutThem() throws SQLException {
        assertThat(ani.state("set row_security = off")).isEqualTo("00000");

        assertThat(ani.state("select count(*) from gudang.fact_bantuan")).isEqualTo("42501");
    }

    @Test
    void showsNoRowToAFunctionOfOnesOwnBeforeThePolicyHasPassedIt() throws SQLException {
        ani.state("""
                create function pg_temp.bocor(nilai text) returns boolean language plpgsql cost 0.0000001 as $$
                begin raise notice '%', nilai; return true; end $$
                """);
        ani.state("create operator pg_temp.### (rightarg = text, function = pg_temp.bocor)");

        assertThat(ani.notices("select count(*) from gudang.fact_iuran where pg_temp.bocor(kode_kabupaten)"))
                .isNotEmpty()
                .containsOnly(HERE);
        assertThat(ani.notices("select count(*) from gudang.fact_iuran where operator(pg_temp.###) kode_kabupaten"))
                .containsOnly(HERE);
        assertThat(ani.notices("""
                        select count(*) from gudang.fact_iuran as iuran
                        inner join gudang.fact_bantuan as bantuan
                            on bantuan.penduduk_key = iuran.penduduk_key and pg_temp.bocor(bantuan.kode_kabupaten)
                        """)).doesNotContain(THERE);
        assertThat(
                        ani.state(
                                "create function pg_temp.rapat(text) returns boolean language sql leakproof as $$ select true $$"))
                .isEqualTo("42501");
    }

    @Test
    void putsNoHiddenRowIntoAnErrorMessage() throws SQLException {
        for (var trap : List.of(
                "1 / (case when kode_kabupaten = '%s' then 0 else 1 end) = 1".formatted(THERE),
                "cast(case when kode_kabupaten = '%s' then nomor_rahasia::text else '1' end as int) = 1"
                        .formatted(THERE),
                "kode_kabupaten::int < case when kode_kabupaten = '%s' then 'x' || kode_kabupaten else '9999' end::int"
                        .formatted(THERE))) {
            assertThat(ani.state("select count(*) from gudang.fact_iuran where " + trap))
                    .as(trap)
                    .isEqualTo("00000");
        }
    }

    @Test
    void copiesOutVisibleRowsOnly() throws SQLException, IOException {
        var copied = new StringWriter();
        ani.connection().unwrap(PGConnection.class).getCopyAPI().copyOut("copy gudang.fact_bantuan to stdout", copied);

        assertThat(copied.toString().lines())
                .hasSize(Integer.parseInt(ani.line("select count(*) from gudang.fact_bantuan")))
                .allMatch(line -> line.contains("\t" + HERE + "\t"));
    }

    /** Where an index led to rows of another regency, EXPLAIN would count those the policy then takes away. */
    @Test
    void countsNoOtherRegencysRowsInExplain() throws SQLException {
        ani.state("set enable_seqscan = off");
        for (var table : List.of("fact_kepesertaan", "fact_iuran", "fact_aparatur", "fact_pekerja_proyek")) {
            var plans = new ArrayList<String>();
            for (var village : warehouse.lines("""
                    select wilayah_key from gudang.%s where kode_kabupaten = '%s' group by 1 order by count(*) desc
                    """.formatted(table, THERE))) {
                plans.add(String.join("\n", ani.lines("""
                        explain (analyze, costs off, timing off, summary off, buffers off)
                        select 1 from gudang.%s where wilayah_key = '%s'
                        """.formatted(table, village)))
                        .replace(village, "village"));
            }
            assertThat(plans.stream().distinct()).as(table).hasSize(1);
            assertThat(plans).as(table).hasSizeGreaterThan(3);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PUBLIK", "ANALIS", "OPERATOR", "BNBA"})
    void refusesEveryRoleWhatIsNotForIt(Role role) throws SQLException {
        try (var session = session(role)) {
            var done = Attempts.NOT_FOR_ANY_ROLE.stream()
                    .filter(attempt -> session.state(attempt).equals("00000"))
                    .toList();

            assertThat(done).isEmpty();
        }
    }

    @Test
    void keepsStatisticsAndStatementsOfOthersToItself() throws SQLException {
        assertThat(ani.lines("""
                        select tablename from pg_stats where schemaname = 'gudang'
                        intersect select relname from pg_class where relrowsecurity
                        """)).isEmpty();
        try (var budi = Session.as("budi", PASSWORD)) {
            budi.line("select 'pertanyaan orang lain'");
            assertThat(ani.lines("select query from pg_stat_activity where usename = 'budi'"))
                    .isNotEmpty()
                    .containsOnly("<insufficient privilege>");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PUBLIK", "ANALIS", "OPERATOR", "BNBA"})
    void readsNoPersonsNumberNameOrAddressAnywhere(Role role) throws SQLException {
        Map<String, List<String>> leaks = new TreeMap<>();
        try (var session = session(role)) {
            for (var column : session.lines("""
                    select columns.attrelid::regclass || ' ' || quote_ident(columns.attname)
                    from pg_attribute as columns
                    inner join pg_class as tables on columns.attrelid = tables.oid
                    where tables.relkind in ('r', 'p', 'v', 'm', 'f') and columns.attnum > 0 and not columns.attisdropped
                        and has_schema_privilege(tables.relnamespace, 'usage')
                        and has_column_privilege(tables.oid, columns.attnum, 'select')
                        and columns.atttypid not in ('boolean'::regtype, 'date'::regtype, 'xid'::regtype)
                        and tables.relname not in ('pg_hba_file_rules', 'pg_ident_file_mappings', 'pg_file_settings')
                    """)) {
                var found = foundIn(session, column);
                if (!found.isEmpty()) {
                    leaks.put(column, found.subList(0, Math.min(5, found.size())));
                }
            }
        }
        assertThat(leaks).isEmpty();
    }

    private List<String> foundIn(Session session, String column) throws SQLException {
        var names = column.split(" ", -1);
        var values = session.lines("select distinct %s::text from %s".formatted(names[1], names[0]));
        var found = new ArrayList<>(personal.foundIn(String.join("\n", values)));
        values.stream().filter(hashes::contain).forEach(value -> found.add("hash " + value));
        return found;
    }

    @Test
    void wouldKnowANumberANameOrAHashIfItSawOne() throws SQLException {
        assertThat(personal.count()).isGreaterThan(5_000);
        try (var owner = session(Role.PEMILIK)) {
            assertThat(foundIn(owner, "identitas.penduduk nik")).hasSizeGreaterThan(1_000);
            assertThat(foundIn(owner, "identitas.penduduk nama")).hasSizeGreaterThan(1_000);
            assertThat(foundIn(owner, "identitas.penduduk md5(nik)")).hasSizeGreaterThan(1_000);
            assertThat(foundIn(owner, "identitas.penduduk sha256(nik::bytea)::text"))
                    .isEmpty();
            assertThat(foundIn(owner, "identitas.penduduk encode(sha256(nik::bytea),'hex')"))
                    .hasSizeGreaterThan(1_000);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PUBLIK", "OPERATOR"})
    void readsNoSmallCell(Role role) throws SQLException {
        try (var session = session(role)) {
            assertThat(session.lines("select distinct disembunyikan from mart.indikator where tingkat = 'DESA'"))
                    .containsExactlyInAnyOrder("t", "f");
            assertThat(session.lines(SmallCells.SHOWN)).isEmpty();
            assertThat(session.lines(SmallCells.HALF_HIDDEN)).isEmpty();
            assertThat(session.lines(SmallCells.HIDDEN_BUT_IN_THE_WIDE_TABLE)).isEmpty();
            assertThat(session.lines(SmallCells.IN_THE_COSTS)).isEmpty();
            assertThat(session.line("select count(*) > 0 " + SmallCells.HIDDEN_NEEDS))
                    .isEqualTo("t");
            assertThat(session.lines(SmallCells.IN_A_SIMULATION)).isEmpty();
        }
    }
}
