package id.lumbung.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lumbung.database.Role;
import id.lumbung.database.TestPostgres;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The vault, attacked with what its roles can do in plain SQL. */
class VaultIT {
    private static final String REQUEST =
            "select identitas.minta(array['%s'], 'memeriksa tinjauan')".formatted(ReviewQueue.FIRST);
    private static final String ANSWER = "select pihak, nama from identitas.jawab('%s')";

    private Connection bnba;
    private Connection owner;

    @BeforeAll
    static void publish() throws SQLException {
        ReviewQueue.publish();
    }

    @BeforeEach
    void open() throws SQLException {
        bnba = TestPostgres.access().connectAs(Role.BNBA);
        owner = TestPostgres.access().connectAs(Role.PEMILIK);
    }

    @AfterEach
    void close() throws SQLException {
        bnba.close();
        owner.close();
    }

    private static List<String> lines(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var lines = new ArrayList<String>();
            while (rows.next()) {
                var cells = new ArrayList<String>();
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    cells.add(String.valueOf(rows.getString(column)));
                }
                lines.add(String.join("|", cells));
            }
            return lines;
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String sqlState(Connection connection, String sql) {
        try {
            execute(connection, sql);
            return "00000";
        } catch (SQLException e) {
            return e.getSQLState();
        }
    }

    @Test
    void answersBothRecordsOfAReview() throws SQLException {
        var ticket = lines(bnba, REQUEST).get(0);

        assertThat(lines(bnba, "select * from identitas.jawab('%s')".formatted(ticket)))
                .containsExactly(
                        ReviewQueue.FIRST
                                + "|REKAMAN|jkn_peserta|=ST. AMINAH\u001b|1980-05-01|2|1706010101800009|1706010000000001"
                                + "|null|null|null|null|1706010001",
                        ReviewQueue.FIRST
                                + "|CALON|regsosek_individu|SITI AMINAH|1980-05-01|2|1706010101800001|1706010000000001"
                                + "|null|null|null|null|1706010001");
    }

    @Test
    void answersAPersonAndNothingThatWasNotAskedFor() throws SQLException {
        var ticket = lines(
                        bnba,
                        "select identitas.minta(array['%s', 'tak ada'], 'kunjungan rumah')"
                                .formatted(ReviewQueue.PERSON))
                .get(0);

        assertThat(lines(bnba, ANSWER.formatted(ticket))).containsExactly("ORANG|Hj. Siti Aminah");
    }

    @Test
    void answersAnIdThatWasMergedWithThePersonItWasMergedInto() throws SQLException {
        var former = ReviewQueue.FORMER_PERSON.toUpperCase(Locale.ROOT);
        var ticket = lines(
                        bnba,
                        "select identitas.minta(array['%s', '%s'], 'kunjungan rumah')"
                                .formatted(ReviewQueue.PERSON, former))
                .get(0);

        assertThat(lines(bnba, "select kunci, pihak, nama, nik from identitas.jawab('%s')".formatted(ticket)))
                .containsExactlyInAnyOrder(
                        ReviewQueue.PERSON + "|ORANG|Hj. Siti Aminah|1706010101800001",
                        former + "|PENGGANTI|Hj. Siti Aminah|1706010101800001");
    }

    @Test
    void logsWhoAskedWhatWhenAndWhy() throws SQLException {
        var before = lines(owner, "select clock_timestamp()").get(0);
        var ticket = lines(bnba, REQUEST).get(0);

        assertThat(lines(owner, """
                        select pengguna, kunci, alasan, pada between '%s' and clock_timestamp(), pg_xact_status(transaksi)
                        from identitas.log_akses where tiket = '%s'
                        """.formatted(before, ticket)))
                .containsExactly("lumbung_bnba|{" + ReviewQueue.FIRST + "}|memeriksa tinjauan|t|committed");
    }

    @Test
    void answersNothingBeforeTheLogIsCommittedAndNothingOnceItIsRolledBack() throws SQLException {
        bnba.setAutoCommit(false);
        var ticket = lines(bnba, REQUEST).get(0);

        assertThat(lines(bnba, ANSWER.formatted(ticket))).isEmpty();
        assertThat(lines(
                        bnba,
                        "select jawab.nama from identitas.minta(array['%s'], 'sekaligus') as t, identitas.jawab(t) as jawab"
                                .formatted(ReviewQueue.FIRST)))
                .isEmpty();
        bnba.rollback();
        assertThat(lines(bnba, ANSWER.formatted(ticket))).isEmpty();
        assertThat(lines(owner, "select * from identitas.log_akses where tiket = '%s'".formatted(ticket)))
                .isEmpty();
    }

    @Test
    void answersNothingOfASavepointRolledBack() throws SQLException {
        bnba.setAutoCommit(false);
        var savepoint = bnba.setSavepoint();
        var ticket = lines(bnba, REQUEST).get(0);
        bnba.rollback(savepoint);
        bnba.commit();

        assertThat(lines(bnba, ANSWER.formatted(ticket))).isEmpty();
    }

    @Test
    void answersOnlyWhoAsked() throws SQLException {
        execute(owner, "create role petugas_lain login password 'rahasia'");
        execute(owner, "grant usage on schema identitas to petugas_lain");
        execute(
                owner,
                "grant execute on function identitas.minta(text[], text), identitas.jawab(uuid) to petugas_lain");
        execute(owner, "grant connect on database lumbung to petugas_lain");
        execute(owner, "insert into ops.hak_wilayah values ('petugas_lain', '1706')");
        execute(owner, "grant petugas_lain to lumbung_bnba");
        try (var other =
                DriverManager.getConnection(TestPostgres.access().address().url(), "petugas_lain", "rahasia")) {
            var theirs = lines(other, REQUEST).get(0);
            var ours = lines(bnba, REQUEST).get(0);

            assertThat(lines(other, ANSWER.formatted(theirs))).hasSize(2);
            assertThat(lines(other, ANSWER.formatted(ours))).isEmpty();
            assertThat(lines(bnba, ANSWER.formatted(theirs))).isEmpty();
            execute(bnba, "set role petugas_lain");
            assertThat(lines(bnba, ANSWER.formatted(theirs))).isEmpty();
            assertThat(lines(bnba, ANSWER.formatted(ours))).hasSize(2);
            var inDisguise = lines(bnba, REQUEST).get(0);
            assertThat(lines(
                            owner,
                            "select pengguna from identitas.log_akses where tiket in ('%s', '%s') order by pada"
                                    .formatted(theirs, inDisguise)))
                    .containsExactly("petugas_lain", "lumbung_bnba");
        }
    }

    @Test
    void answersNothingAfterAnHour() throws SQLException {
        var ticket = lines(owner, """
                insert into identitas.log_akses (pengguna, pada, kunci, alasan, transaksi)
                values ('lumbung_bnba', clock_timestamp() - interval '61 minutes', array['%s'], 'kemarin', pg_current_xact_id())
                returning tiket
                """.formatted(ReviewQueue.FIRST)).get(0);

        assertThat(lines(bnba, ANSWER.formatted(ticket))).isEmpty();
    }

    @Test
    void answersNothingToWhoCatchesTheAnswerAsTheLogIsCommitted() throws SQLException {
        bnba.setAutoCommit(false);
        execute(
                bnba,
                "declare jawaban cursor with hold for"
                        + " select jawab.nama from identitas.minta(array['%s'], 'sekaligus') as t, identitas.jawab(t) as jawab"
                                .formatted(ReviewQueue.FIRST));
        bnba.commit();

        assertThat(lines(bnba, "fetch all from jawaban")).isEmpty();
        lines(bnba, REQUEST);
        assertThat(sqlState(bnba, "prepare transaction 'menggantung'")).isEqualTo("55000");
    }

    @Test
    void answersAboutTheRegenciesOfTheLoginAlone() throws SQLException {
        var elsewhere = "0b000000-0000-4000-8000-00000000000a";
        var nowhere = "0b000000-0000-4000-8000-00000000000b";
        execute(
                owner,
                "insert into identitas.penduduk (penduduk_id, kode_kabupaten, nama, kode_desa) values"
                        + " ('%s', '1707', 'DARI KABUPATEN LAIN', '1707010001'), ('%s', '0000', 'ENTAH DI MANA', '0000000000')"
                                .formatted(elsewhere, nowhere));
        var ticket = lines(
                        bnba,
                        "select identitas.minta(array['%s', '%s', '%s'], 'kunjungan rumah')"
                                .formatted(ReviewQueue.PERSON, elsewhere, nowhere))
                .get(0);

        assertThat(lines(bnba, ANSWER.formatted(ticket))).containsExactly("ORANG|Hj. Siti Aminah");
        execute(owner, "insert into ops.hak_wilayah values ('lumbung_bnba', '1707'), ('lumbung_bnba', '0000')");
        assertThat(lines(bnba, ANSWER.formatted(ticket))).hasSize(3);
        execute(owner, "delete from ops.hak_wilayah where pengguna = 'lumbung_bnba' and kode_kabupaten <> '1706'");
    }

    @Test
    void answersOfAReviewOnlyTheRecordsOfTheLoginsRegencies() throws SQLException {
        var acrossRegencies = "0a000000-0000-4000-8000-00000000000c";
        execute(
                owner,
                "insert into identitas.tinjauan select '%s', '1707', '1707010001', feed, kunci_rekaman, acuan_rekaman,"
                                .formatted(acrossRegencies)
                        + " feed_calon, kunci_calon, acuan_calon, alasan, bobot, peluang, rincian, 'SAMA', tanggal_keputusan"
                        + " from identitas.tinjauan where id_tinjauan = '%s'".formatted(ReviewQueue.DECIDED));
        execute(
                owner,
                "insert into identitas.tinjauan_rekaman (id_tinjauan, pihak, feed, nama, kode_desa) values"
                        + " ('%1$s', 'REKAMAN', 'bansos', 'TANPA DESA', null), ('%1$s', 'CALON', 'bansos', 'BERDESA', '1706010001')"
                                .formatted(acrossRegencies));
        var ticket = lines(bnba, "select identitas.minta(array['%s'], 'tinjauan')".formatted(acrossRegencies))
                .get(0);

        assertThat(lines(bnba, ANSWER.formatted(ticket))).containsExactly("CALON|BERDESA");
    }

    @Test
    void answersNothingToALoginWithoutARegency() throws SQLException {
        var ticket = lines(bnba, REQUEST).get(0);
        execute(owner, "delete from ops.hak_wilayah where pengguna = 'lumbung_bnba'");

        assertThat(lines(bnba, ANSWER.formatted(ticket))).isEmpty();
        execute(owner, "insert into ops.hak_wilayah values ('lumbung_bnba', '1706')");
        assertThat(lines(bnba, ANSWER.formatted(ticket))).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select identitas.minta(null, 'alasan')",
                "select identitas.minta(array[]::text[], 'alasan')",
                "select identitas.minta(array['x', null], 'alasan')",
                "select identitas.minta(array[repeat('x', 65)], 'alasan')",
                "select identitas.minta(array['x'], null)",
                "select identitas.minta(array['x'], ' - ')",
                "select identitas.minta(array['x'], repeat('x', 1001))"
            })
    void refusesARequestWithoutKeyOrReason(String request) {
        assertThat(sqlState(bnba, request)).isEqualTo("22023");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select * from identitas.penduduk",
                "select * from identitas.keluarga",
                "select * from identitas.tautan",
                "select * from identitas.registri",
                "select * from identitas.alias",
                "select * from identitas.penolakan_isi",
                "select * from identitas.tinjauan",
                "select * from identitas.tinjauan_rekaman",
                "select * from identitas.log_akses",
                "select count(*) from identitas.penduduk",
                "insert into identitas.log_akses (pengguna, pada, kunci, alasan, transaksi)"
                        + " values ('lumbung_bnba', now(), '{}', 'x', pg_current_xact_id())",
                "delete from identitas.log_akses",
                "insert into ops.hak_wilayah values ('lumbung_bnba', '1707')",
                "select gudang.kabupaten_terlihat()",
                "create temp table penduduk (penduduk_id uuid)",
                "copy identitas.penduduk to stdout",
                "select * from ops.tinjauan",
                "select identitas.tolak_ubah_log()",
                "set role lumbung_pemilik",
                "set session authorization lumbung_pemilik",
                "alter function identitas.jawab(uuid) security invoker",
                "create or replace function identitas.jawab(uuid) returns text language sql as 'select 1'",
                "create function identitas.penduduk() returns text language sql as 'select 1'"
            })
    void letsNobodyPastItsTwoFunctions(String attempt) {
        assertThat(sqlState(bnba, attempt)).as(attempt).isEqualTo("42501");
    }

    @ParameterizedTest
    @EnumSource(names = {"PUBLIK", "ANALIS", "OPERATOR"})
    void isClosedToEveryOtherRole(Role role) throws SQLException {
        try (var other = TestPostgres.access().connectAs(role)) {
            assertThat(sqlState(other, REQUEST)).isEqualTo("42501");
            assertThat(sqlState(other, ANSWER.formatted(ReviewQueue.PERSON))).isEqualTo("42501");
            assertThat(sqlState(other, "select * from identitas.tinjauan_rekaman"))
                    .isEqualTo("42501");
        }
    }

    @Test
    void isNotLedAstrayByTheSearchPathOrTemporaryObjects() throws SQLException {
        execute(owner, "grant temporary on database lumbung to lumbung_bnba");
        execute(
                bnba,
                "create temp table log_akses (tiket uuid, pengguna text, pada timestamptz, kunci text[], transaksi xid8)");
        execute(bnba, "create temp table penduduk (penduduk_id uuid)");
        execute(
                bnba,
                "create function pg_temp.pg_xact_status(xid8) returns text language sql as $$ select 'committed' $$");
        execute(
                bnba,
                "create function pg_temp.clock_timestamp() returns timestamptz language sql as $$ select now() $$");
        execute(bnba, "set search_path = pg_temp, identitas, pg_catalog");
        bnba.setAutoCommit(false);
        var ticket = lines(bnba, REQUEST).get(0);

        assertThat(lines(bnba, ANSWER.formatted(ticket))).isEmpty();
        bnba.commit();
        assertThat(lines(bnba, ANSWER.formatted(ticket))).hasSize(2);
        assertThat(lines(owner, "select pengguna from identitas.log_akses where tiket = '%s'".formatted(ticket)))
                .containsExactly("lumbung_bnba");
        execute(owner, "revoke temporary on database lumbung from lumbung_bnba");
    }

    @Test
    void keepsItsLogEvenFromItsOwner() throws SQLException {
        lines(bnba, REQUEST);
        var before = lines(owner, "select * from identitas.log_akses order by tiket");

        for (var attempt : List.of(
                "update identitas.log_akses set alasan = 'lain'",
                "delete from identitas.log_akses",
                "truncate identitas.log_akses")) {
            assertThatThrownBy(() -> execute(owner, attempt))
                    .as(attempt)
                    .hasMessage("ERROR: identitas.log_akses: hanya boleh bertambah");
        }

        assertThat(lines(owner, "select * from identitas.log_akses order by tiket"))
                .isNotEmpty()
                .isEqualTo(before);
    }

    @Test
    void showsTheOperatorTheQueueWithoutAnyNumberOrName() throws SQLException {
        try (var operator = TestPostgres.access().connectAs(Role.OPERATOR)) {
            var queue = String.join("\n", lines(operator, "select * from ops.tinjauan"));

            assertThat(queue)
                    .contains(ReviewQueue.FIRST, ReviewQueue.DECIDED, "aa11bb22", "TERBUKA")
                    .doesNotContain("000174440", "P-555", "AMINAH", "BUDI", "17060101018", "17060100000");
        }
    }
}
