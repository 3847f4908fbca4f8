package id.lumbung.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LumbungTest {
    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"demo", "run", "query", "inspect", "rejects", "checks", "connect", "stop", "serve"})
    void explainsEveryCommandInBothLanguages(String command) {
        var indonesian = CommandLineRun.of(command, "--help");
        var english = CommandLineRun.of(command, "--help", "--bahasa", "en");

        assertThat(indonesian.exitCode()).isZero();
        assertThat(indonesian.out()).contains("Pemakaian: lumbung " + command, "Menampilkan bantuan ini.");
        assertThat(english.exitCode()).isZero();
        assertThat(english.out()).contains("Usage: lumbung " + command, "Shows this help.");
    }

    @Test
    void refusesAnUnknownCommand() {
        var run = CommandLineRun.of("panen");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("'panen'", "Lihat: lumbung --help").doesNotContain("\tat ");
    }

    @Test
    void refusesAnUnknownOption() {
        var run = CommandLineRun.of("stop", "--inbok");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .contains("'--inbok'", "Lihat: lumbung stop --help")
                .doesNotContain("\tat ");
    }

    @Test
    void asksForACommand() {
        var run = CommandLineRun.of();

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("Perintah belum disebut.");
    }

    @Test
    void refusesAnInboxThatIsNotThereAndTouchesNothing() {
        var missing = folder.resolve("tidak-ada");
        var home = folder.resolve("rumah");

        var run = CommandLineRun.of("run", "--inbox", missing.toString(), "--home", home.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .isEqualToIgnoringNewLines(
                        missing + ": kotak kiriman tidak ada atau tidak dapat dibaca. Periksa --inbox.\n");
        assertThat(home).doesNotExist();
    }

    @Test
    void refusesADateThatIsNone() {
        var run = CommandLineRun.of("run", "--inbox", folder.toString(), "--date", "2026-13-01");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--date").doesNotContain("\tat ");
    }

    @Test
    void saysThatTheDatabaseCannotBeReachedWithoutItsPassword() {
        var environment = Map.of(
                "LUMBUNG_DB_URL", "jdbc:postgresql://127.0.0.1:9/lumbung",
                "LUMBUNG_DB_USER", "pemilik",
                "LUMBUNG_DB_PASSWORD", "sangat-rahasia");
        var run = CommandLineRun.with(
                environment,
                (request, progress) -> {
                    throw new AssertionError("the refresh must not begin");
                },
                "run",
                "--inbox",
                folder.toString(),
                "--home",
                folder.resolve("rumah").toString());

        assertThat(run.exitCode()).isEqualTo(5);
        assertThat(run.err())
                .contains(
                        "127.0.0.1:9/lumbung: basis data tidak dapat dihubungi (SQLSTATE 08001). Periksa apakah server"
                                + " berjalan dan alamatnya benar.")
                .doesNotContain("sangat-rahasia")
                .doesNotContain("\tat ");
    }

    @Test
    void refusesAnAddressThatIsNotPostgres() {
        var run = CommandLineRun.with(
                Map.of("LUMBUNG_DB_URL", "jdbc:mysql://x/y"),
                (request, progress) -> {
                    throw new AssertionError("no refresh was asked for");
                },
                "query",
                "select 1",
                "--home",
                folder.resolve("rumah").toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .isEqualToIgnoringNewLines("LUMBUNG_DB_URL: diharapkan jdbc:postgresql://host:port/basisdata.\n");
    }

    @Test
    void stopsNothingWhereNothingRuns() {
        var home = folder.resolve("rumah");

        var run = CommandLineRun.of("stop", "--home", home.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualToIgnoringNewLines(home + ": tidak ada PostgreSQL tertanam yang berjalan.\n");
        assertThat(home).doesNotExist();
    }

    @Test
    void refusesAScheduleThatIsNone() {
        var run = CommandLineRun.of("serve", "--inbox", folder.toString(), "--cron", "tiap malam");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .isEqualToIgnoringNewLines("--cron: jadwal \"tiap malam\" tidak dapat dibaca. Contoh: 0 30 1 * * *\n");
    }

    @Test
    void refusesALakeOutOfReachBeforeTheFirstNight() {
        var run = CommandLineRun.of(
                "serve", "--home=" + folder.resolve("rumah"), "--inbox=" + folder, "--lake=hdfs://127.0.0.1:1/lumbung");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("hdfs://127.0.0.1:1/lumbung").contains("--engine spark");
    }

    @Test
    void refusesAShortSecretBeforeTheFirstNight() {
        var run = serve("kurang");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .isEqualToIgnoringNewLines(
                        "LUMBUNG_SECRET: rahasia identitas terlalu pendek, paling sedikit 32 karakter."
                                + " Pulihkan yang asli; rahasia lain berarti pengenal lain.\n");
    }

    @Test
    void refusesCredentialsThatOthersMayReadBeforeTheFirstNight() throws IOException {
        var file = Files.createDirectory(folder.resolve("rumah")).resolve("kredensial.properties");
        Files.setPosixFilePermissions(Files.createFile(file), PosixFilePermissions.fromString("rw-r--r--"));

        var run = serve("0123456789abcdef0123456789abcdef");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .isEqualToIgnoringNewLines(file + ": diharapkan berkas yang hanya dapat dibaca pemiliknya, ternyata"
                        + " terbuka bagi yang lain. Tutup dengan chmod 600, lalu ganti isinya.\n");
    }

    private CommandLineRun serve(String secret) {
        return CommandLineRun.with(
                Map.of("LUMBUNG_SECRET", secret),
                (request, progress) -> {
                    throw new AssertionError("no refresh was asked for");
                },
                "serve",
                "--home=" + folder.resolve("rumah"),
                "--inbox=" + folder);
    }
}
