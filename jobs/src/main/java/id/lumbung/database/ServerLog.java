package id.lumbung.database;

import id.lumbung.language.Message;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

/** What a server writes into its own log: where a statement fails, PostgreSQL quotes the line, cells and all. */
public final class ServerLog {
    /** Levels of {@code log_min_messages} that leave out what befalls statements. */
    private static final Set<String> SILENT = Set.of("log", "fatal", "panic");

    private ServerLog() {}

    /** What to change where failing statements of this session are logged. */
    public static Optional<Message> warning(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select current_setting('log_min_messages'), quote_ident(current_database())")) {
            rows.next();
            var level = rows.getString(1);
            return SILENT.contains(level)
                    ? Optional.empty()
                    : Optional.of(Message.of("database.log", level, rows.getString(2)));
        }
    }
}
