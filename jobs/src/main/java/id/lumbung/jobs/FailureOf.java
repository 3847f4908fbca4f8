package id.lumbung.jobs;

import id.lumbung.Failure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;

/** Whose fault an exception of a library is: the surroundings' or the programme's. */
final class FailureOf {
    private FailureOf() {}

    static Failure category(Exception cause) {
        for (Throwable link = cause; link != null; link = link.getCause()) {
            if (link instanceof IOException || link instanceof UncheckedIOException) {
                return Failure.ENVIRONMENT;
            }
            if (link instanceof SQLException database && isSurroundings(database.getSQLState())) {
                return Failure.ENVIRONMENT;
            }
        }
        return Failure.BUG;
    }

    static String advice(Failure failure) {
        return failure == Failure.ENVIRONMENT
                ? " Check disk space, permissions and the database server, then start the run again; nothing was published."
                : " Nothing was published. Please report it with the log.";
    }

    /** Connection lost, out of resources, or stopped by the operator: classes 08, 53, 57 and 58 of PostgreSQL. */
    private static boolean isSurroundings(@org.jspecify.annotations.Nullable String state) {
        return state != null && state.matches("(08|53|57|58)...");
    }
}
