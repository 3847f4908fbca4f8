package id.lumbung.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lumbung.LumbungException;
import id.lumbung.demo.DemoSettings;
import id.lumbung.demo.RegencyGenerator;
import id.lumbung.jobs.Warehouse;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.PGConnection;

class ServerLogIT {
    private static final String ADVICE = "alter database lumbung set log_min_messages = 'log';"
            + " alter database lumbung set log_error_verbosity = 'terse';"
            + " alter database lumbung set log_min_error_statement = 'panic';";
    private static final String RUN_AGAIN = "dihitung ulang";
    private static final long LONGEST_WAIT_NANOS = TimeUnit.SECONDS.toNanos(30);
    private static final long POLL_MILLIS = 50;

    @AfterEach
    void asItCame() throws SQLException, IOException {
        administer("alter database lumbung reset log_min_messages");
        administer("alter database lumbung reset log_error_verbosity");
        administer("alter database lumbung reset log_min_error_statement");
    }

    @ParameterizedTest
    @CsvSource({
        "warning, default, error",
        "warning, terse, panic",
        "error, terse, panic",
        "debug1, terse, panic",
        "log, default, panic",
        "fatal, verbose, panic",
        "log, terse, error",
        "log, terse, fatal"
    })
    void warnsWhereLinesMayBeLogged(String level, String verbosity, String statements)
            throws SQLException, IOException {
        set(level, verbosity, statements);

        assertThat(warning())
                .get()
                .asString()
                .contains("= " + level + ",", "= " + verbosity + ",", "= " + statements + ")", ADVICE);
    }

    @ParameterizedTest
    @CsvSource({"log, terse", "fatal, terse", "panic, terse"})
    void isContentWhereTheyStayWithTheClient(String level, String verbosity) throws SQLException, IOException {
        set(level, verbosity, "panic");

        assertThat(warning()).isEmpty();
    }

    @Test
    void advisesWhatKeepsARefusedLineOutOfTheLog() throws Exception {
        administer(ADVICE);
        assertThat(warning()).isEmpty();
        refuse("3201990101010001");
        cutOff("3201990101010003");
        asServersCome();
        refuse("3201990101010002");
        cutOff("3201990101010004");

        var end = System.nanoTime() + LONGEST_WAIT_NANOS;
        while (!logged().contains("3201990101010004") && System.nanoTime() < end) {
            Thread.sleep(POLL_MILLIS);
        }
        assertThat(logged())
                .contains("3201990101010002", "3201990101010004")
                .doesNotContain("3201990101010001", "3201990101010003");
    }

    @Test
    void isTakenUpByANight(@TempDir Path folder) throws SQLException, IOException {
        var inbox = folder.resolve("inbox");
        RegencyGenerator.generate(DemoSettings.clean(100, 3, Warehouse.DATE)).writeFeeds(inbox);
        var warehouse = Warehouse.empty(folder.resolve("rumah"));
        asServersCome();

        assertThat(warehouse.refresh(inbox, Warehouse.DATE.plusDays(2)).warnings())
                .filteredOn(line -> line.contains(ADVICE))
                .hasSize(1);

        var before = Warehouse.DATE.plusDays(1); // a date to run again, with what comes after it
        Files.createDirectories(inbox.resolve("jkn_peserta").resolve(before.toString()));
        assertThatThrownBy(() -> warehouse.refresh(inbox, before)).isInstanceOf(LumbungException.class);
        assertThat(failed(warehouse.home().report()))
                .contains("log_min_error_statement")
                .doesNotContain(RUN_AGAIN);
    }

    /** The only page of a run that ended before it had published. */
    private static String failed(Path reports) throws IOException {
        var pages = new ArrayList<String>();
        try (var files = Files.walk(reports)) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".html")).toList()) {
                var page = Files.readString(file);
                if (page.contains("berhenti sebelum terbit")) {
                    pages.add(page);
                }
            }
        }
        return assertThat(pages).singleElement().actual();
    }

    private static Optional<String> warning() throws SQLException {
        var access = TestPostgres.access();
        try (var connection = access.connectAs(Role.PEMILIK)) {
            return ServerLog.warning(connection, access.address()).map(message -> message.text(Locale.ENGLISH));
        }
    }

    /** Copies a line that its table does not take. */
    private static void refuse(String cell) throws SQLException {
        try (var connection = TestPostgres.access().connectAs(Role.PEMILIK);
                var statement = connection.createStatement()) {
            statement.execute("create temporary table sempit (nomor integer)");
            var copy = connection.unwrap(PGConnection.class).getCopyAPI();
            assertThatThrownBy(() -> copy.copyIn("copy sempit from stdin", new StringReader(cell + "\n")))
                    .isInstanceOf(SQLException.class);
        }
    }

    private static String logged() throws IOException {
        var text = new StringBuilder();
        try (var files = Files.list(TestPostgres.home().path().resolve("postgres/log"))) {
            for (var file : files.toList()) {
                text.append(Files.readString(file));
            }
        }
        return text.toString();
    }

    /** Has its own session ended in the middle of a statement. */
    private static void cutOff(String cell) throws SQLException {
        try (var connection = TestPostgres.access().connectAs(Role.PEMILIK);
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("select pg_terminate_backend(pg_backend_pid()), '" + cell + "'"))
                    .isInstanceOf(SQLException.class);
        }
    }

    private static void asServersCome() throws SQLException, IOException {
        set("warning", "default", "error");
    }

    private static void set(String level, String verbosity, String statements) throws SQLException, IOException {
        administer("alter database lumbung set log_min_messages = " + level);
        administer("alter database lumbung set log_error_verbosity = '" + verbosity + "'");
        administer("alter database lumbung set log_min_error_statement = " + statements);
    }

    private static void administer(String statements) throws SQLException, IOException {
        var access = TestPostgres.access();
        var superuser = Passwords.in(access.passwordFile())
                .find(ServerSettings.SUPERUSER)
                .orElseThrow();
        try (var connection = DriverManager.getConnection(access.address().url(), ServerSettings.SUPERUSER, superuser);
                var alter = connection.createStatement()) {
            alter.execute(statements);
        }
    }
}
