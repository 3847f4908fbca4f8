package id.lumbung.database;

import id.lumbung.language.Message;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

/** What a server writes into its own log: where a statement fails, PostgreSQL quotes it and its line, cells and all. */
public final class ServerLog {
    /** Levels of {@code log_min_messages} at which a statement that fails is nothing to log; one that is cut off may be. */
    private static final Set<String> SILENT = Set.of("log", "fatal", "panic");

    /** The {@code log_error_verbosity} that leaves out where in which line it was. */
    private static final String SHORT = "terse";

    /** The {@code log_min_error_statement} that leaves out the statement itself. */
    private static final String NO_STATEMENT = "panic";

    private ServerLog() {}

    /** What to change where this session's lines may end up in the log of the server at {@code address}. */
    public static Optional<Message> warning(Connection connection, ServerAddress address) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select
                            current_setting('log_min_messages'),
                            current_setting('log_error_verbosity'),
                            current_setting('log_min_error_statement'),
                            quote_ident(current_database())
                        """)) {
            rows.next();
            var level = rows.getString(1);
            var verbosity = rows.getString(2);
            var statements = rows.getString(3);
            return SILENT.contains(level) && verbosity.equals(SHORT) && statements.equals(NO_STATEMENT)
                    ? Optional.empty()
                    : Optional.of(Message.of("database.log", address, level, verbosity, statements, rows.getString(4)));
        }
    }
}
