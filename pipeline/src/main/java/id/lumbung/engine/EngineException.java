package id.lumbung.engine;

/**
 * A statement an engine could not carry out.
 *
 * <p>An engine's own message may quote a cell value (a failed cast does), so the cause is not chained, and only what of the
 * message speaks of the statement alone is kept.
 */
public final class EngineException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean surroundings;

    /**
     * @param table what the statement was to make or do
     * @param problem what may be told of the engine's message
     * @param surroundings whether disk or memory failed, not the statement
     * @param cause gives its stack trace and nothing else
     */
    public EngineException(String table, String problem, boolean surroundings, Throwable cause) {
        super("engine, " + table + ": " + problem);
        this.surroundings = surroundings;
        setStackTrace(cause.getStackTrace());
    }

    /** Whether disk or memory failed, not the statement. */
    public boolean isOfSurroundings() {
        return surroundings;
    }
}
