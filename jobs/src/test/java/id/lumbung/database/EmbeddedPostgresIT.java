package id.lumbung.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import id.lumbung.Failure;
import id.lumbung.LumbungException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresIT {

    @TempDir
    private Path folder = Path.of("");

    private Home home = new Home(Path.of(""));
    private EmbeddedPostgres server = new EmbeddedPostgres(home);

    /** Unpacking takes longer than all else: where links are possible, the programs of the shared server serve. */
    @BeforeEach
    void openHome() throws IOException {
        home = Home.open(folder.resolve("rumah"));
        var unpacked = PostgresBinaries.unpackInto(TestPostgres.home().postgres());
        if (unpacked.isPresent()
                && folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            var name = unpacked.get().getFileName().toString();
            Files.createSymbolicLink(home.postgres().resolve(name), unpacked.get());
        }
        server = new EmbeddedPostgres(home);
    }

    @AfterEach
    void stopServer() throws IOException {
        server.stop();
        try (var links = Files.list(home.postgres()).filter(Files::isSymbolicLink)) {
            for (var link : links.toList()) {
                Files.delete(link);
            }
        }
    }

    @Test
    void keepsPortPasswordsAndRowsOverARestart() throws SQLException, IOException {
        var address = server.start();
        var passwords = Files.readString(server.passwordFile());
        execute("create table bertahan as select 42 as nilai");

        assertThat(server.stop()).isTrue();
        assertThat(server.isRunning()).isFalse();
        assertThat(server.stop()).isFalse();

        assertThat(server.start()).isEqualTo(address);
        assertThat(Files.readString(server.passwordFile())).isEqualTo(passwords);
        assertThat(query(Role.PEMILIK, "select nilai from bertahan")).isEqualTo("42");
    }

    @Test
    void letsEveryRoleInWithItsPasswordAndNobodyWithAnother() {
        var address = server.start();
        var access = DatabaseAccess.open(home, Map.of());

        for (var role : Role.values()) {
            assertThat(query(role, "select session_user")).isEqualTo(role.login());
            var wrong = new Credentials(role.login(), "salah");
            assertThatThrownBy(() -> new Connector(address.url(), address).open(wrong))
                    .isInstanceOf(LumbungException.class)
                    .hasMessage(address + ": login " + role.login() + " was refused. Check user name and password.");
        }
        assertThat(access.isEmbedded()).isTrue();
    }

    @Test
    void letsReadersBeginReadOnlyAndWithinLimits() {
        server.start();

        for (var role : List.of(Role.PUBLIK, Role.ANALIS)) {
            assertThat(query(role, "show default_transaction_read_only")).isEqualTo("on");
            assertThat(query(role, "show statement_timeout")).isEqualTo("10min");
            assertThat(query(role, "show idle_in_transaction_session_timeout")).isEqualTo("10min");
        }
        assertThat(query(Role.BNBA, "show default_transaction_read_only")).isEqualTo("off");
        assertThat(query(Role.PEMILIK, "show statement_timeout")).isEqualTo("0");
    }

    @Test
    void letsItsOwnerMakeLoginsOfARoleButNotBecomeIt() throws SQLException {
        server.start();

        execute("create role ani login in role lumbung_analis");

        assertThat(query(Role.PEMILIK, "select pg_has_role('ani', 'lumbung_analis', 'usage')"))
                .isEqualTo("t");
        assertThatThrownBy(() -> execute("set role lumbung_analis")).isInstanceOf(SQLException.class);
    }

    @Test
    void isDurableAndHeardOnLoopbackOnly() {
        server.start();

        assertThat(query(Role.PEMILIK, "show fsync")).isEqualTo("on");
        assertThat(query(Role.PEMILIK, "show synchronous_commit")).isEqualTo("on");
        assertThat(query(Role.PEMILIK, "show listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(query(Role.PEMILIK, "show log_timezone")).isEqualTo("Asia/Jakarta");
        assertThat(query(Role.PEMILIK, "select current_setting('server_version_num')::int / 10000"))
                .isEqualTo("18");
        assertThat(query(Role.PEMILIK, "select rolsuper from pg_roles where rolname = current_user"))
                .isEqualTo("f");
        assertThat(query(
                        Role.PEMILIK,
                        "select upper('é') || pg_encoding_to_char(encoding) || datlocale"
                                + " from pg_database where datname = current_database()"))
                .isEqualTo("ÉUTF8C.UTF-8");
    }

    @Test
    void writesNoValueOfAFailedStatementIntoItsLog() throws IOException, SQLException {
        server.start();
        execute("create table orang (nik varchar primary key)");
        execute("insert into orang values ('1706010101900001')");

        assertThatThrownBy(() -> execute("insert into orang values ('1706010101900001')"))
                .isInstanceOf(SQLException.class)
                .hasMessageNotContaining("1706010101900001");
        assertThatThrownBy(() -> execute("select '1706010101900001x'::int")).isInstanceOf(SQLException.class);

        server.stop();
        try (Stream<Path> logs = Files.list(home.postgres().resolve("log"))) {
            for (var log : logs.toList()) {
                assertThat(Files.readString(log)).doesNotContain("1706010101900001");
            }
        }
    }

    @Test
    void startsAgainAfterACrash() throws IOException, InterruptedException, SQLException {
        server.start();
        execute("create table selamat as select 7 as nilai");
        var pidFile = home.postgres().resolve("data").resolve("postmaster.pid");
        var pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
        var process = ProcessHandle.of(pid).orElseThrow();
        process.destroyForcibly();
        process.onExit().orTimeout(30, TimeUnit.SECONDS).join();
        assertThat(pidFile).exists();

        server.start();

        assertThat(query(Role.PEMILIK, "select nilai from selamat")).isEqualTo("7");
    }

    @Test
    void startsThoughAnotherProcessGotTheNumberOfACrashedServer() throws IOException {
        server.start();
        server.stop();
        var port = Files.readString(home.postgres().resolve("port")).strip();
        Files.write(
                home.postgres().resolve("data").resolve("postmaster.pid"),
                List.of(
                        String.valueOf(ProcessHandle.current().pid()),
                        "data",
                        "0",
                        port,
                        "",
                        "127.0.0.1",
                        "",
                        "ready"));

        server.start();

        assertThat(query(Role.PEMILIK, "select 1")).isEqualTo("1");
    }

    @Test
    void saysWhichPortIsTaken() throws IOException {
        var address = server.start();
        server.stop();

        try (var other = new ServerSocket(address.port(), 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            assertThat(other.isBound()).isTrue();
            assertThatThrownBy(server::start)
                    .isInstanceOfSatisfying(
                            LumbungException.class,
                            broken -> assertThat(broken.failure()).isEqualTo(Failure.ENVIRONMENT))
                    .hasMessage("Port " + address.port() + " is used by another program. Free it, or write another port"
                            + " into " + home.postgres().resolve("port") + ".");
        }
    }

    @Test
    void opensItsFilesToTheirOwnerOnly() throws IOException {
        assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
        server.start();

        assertThat(permissions(home.path())).isEqualTo("rwx------");
        assertThat(permissions(home.postgres())).isEqualTo("rwx------");
        assertThat(permissions(home.postgres().resolve("data"))).isEqualTo("rwx------");
        assertThat(permissions(server.passwordFile())).isEqualTo("rw-------");
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private void execute(String sql) throws SQLException {
        try (var connection = DatabaseAccess.open(home, Map.of()).connectAs(Role.PEMILIK);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String query(Role role, String sql) {
        try (var connection = DatabaseAccess.open(home, Map.of()).connectAs(role);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new AssertionError(e.getSQLState(), e);
        }
    }
}
