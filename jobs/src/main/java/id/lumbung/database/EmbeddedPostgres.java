package id.lumbung.database;

import id.lumbung.Failure;
import id.lumbung.LumbungException;
import id.lumbung.language.Message;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;

/**
 * The PostgreSQL 18 of a home. It outlives the command that started it, so that a BI tool can stay connected; later commands attach to
 * it. Its port is chosen once, its passwords are made up once.
 */
public final class EmbeddedPostgres {
    private static final int FIRST_PORT = 15_432;
    private static final int PORTS = 10_000;
    private static final byte[] LOOPBACK = {127, 0, 0, 1};
    private static final Duration LONGEST_START = Duration.ofMinutes(5);

    private final Path folder;
    private final Path data;

    public EmbeddedPostgres(Home home) {
        this.folder = home.postgres();
        this.data = folder.resolve("data");
    }

    /** Attaches to the running server, or starts it; two commands at once start one server. */
    public ServerAddress start() {
        try {
            return locked(this::startLocked);
        } catch (IOException | SQLException e) {
            throw new LumbungException(Failure.ENVIRONMENT, Message.of("postgres.broken", folder, output()), e);
        }
    }

    /** Stops the server, ending its sessions; false when none was running. */
    public boolean stop() {
        try {
            return Files.exists(data) && locked(this::stopLocked);
        } catch (IOException | SQLException e) {
            throw new LumbungException(Failure.ENVIRONMENT, Message.of("postgres.unstoppable", output()), e);
        }
    }

    public boolean isRunning() {
        try {
            return PostmasterFile.in(data).namesALivingServer();
        } catch (IOException e) {
            return false;
        }
    }

    public Path passwordFile() {
        return folder.resolve("sandi.properties");
    }

    /** The role's login with the password made up for it; empty before the first start. */
    public Optional<Credentials> findCredentials(Role role) throws IOException {
        return Passwords.in(passwordFile()).find(role.login()).map(password -> new Credentials(role.login(), password));
    }

    private ServerAddress startLocked() throws IOException, SQLException {
        var port = requirePort();
        var running = PostmasterFile.in(data);
        if (!running.namesALivingServer()) {
            running.removeIfMisleading();
            startServer(port);
        } else {
            awaitReady();
        }
        var address = new ServerAddress("127.0.0.1", port, ServerSettings.DATABASE);
        if (Files.notExists(prepared())) {
            prepareDatabase(port);
        }
        return address;
    }

    private void startServer(int port) throws IOException {
        var program = program();
        if (Files.notExists(data)) {
            initialise(program);
        }
        requireFree(port);
        Files.writeString(data.resolve("lumbung.conf"), ServerSettings.configuration(port));
        Files.writeString(data.resolve("pg_hba.conf"), ServerSettings.hostRules());
        var seconds = String.valueOf(LONGEST_START.toSeconds());
        if (program.run("pg_ctl", "-D", data.toString(), "-l", output().toString(), "-w", "-t", seconds, "start")
                != 0) {
            throw new LumbungException(Failure.ENVIRONMENT, Message.of("postgres.not.started", output()));
        }
    }

    /** Builds the data beside its place and moves it there, so that an interrupted first start leaves nothing half done. */
    private void initialise(ServerProgram program) throws IOException {
        var unfinished = folder.resolve("data.belum-selesai");
        var passwordFile = folder.resolve("sandi.sekali");
        PrivateFiles.delete(unfinished);
        Files.deleteIfExists(prepared());
        try {
            PrivateFiles.write(passwordFile, passwords().findOrCreate(ServerSettings.SUPERUSER) + "\n");
            var code = program.run(
                    "initdb",
                    "--pgdata=" + unfinished,
                    "--username=" + ServerSettings.SUPERUSER,
                    "--pwfile=" + passwordFile,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--no-instructions");
            if (code != 0) {
                throw new LumbungException(Failure.ENVIRONMENT, Message.of("postgres.not.started", output()));
            }
        } finally {
            Files.deleteIfExists(passwordFile);
        }
        Files.writeString(
                unfinished.resolve("postgresql.conf"), "\ninclude 'lumbung.conf'\n", StandardOpenOption.APPEND);
        Files.move(unfinished, data);
    }

    /**
     * Creates the owner (who is no superuser, like the owner of a database of one's own), the roles and the database. The owner may
     * make logins of the other roles, which from PostgreSQL 16 on takes more than the right to create roles.
     */
    private void prepareDatabase(int port) throws IOException, SQLException {
        var passwords = passwords();
        var superuser = new Credentials(ServerSettings.SUPERUSER, passwords.findOrCreate(ServerSettings.SUPERUSER));
        var maintenance = new ServerAddress("127.0.0.1", port, ServerSettings.SUPERUSER);
        try (var connection = new Connector(maintenance.url(), maintenance).open(superuser)) {
            var provisioner = new RoleProvisioner(connection);
            for (var role : Role.values()) {
                if (!provisioner.exists(role.login())) {
                    provisioner.create(role.login(), role == Role.PEMILIK ? "login createrole" : "login");
                }
                provisioner.limit(role);
                provisioner.setPassword(new Credentials(role.login(), passwords.findOrCreate(role.login())));
            }
            try (var statement = connection.createStatement()) {
                for (var role : Role.values()) {
                    if (role != Role.PEMILIK) {
                        statement.execute("grant %s to %s with admin true, inherit false, set false"
                                .formatted(role.login(), Role.PEMILIK.login()));
                    }
                }
                if (!databaseExists(statement)) {
                    statement.execute(
                            "create database %s owner %s".formatted(ServerSettings.DATABASE, Role.PEMILIK.login()));
                }
            }
        }
        PrivateFiles.write(prepared(), "");
    }

    private static boolean databaseExists(Statement statement) throws SQLException {
        try (var found =
                statement.executeQuery("select 1 from pg_database where datname = '" + ServerSettings.DATABASE + "'")) {
            return found.next();
        }
    }

    private boolean stopLocked() throws IOException {
        if (!PostmasterFile.in(data).namesALivingServer()) {
            return false;
        }
        if (program().run("pg_ctl", "-D", data.toString(), "-m", "fast", "-w", "-t", "120", "stop") != 0) {
            throw new LumbungException(Failure.ENVIRONMENT, Message.of("postgres.unstoppable", output()));
        }
        return true;
    }

    private ServerProgram program() throws IOException {
        var binaries = PostgresBinaries.unpackInto(folder)
                .orElseThrow(() -> new LumbungException(
                        Failure.ENVIRONMENT,
                        Message.of(
                                "postgres.not.shipped", System.getProperty("os.name"), System.getProperty("os.arch"))));
        PrivateFiles.folder(folder.resolve("log"));
        var program = new ServerProgram(binaries, output());
        if (!program.allowed()) {
            throw new LumbungException(Failure.ENVIRONMENT, Message.of("postgres.root"));
        }
        return program;
    }

    private int requirePort() throws IOException {
        var file = folder.resolve("port");
        if (Files.exists(file)) {
            var text = Files.readString(file).strip();
            if (!text.matches("\\d{1,5}")) {
                throw new LumbungException(Failure.USAGE, Message.of("postgres.port.unreadable", file));
            }
            return Integer.parseInt(text);
        }
        var random = new SecureRandom();
        var port = FIRST_PORT + random.nextInt(PORTS);
        while (!isFree(port)) {
            port = FIRST_PORT + random.nextInt(PORTS);
        }
        PrivateFiles.write(file, port + "\n");
        return port;
    }

    private void requireFree(int port) {
        if (!isFree(port)) {
            throw new LumbungException(
                    Failure.ENVIRONMENT,
                    Message.of("postgres.port.taken", String.valueOf(port), folder.resolve("port")));
        }
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getByAddress(LOOPBACK))) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    /** After a crash another command may have started the server a moment ago: it replays its log before it answers. */
    private void awaitReady() throws IOException {
        var last = System.nanoTime() + LONGEST_START.toNanos();
        while (!PostmasterFile.in(data).isReady()) {
            if (System.nanoTime() > last || !PostmasterFile.in(data).namesALivingServer()) {
                throw new LumbungException(Failure.ENVIRONMENT, Message.of("postgres.not.started", output()));
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted while waiting for the server", e);
            }
        }
    }

    private Passwords passwords() throws IOException {
        return Passwords.in(passwordFile());
    }

    /** Another name than in homes whose owner could not yet make logins: those are prepared once more. */
    private Path prepared() {
        return folder.resolve("siap-2");
    }

    private Path output() {
        return folder.resolve("log").resolve("server.log");
    }

    private interface Action<T> {
        T run() throws IOException, SQLException;
    }

    private <T> T locked(Action<T> action) throws IOException, SQLException {
        synchronized (EmbeddedPostgres.class) {
            try (var channel = FileChannel.open(
                            folder.resolve("kunci"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var lock = channel.lock()) {
                assert lock.isValid();
                return action.run();
            }
        }
    }
}
