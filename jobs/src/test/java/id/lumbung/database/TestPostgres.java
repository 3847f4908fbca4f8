package id.lumbung.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
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

    private void remove() {
        new EmbeddedPostgres(home).stop();
        try {
            PostgresBinaries.delete(home.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
