package id.lumbung.engine.duckdb;

import java.sql.SQLException;
import java.util.regex.Pattern;

/**
 * A statement the engine could not carry out.
 *
 * <p>The engine's own message may quote a cell value (a failed cast does), so only its kind is kept, and the cause is
 * not chained.
 */
public final class EngineException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final Pattern KIND = Pattern.compile("^[A-Za-z ]+ Error");
    private static final Pattern SURROUNDINGS = Pattern.compile("^(Out of Memory|IO) Error");
    private static final Pattern SAFE = Pattern.compile("^(Binder|Catalog|Parser|Out of Memory|IO) Error");

    private final boolean surroundings;

    EngineException(String table, SQLException cause) {
        super("engine, " + table + ": " + describe(java.util.Objects.requireNonNullElse(cause.getMessage(), "")));
        surroundings = SURROUNDINGS
                .matcher(java.util.Objects.requireNonNullElse(cause.getMessage(), ""))
                .find();
        setStackTrace(cause.getStackTrace());
    }

    /** Whether disk or memory failed, not the statement. */
    public boolean isOfSurroundings() {
        return surroundings;
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
