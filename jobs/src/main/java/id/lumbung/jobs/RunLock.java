package id.lumbung.jobs;

import id.lumbung.Failure;
import id.lumbung.LumbungException;
import id.lumbung.language.Message;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Supplier;
import org.slf4j.LoggerFactory;

/**
 * Keeps two refreshes of one warehouse apart: a PostgreSQL advisory lock, held as long as one connection lives.
 *
 * <p>When the process dies, PostgreSQL frees the lock by itself.
 */
public final class RunLock {
    private static final long KEY = 0x4C554D42554E47L; // "LUMBUNG" in ASCII
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private RunLock() {}

    /** Does the work holding the lock, after waiting at most {@code patience} for another run to end. */
    public static <T> T holding(Supplier<Connection> connections, Duration patience, Supplier<T> work) {
        var connection = connections.get();
        try {
            take(connection, patience);
            return work.get();
        } finally {
            release(connection);
        }
    }

    private static void take(Connection connection, Duration patience) {
        try (var statement = connection.createStatement()) {
            statement.execute("set lock_timeout = " + patience.toMillis());
            statement.execute("select pg_advisory_lock(" + KEY + ")");
            statement.execute("set lock_timeout = 0");
        } catch (SQLException e) {
            throw LOCK_NOT_AVAILABLE.equals(e.getSQLState())
                    ? new LumbungException(Failure.ENVIRONMENT, Message.of("run.locked", patience.toSeconds()))
                    : Quiet.failure("prepare", e);
        }
    }

    /** A connection that cannot be closed is dead, and its lock with it: that must not spoil the run. */
    private static void release(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            LoggerFactory.getLogger(RunLock.class).warn("the lock's connection was lost, SQLSTATE {}", e.getSQLState());
        }
    }
}
