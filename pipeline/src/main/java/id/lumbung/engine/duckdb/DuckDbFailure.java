package id.lumbung.engine.duckdb;

import id.lumbung.engine.EngineException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.regex.Pattern;

/** What DuckDB says of a statement it could not carry out, without any cell value. */
final class DuckDbFailure {
    private static final Pattern KIND = Pattern.compile("^[A-Za-z ]+ Error");
    private static final Pattern SURROUNDINGS = Pattern.compile("^(Out of Memory|IO) Error");
    private static final Pattern SAFE = Pattern.compile("^(Binder|Catalog|Parser|Out of Memory|IO) Error");

    private DuckDbFailure() {}

    static EngineException of(String table, SQLException cause) {
        var message = Objects.requireNonNullElse(cause.getMessage(), "");
        return new EngineException(
                table, describe(message), SURROUNDINGS.matcher(message).find(), cause);
    }

    /** Errors about names and syntax speak of the statement alone and are kept whole; others keep their kind. */
    private static String describe(String message) {
        if (SAFE.matcher(message).find()) {
            return message;
        }
        var kind = KIND.matcher(message);
        return kind.find() ? kind.group() : "failed";
    }
}
