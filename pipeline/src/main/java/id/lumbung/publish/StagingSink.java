package id.lumbung.publish;

import id.lumbung.engine.EngineException;
import id.lumbung.engine.PartSink;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.Objects;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Puts each part of a table's rows into a staging table of its own, over a connection of its own, in one transaction.
 *
 * <p>Whoever brings a part again, since its first bearer seems lost, ends that one's connection first: the part is there once,
 * whoever of them commits last. A bearer that comes too late finds the table gone and leaves nothing.
 *
 * @param database where the owner enters; prints without its password
 * @param table schema and name of the staging table, to which the parts' tables belong
 * @param columns of the rows, in order
 */
record StagingSink(PGSimpleDataSource database, String table, String columns) implements PartSink {
    private static final int BUFFER = 1 << 16;

    /** Begins the name that a part's connection has in PostgreSQL, so that it can be found and ended. */
    static final String BEARER = "lumbung ";

    @Override
    public long take(int part, Iterator<String> lines) {
        var own = table + "_" + part;
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            takeOver(connection, own);
            execute(connection, "drop table if exists " + own);
            execute(connection, "create unlogged table %s (like %s)".formatted(own, table));
            var rows = copy(connection, own, lines);
            execute(connection, "alter table %s inherit %s".formatted(own, table));
            connection.commit();
            return rows;
        } catch (SQLException e) {
            // The message of a refused row quotes it.
            throw new EngineException(own, "SQLSTATE " + e.getSQLState(), isOfSurroundings(e), e);
        }
    }

    /** Nobody else writes this part from here on. */
    private static void takeOver(Connection connection, String own) throws SQLException {
        execute(connection, "set application_name = '" + BEARER + own + "'");
        execute(connection, """
                select pg_terminate_backend(pid) from pg_stat_activity
                where application_name = '%s' and datname = current_database() and usename = current_user and pid <> pg_backend_pid()
                """.formatted(BEARER + own));
        execute(connection, "select pg_advisory_xact_lock(hashtextextended('" + own + "', 0))");
    }

    private long copy(Connection connection, String own, Iterator<String> lines) throws SQLException {
        var copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy %s (%s) from stdin (format csv, null '\\N', freeze)".formatted(own, columns));
        try {
            var read = write(lines, copy);
            var copied = copy.endCopy();
            if (copied != read) {
                throw new EngineException(
                        own, "expected %d rows, found %d".formatted(read, copied), false, new Throwable());
            }
            return copied;
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private static long write(Iterator<String> lines, CopyIn copy) throws SQLException {
        var read = 0L;
        var buffer = new StringBuilder();
        while (lines.hasNext()) {
            buffer.append(lines.next()).append('\n');
            read++;
            if (buffer.length() >= BUFFER || !lines.hasNext()) {
                var bytes = buffer.toString().getBytes(StandardCharsets.UTF_8);
                copy.writeToCopy(bytes, 0, bytes.length);
                buffer.setLength(0);
            }
        }
        return read;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Connections, logins, resources, a server that shuts down, disks. */
    private static boolean isOfSurroundings(SQLException e) {
        return Objects.requireNonNullElse(e.getSQLState(), "").matches("(08|28|53|57|58)...");
    }

    @Override
    public String toString() {
        return "StagingSink[" + table + "]";
    }
}
