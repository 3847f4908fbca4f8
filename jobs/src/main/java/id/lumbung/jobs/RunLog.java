package id.lumbung.jobs;

import id.lumbung.LumbungException;
import id.lumbung.database.Role;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** The list of runs, {@code ops.jalan}: when each began and ended, and how. */
final class RunLog {
    private static final String STOPPED_SHORT = "TERPUTUS";

    private final RefreshRequest request;
    private final long id;

    private RunLog(RefreshRequest request, long id) {
        this.request = request;
        this.id = id;
    }

    /** Notes that a run begins; one that a killed process left open is closed. The caller holds the run's lock. */
    static RunLog begin(RefreshRequest request) throws SQLException {
        try (var connection = request.database().connectAs(Role.PEMILIK)) {
            try (var close = connection.prepareStatement(
                    "update ops.jalan set status = 'GAGAL', pesan = ? where status = 'BERJALAN'")) {
                close.setString(1, STOPPED_SHORT);
                close.executeUpdate();
            }
            try (var insert = connection.prepareStatement(
                    "insert into ops.jalan (tanggal, mulai, status) values (?, clock_timestamp(), 'BERJALAN') returning id")) {
                insert.setObject(1, request.date());
                try (var row = insert.executeQuery()) {
                    row.next();
                    return new RunLog(request, row.getLong(1));
                }
            }
        }
    }

    /** Number of the run that is under way; it holds the run's lock, so there is one. */
    static long requireRunning(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select max(id) from ops.jalan where status = 'BERJALAN'")) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Notes how the run ended: published, or broken by {@code broken}. A lost database leaves it to the next run. */
    void end(Optional<LumbungException> broken) {
        try (var connection = request.database().connectAs(Role.PEMILIK)) {
            end(connection, broken);
        } catch (SQLException | LumbungException e) {
            System.getLogger(RunLog.class.getName())
                    .log(System.Logger.Level.WARNING, "the end of the run was not noted");
        }
    }

    private void end(Connection connection, Optional<LumbungException> broken) throws SQLException {
        try (var update = connection.prepareStatement(
                "update ops.jalan set selesai = clock_timestamp(), status = ?, pesan = ? where id = ?")) {
            update.setString(1, broken.isPresent() ? "GAGAL" : "TERBIT");
            update.setString(
                    2, broken.map(exception -> exception.failure().name()).orElse(null));
            update.setLong(3, id);
            update.executeUpdate();
        }
    }
}
