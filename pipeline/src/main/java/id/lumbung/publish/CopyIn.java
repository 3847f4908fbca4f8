package id.lumbung.publish;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;

/** Takes what the engine wrote out into PostgreSQL. */
final class CopyIn {
    private static final int BUFFER = 1 << 16;

    private final Connection connection;

    CopyIn(Connection connection) {
        this.connection = connection;
    }

    /** Copies and deletes the file. Returns the number of rows. */
    long copy(TableExports.Export export, String table, String columns, String options) throws SQLException {
        try (export) {
            if (export.rows() == 0) {
                return 0;
            }
            var copy = "copy %s (%s) from stdin (format csv, null '\\N'%s)".formatted(table, columns, options);
            try (var input = new BufferedInputStream(Files.newInputStream(export.file()), BUFFER)) {
                return connection.unwrap(PGConnection.class).getCopyAPI().copyIn(copy, input, BUFFER);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Returns the rows written. */
    long update(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            return statement.executeLargeUpdate(sql);
        }
    }
}
