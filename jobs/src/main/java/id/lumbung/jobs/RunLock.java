package id.lumbung.jobs;

import id.lumbung.Failure;
import id.lumbung.LumbungException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/**
 * Keeps two refreshes of one warehouse apart: a PostgreSQL advisory lock, held as long as this connection lives.
 *
 * <p>When the process dies, PostgreSQL frees the lock by itself.
 */
final class RunLock implements AutoCloseable {
    private static final long KEY = 0x4C554D42554E47L; // "LUMBUNG" in ASCII

    private final Connection connection;

    private RunLock(Connection connection) {
        this.connection = connection;
    }

    /** Takes the lock, waiting at most {@code patience} for another run to end. Owns the connection from here on. */
    static RunLock take(Connection connection, Duration patience) {
        try {
            try (var statement = connection.createStatement()) {
                statement.execute("set lock_timeout = " + patience.toMillis());
                statement.execute("select pg_advisory_lock(" + KEY + ")");
                statement.execute("set lock_timeout = 0");
            }
            return new RunLock(connection);
        } catch (SQLException e) {
            closeQuietly(connection);
            throw new LumbungException(
                    Failure.ENVIRONMENT,
                    "refresh: another refresh of this warehouse is running. Wait for it to end, then start again; nothing was changed.");
        }
    }

    @Override
    public void close() {
        closeQuietly(connection);
    }

    private static void closeQuietly(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            // The lock goes with the session, which PostgreSQL ends as soon as it notices.
            System.getLogger(RunLock.class.getName()).log(System.Logger.Level.DEBUG, "closing the lock's session failed");
        }
    }
}
