package id.lumbung.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lumbung.LumbungException;
import id.lumbung.database.Role;
import id.lumbung.demo.DemoSettings;
import id.lumbung.demo.RegencyGenerator;
import id.lumbung.engine.SecretIds;
import id.lumbung.engine.duckdb.DuckDbEngine;
import id.lumbung.lake.Lake;
import id.lumbung.star.StarVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Readers query without pause while versions come and go, and somebody holds a table. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadersWhilePublishingIT {
    private static final DemoSettings SETTINGS = DemoSettings.clean(1_000, 31, Warehouse.DATE);
    private static final StarVersion FIRST = new StarVersion(Warehouse.DATE + "-001");
    private static final StarVersion SECOND = new StarVersion(Warehouse.DATE.plusDays(1) + "-001");
    private static final Duration SHORT = Duration.ofMillis(200);
    private static final Duration LONG = Duration.ofMinutes(1);

    private Warehouse warehouse;
    private Path inbox;

    @BeforeAll
    void refreshesTheFirstNight(@TempDir Path folder) throws IOException, SQLException {
        inbox = folder.resolve("inbox");
        RegencyGenerator.generate(SETTINGS).writeFeeds(inbox);
        new ChangedRecords(inbox).deliver(SECOND.date());
        warehouse = Warehouse.empty(folder.resolve("rumah"));
        warehouse.refresh(inbox, FIRST.date());
        warehouse.refresh(inbox, SECOND.date());
    }

    @Test
    void letsEightReadersReadOnAndNeverShowsThemAMixture() throws SQLException {
        try (var readers = Readers.start(warehouse, 8)) {
            warehouse.versions().rollback(FIRST);
            warehouse.versions().rollback(SECOND);
            addColumn();
            assertThat(warehouse.versions().rollback(FIRST))
                    .hasValueSatisfying(shown -> assertThat(shown.publication().tables())
                            .filteredOn(table -> table.name().equals("mart.indikator"))
                            .singleElement()
                            .satisfies(table -> assertThat(table.written())
                                    .isPositive()
                                    .isLessThan(table.content().rows())));
            warehouse.versions().rebuild(warehouse.secret(), true);
            readers.stop();

            assertThat(readers.broken()).isEmpty();
            assertThat(readers.mixtures()).isEmpty();
            assertThat(readers.states()).hasSizeGreaterThan(1);
            System.out.printf(
                    "%d readings, longest wait %d ms%n",
                    readers.readings(), readers.longestWait().toMillis());
            assertThat(readers.longestWait()).isLessThan(Patience.USUAL.lock());
        }
    }

    private void addColumn() throws SQLException {
        try (var connection = warehouse.connectAs(Role.PEMILIK);
                var statement = connection.createStatement()) {
            statement.execute("alter table mart.indikator add column catatan text");
        }
    }

    @Test
    void isNotKeptWaitingBySomebodyWhoReads() throws SQLException {
        try (var reader = warehouse.connectAs(Role.ANALIS);
                var statement = reader.createStatement()) {
            reader.setAutoCommit(false);
            statement.executeQuery("select count(*) from mart.indikator").close();

            assertThat(show(other(), new Patience(SHORT, List.of()))
                            .publication()
                            .rows())
                    .isPositive();
        }
    }

    @Test
    void triesAgainWhenSomebodyHoldsATable() throws SQLException {
        try (var holder = warehouse.connectAs(Role.PEMILIK);
                var statement = holder.createStatement()) {
            holder.setAutoCommit(false);
            statement.execute("lock table mart.indikator");
            var version = other();
            var published = CompletableFuture.supplyAsync(
                    () -> quietly(version, new Patience(SHORT, List.of(LONG.dividedBy(20)))));
            awaitWaiting("mart.indikator", "> 0");
            awaitWaiting("mart.indikator", "= 0");
            holder.commit();

            assertThat(published.join().settled()).isTrue();
            assertThat(shown()).isEqualTo(version.id());
        }
    }

    @Test
    void saysWhoHoldsTheTableWhenItGivesUp() throws SQLException {
        var before = shown();
        try (var holder = warehouse.connectAs(Role.PEMILIK);
                var statement = holder.createStatement()) {
            holder.setAutoCommit(false);
            statement.execute("set application_name = 'laporan bulanan'");
            statement.execute("lock table mart.indikator");
            String since;
            try (var row = statement.executeQuery(
                    "select pg_backend_pid() || '|' || to_char(xact_start, 'YYYY-MM-DD HH24:MI:SS') from pg_stat_activity where pid = pg_backend_pid()")) {
                row.next();
                since = row.getString(1);
            }
            var process = since.substring(0, since.indexOf('|'));

            assertThatThrownBy(() -> show(other(), new Patience(SHORT, List.of(SHORT))))
                    .isInstanceOf(LumbungException.class)
                    .hasMessage("mart.indikator cannot be written: laporan bulanan (login lumbung_pemilik, process "
                            + process + ") holds it since " + since.substring(process.length() + 1)
                            + "; tried 2 times. End that session, or wait for it, then start again."
                            + " What was published stays.")
                    .satisfies(broken -> assertThat(
                                    ((LumbungException) broken).failure().exitCode())
                            .isEqualTo(5));
        }
        assertThat(shown()).isEqualTo(before);
    }

    @Test
    void writesNothingOverWhatAnotherRunPublishedMeanwhile() throws SQLException {
        var before = warehouse.content("mart.indikator", "true");
        try (var another = warehouse.connectAs(Role.PEMILIK);
                var statement = another.createStatement()) {
            another.setAutoCommit(false);
            statement.execute("lock table ops.terbitan in share row exclusive mode");
            var version = other();
            var published = CompletableFuture.supplyAsync(() -> quietly(version, new Patience(LONG, List.of())));
            awaitWaiting("ops.terbitan", "> 0");
            statement.execute("""
                    insert into ops.terbitan (versi, tanggal, periode, diterbitkan_pada, versi_lake, jumlah_baris, sebab)
                    values ('jalan-lain', '2026-11-30', '2026-11-01', clock_timestamp(), '2026-11-30-001', '{}', 'JALAN')
                    """);
            another.commit();

            assertThatThrownBy(published::join)
                    .hasRootCauseInstanceOf(LumbungException.class)
                    .hasRootCauseMessage(
                            "Version " + version.id() + " was not published: while it was made ready,"
                                    + " another run published a version. Two runs work on this database at once, or the"
                                    + " connection that keeps others waiting was cut. See ./lumbung versions, then start again.");
            statement.execute("delete from ops.terbitan where versi = 'jalan-lain'");
            another.commit();
        }
        assertThat(warehouse.content("mart.indikator", "true")).isEqualTo(before);
    }

    private void awaitWaiting(String table, String condition) throws SQLException {
        while (warehouse.lines("""
                        select 1 from pg_locks
                        where not granted and relation = '%s'::regclass
                        having count(*) %s
                        """.formatted(table, condition)).isEmpty()) {
            Thread.onSpinWait();
        }
    }

    private String shown() throws SQLException {
        return warehouse
                .lines("select versi_lake from ops.terbitan order by nomor desc limit 1")
                .get(0);
    }

    /** The one of the two versions that is not shown. */
    private StarVersion other() throws SQLException {
        return shown().equals(FIRST.id()) ? SECOND : FIRST;
    }

    private ShowVersion.Shown quietly(StarVersion version, Patience patience) {
        try {
            return show(version, patience);
        } catch (SQLException e) {
            throw new CompletionException(e);
        }
    }

    private ShowVersion.Shown show(StarVersion version, Patience patience) throws SQLException {
        var home = warehouse.home();
        var ids = new SecretIds(Warehouse.SECRET.getBytes(StandardCharsets.UTF_8));
        try (var engine = DuckDbEngine.open(ids, home.scratch(), 512)) {
            return new ShowVersion(home, Lake.open(home.lake().toUri()), warehouse.database(), engine, patience)
                    .show(version, PublicationNote.of(PublicationReason.PILIHAN, Optional.empty()));
        }
    }
}
