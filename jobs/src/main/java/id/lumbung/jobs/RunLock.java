package id.lumbung.jobs;

import id.lumbung.Failure;
import id.lumbung.LumbungException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * Keeps two refreshes of one warehouse apart: a PostgreSQL advisory lock, held as long as one connection lives.
 *
 * <p>When the process dies, PostgreSQL frees the lock by itself.
 */
final class RunLock {
    private static final long KEY = 0x4C554D42554E47L; // "LUMBUNG" in ASCII

    private RunLock() {}

    /** Does the work holding the lock, after waiting at most {@code patience} for another run to end. */
    static <T> T holding(Supplier<Connection> connections, Duration patience, Supplier<T> work) {
        try (var connection = connections.get()) {
            take(connection, patience);
            return work.get();
        } catch (SQLException e) {
            throw Quiet.bug("lock", e);
        }
    }

    private static void take(Connection connection, Duration patience) {
        try (var statement = connection.createStatement()) {
            statement.execute("set lock_timeout = " + patience.toMillis());
            statement.execute("select pg_advisory_lock(" + KEY + ")");
            statement.execute("set lock_timeout = 0");
        } catch (SQLException e) {
            throw new LumbungException(
                    Failure.ENVIRONMENT,
                    "refresh: another refresh of this warehouse is running. Wait for it to end, then start again; nothing was changed.");
        }
    }
}
