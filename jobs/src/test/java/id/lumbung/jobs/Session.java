package id.lumbung.jobs;

import id.lumbung.database.TestPostgres;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What somebody logged in tries in plain SQL, and what comes of it. */
record Session(Connection connection) implements AutoCloseable {
    static Session as(String login, String password) throws SQLException {
        return new Session(
                DriverManager.getConnection(TestPostgres.access().address().url(), login, password));
    }

    /** The rows of a query, the cells of a row joined by bars. */
    List<String> lines(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var lines = new ArrayList<String>();
            while (rows.next()) {
                var cells = new ArrayList<String>();
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    cells.add(String.valueOf(rows.getString(column)));
                }
                lines.add(String.join("|", cells));
            }
            return lines;
        }
    }

    String line(String sql) throws SQLException {
        return lines(sql).get(0);
    }

    /** Runs a statement and returns what the server remarked on it. */
    List<String> notices(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
            var notices = new ArrayList<String>();
            for (var warning = statement.getWarnings(); warning != null; warning = warning.getNextWarning()) {
                notices.add(String.valueOf(warning.getMessage()));
            }
            return notices;
        }
    }

    /** The state a statement ends in; 00000 where it was done. */
    String state(String sql) {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
            return "00000";
        } catch (SQLException e) {
            return e.getSQLState();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
