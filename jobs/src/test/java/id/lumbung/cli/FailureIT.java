package id.lumbung.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.database.TestPostgres;
import id.lumbung.demo.DemoSettings;
import id.lumbung.demo.RegencyGenerator;
import id.lumbung.jobs.NightlyRefresh;
import id.lumbung.jobs.PersonalCells;
import id.lumbung.jobs.Warehouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Runs that break after a good one: one message, the right exit code, and yesterday stays. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FailureIT {
    private static final DemoSettings SETTINGS = DemoSettings.clean(100, 14, Warehouse.DATE);
    private static final List<String> PUBLISHED =
            List.of("ops.terbitan", "ops.buku_besar", "gudang.fact_indikator", "mart.indikator", "identitas.tautan");

    private final PersonalCells personal = new PersonalCells();
    private Path folder;
    private Path good;
    private Path inbox;
    private Warehouse warehouse;
    private Map<String, String> published = Map.of();

    @BeforeAll
    void publishesOnce(@TempDir Path temporary) throws IOException, SQLException {
        folder = temporary;
        good = folder.resolve("good");
        RegencyGenerator.generate(SETTINGS).writeFeeds(good);
        personal.addCells(good);
        warehouse = Warehouse.empty(folder.resolve("rumah"));

        var run = run(TestPostgres.environment(), good);

        assertThat(run.err()).doesNotContain("\tat ");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Diterbitkan.");
        published = warehouse.contents(PUBLISHED);
    }

    @BeforeEach
    void delivers() throws IOException {
        inbox = Files.createTempDirectory(folder, "inbox");
        try (var files = Files.walk(good)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var copy = inbox.resolve(good.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.createLink(copy, file);
            }
        }
    }

    @AfterEach
    void yesterdayStays() throws SQLException {
        assertThat(warehouse.contents(PUBLISHED)).isEqualTo(published);
    }

    @Test
    void refusesAnInboxThatIsNotThere() {
        requireFailure(run(TestPostgres.environment(), folder.resolve("tidak-ada")), 2, "tidak-ada");
    }

    @Test
    void refusesADeliveryWithoutFiles() throws IOException {
        var nextDay = Warehouse.DATE.plusDays(1);
        Files.createDirectories(inbox.resolve("jkn_peserta/" + nextDay));

        requireFailure(run(TestPostgres.environment(), inbox, nextDay), 3, "jkn_peserta/" + nextDay, "DITARIK");
    }

    @Test
    void refusesAnInboxWithoutARequiredFeedThatWasNeverReceived() throws IOException {
        var received = folder.resolve("rumah/lake/kiriman/regsosek_individu");
        Files.move(inbox.resolve("regsosek_individu"), folder.resolve("ditahan"));
        Files.move(received, folder.resolve("diterima"));
        try {
            requireFailure(run(TestPostgres.environment(), inbox), 3, "regsosek_individu");
        } finally {
            Files.move(folder.resolve("diterima"), received);
        }
    }

    @Test
    void refusesAFileWithoutARequiredColumn() throws IOException {
        var file = files(inbox.resolve("aparatur_desa")).get(0);
        change(file, text -> text.replaceFirst("jabatan", "kedudukan"));

        requireFailure(
                run(TestPostgres.environment(), inbox),
                3,
                "aparatur_desa/2026-11-19/" + file.getFileName(),
                "'jabatan'",
                "kedudukan");
    }

    @Test
    void repeatsNoCellOfAFileThatCameWithoutItsHeader() throws IOException {
        var file = files(inbox.resolve("aparatur_desa")).get(0);
        change(file, text -> text.substring(text.indexOf('\n') + 1));

        requireFailure(run(TestPostgres.environment(), inbox), 3, "aparatur_desa/2026-11-19/" + file.getFileName());
    }

    @Test
    void saysThatTheDatabaseCannotBeReached() {
        var environment = new HashMap<>(TestPostgres.environment());
        environment.put("LUMBUNG_DB_URL", "jdbc:postgresql://127.0.0.1:9/lumbung");

        requireFailure(run(environment, inbox), 5, "127.0.0.1:9/lumbung");
    }

    @Test
    void refusesAnUnknownCommand() {
        requireFailure(
                CommandLineRun.with(TestPostgres.environment(), new NightlyRefresh(), "terbitkan"), 2, "'terbitkan'");
    }

    /** A ledger in the lake that no longer adds up: as many records must be loaded and rejected as were read. */
    @Test
    void publishesNothingWhenACheckStopsIt() throws IOException {
        for (var ledger : files(folder.resolve("rumah/lake/clean/pendataan"))) {
            if (ledger.endsWith("buku_besar.tsv")) {
                change(ledger, text -> text.replaceFirst("\t", "\t1"));
            }
        }

        requireFailure(run(TestPostgres.environment(), inbox), 4, "buku_besar__dibaca_sama_dengan_dimuat_dan_ditolak");
    }

    private CommandLineRun run(Map<String, String> environment, Path delivered) {
        return run(environment, delivered, Warehouse.DATE);
    }

    private CommandLineRun run(Map<String, String> environment, Path delivered, LocalDate date) {
        return CommandLineRun.with(
                environment,
                new NightlyRefresh(),
                "run",
                "--inbox",
                delivered.toString(),
                "--date",
                date.toString(),
                "--home",
                folder.resolve("rumah").toString());
    }

    private void requireFailure(CommandLineRun run, int exitCode, String... said) {
        assertThat(run.err()).contains(said).doesNotContain("\tat ").doesNotContain("Exception");
        assertThat(run.exitCode()).as(run.err()).isEqualTo(exitCode);
        assertThat(run.out()).doesNotContain("Diterbitkan.");
        assertThat(personal.foundIn(run.err() + run.out())).isEmpty();
        assertThat(said)
                .allSatisfy(words -> assertThat(run.err().split(words, -1))
                        .as("%s is said once", words)
                        .hasSizeLessThanOrEqualTo(2));
    }

    private interface Change {
        String of(String text);
    }

    /** Writes a file of its own in place of the link. */
    private static void change(Path file, Change change) throws IOException {
        var text = Files.readString(file);
        Files.delete(file);
        Files.writeString(file, change.of(text));
    }

    private static List<Path> files(Path delivered) throws IOException {
        try (Stream<Path> files = Files.walk(delivered)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
