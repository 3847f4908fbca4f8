package id.lumbung.cli;

import id.lumbung.Failure;
import id.lumbung.LumbungException;
import id.lumbung.language.Message;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.Parser;
import org.postgresql.util.PSQLException;

/** One statement that may look at everything its role sees and change nothing. */
final class ReadOnlyQuery {
    private static final int ROWS_FETCHED_AT_ONCE = 1_000;

    private final String sql;

    /** Refuses several statements in one: the second could leave the read-only transaction of the first. */
    ReadOnlyQuery(String sql) {
        this.sql = sql;
        var count = statementsIn(sql);
        if (count != 1) {
            throw new LumbungException(Failure.USAGE, Message.of(count == 0 ? "query.empty" : "query.several", count));
        }
    }

    /** Writes all rows and returns how many; none for a statement without a result. */
    long run(Connection connection, RowWriter writer) {
        try {
            connection.setReadOnly(true);
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.setEscapeProcessing(false);
                statement.setFetchSize(ROWS_FETCHED_AT_ONCE);
                return statement.execute(sql) ? write(statement.getResultSet(), writer) : 0;
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    private static long write(ResultSet rows, RowWriter writer) throws SQLException {
        var columns = columnsOf(rows);
        writer.begin(columns);
        var count = 0L;
        while (rows.next()) {
            var cells = new ArrayList<@Nullable String>(columns.size());
            for (var i = 0; i < columns.size(); i++) {
                var text = rows.getString(i + 1);
                cells.add(text == null ? null : columns.get(i).plain(text));
            }
            writer.row(cells);
            count++;
        }
        writer.end();
        return count;
    }

    private static List<ResultColumn> columnsOf(ResultSet rows) throws SQLException {
        var metaData = rows.getMetaData();
        var columns = new ArrayList<ResultColumn>();
        for (var i = 1; i <= metaData.getColumnCount(); i++) {
            var kind = switch (metaData.getColumnType(i)) {
                case Types.SMALLINT,
                        Types.INTEGER,
                        Types.BIGINT,
                        Types.NUMERIC,
                        Types.DECIMAL,
                        Types.REAL,
                        Types.FLOAT,
                        Types.DOUBLE -> ResultColumn.Kind.NUMBER;
                case Types.BIT, Types.BOOLEAN ->
                    metaData.getColumnTypeName(i).equals("bool") ? ResultColumn.Kind.BOOLEAN : ResultColumn.Kind.TEXT;
                default ->
                    metaData.getColumnTypeName(i).startsWith("json") ? ResultColumn.Kind.JSON : ResultColumn.Kind.TEXT;
            };
            columns.add(new ResultColumn(metaData.getColumnLabel(i), kind));
        }
        return columns;
    }

    private static int statementsIn(String text) {
        try {
            var statements = Parser.parseJdbcSql(text, true, false, true, false, false);
            return (int) statements.stream()
                    .map(statement -> statement.nativeSql)
                    .filter(statement -> !statement.isBlank())
                    .count();
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /** The operator's own statement is wrong, unless the connection broke. */
    private static LumbungException failure(SQLException cause) {
        var state = cause.getSQLState() == null ? "" : cause.getSQLState();
        var ofTheServer = state.startsWith("08") || state.startsWith("57P") || state.startsWith("53");
        var server = cause instanceof PSQLException postgres ? postgres.getServerErrorMessage() : null;
        var said = server == null || server.getMessage() == null
                ? String.valueOf(cause.getMessage())
                : server.getMessage();
        var line = said.lines().findFirst().orElse("");
        var position = server == null ? 0 : server.getPosition();
        return new LumbungException(
                ofTheServer ? Failure.ENVIRONMENT : Failure.USAGE,
                position == 0
                        ? Message.of("query.failed", state, line)
                        : Message.of("query.failed.at", state, line, position),
                cause);
    }
}
