package id.lumbung.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The one place that knows where test PostgreSQL comes from: one embedded server for all tests of a JVM, gone with it. */
public final class TestPostgres {
    private static final TestPostgres ONLY = new TestPostgres();

    private final Home home;
    private final DatabaseAccess access;

    private TestPostgres() {
        try {
            home = Home.open(Files.createTempDirectory("lumbung-test-postgres"));
            Runtime.getRuntime().addShutdownHook(new Thread(this::remove, "stop test PostgreSQL"));
            access = DatabaseAccess.open(home, Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A database named {@code lumbung}, its roles created, as the first test left it. */
    public static DatabaseAccess access() {
        return ONLY.access;
    }

    public static Home home() {
        return ONLY.home;
    }

    /** The same server as a configured one, so that a test can give it any home. */
    public static Map<String, String> environment() {
        var environment = new HashMap<String, String>();
        environment.put(DatabaseAccess.URL_VARIABLE, access().address().url());
        environment.put(DatabaseAccess.USER_VARIABLE, Role.PEMILIK.login());
        for (var role : Role.values()) {
            var variable =
                    role == Role.PEMILIK ? DatabaseAccess.PASSWORD_VARIABLE : DatabaseAccess.passwordVariable(role);
            access().findCredentials(role).ifPresent(known -> environment.put(variable, known.password()));
        }
        return Map.copyOf(environment);
    }

    /** Takes the warehouse of an earlier test away, so that the next refresh meets a database without a schema. */
    public static void dropWarehouse() throws SQLException {
        try (var connection = access().connectAs(Role.PEMILIK);
                var statement = connection.createStatement()) {
            statement.execute("drop schema if exists gudang, mart, identitas, ops, batch, penampungan cascade");
        }
    }

    /** The first column of what a query finds. */
    public static List<String> lines(Connection connection, String select) throws SQLException {
        var lines = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(select)) {
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
        }
        return lines;
    }

    private void remove() {
        new EmbeddedPostgres(home).stop();
        try {
            PrivateFiles.delete(home.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
