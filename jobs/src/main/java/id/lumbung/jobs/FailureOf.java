package id.lumbung.jobs;

import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import id.lumbung.Causes;
import id.lumbung.Failure;
import id.lumbung.LumbungException;
import id.lumbung.engine.EngineException;
import id.lumbung.language.Message;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whose fault an exception of a library is, the surroundings' or the programme's, told without quoting it. */
final class FailureOf {
    private static final Pattern DISK_FULL =
            Pattern.compile("no space left on device|disk quota exceeded|not enough space on the disk|disk full");

    private FailureOf() {}

    /** What broke a step: our own exception where one is among the causes, else class and place of the deepest known cause. */
    static LumbungException during(String step, Throwable broken) {
        var causes = Causes.of(broken);
        for (var cause : causes) {
            if (cause instanceof LumbungException known) {
                return known.withoutCause();
            }
        }
        var name = Message.of("step." + step);
        if (causes.stream().anyMatch(FailureOf::isDiskFull)) {
            return failure(Failure.ENVIRONMENT, step, Message.of("failure.disk.full", name));
        }
        var connection = causes.stream().filter(FailureOf::isLostDatabase).findFirst();
        if (connection.isPresent()) {
            return failure(Failure.ENVIRONMENT, step, Message.of("failure.database", name, state(causes)));
        }
        var surroundings = causes.stream().filter(FailureOf::isSurroundings).findFirst();
        return surroundings.isPresent()
                ? failure(
                        Failure.ENVIRONMENT,
                        step,
                        Message.of("failure.surroundings", name, describe(surroundings.get())))
                : failure(Failure.BUG, step, Message.of("failure.bug", name, describe(broken)));
    }

    /** Reporting comes last: when it breaks, what was published stays so. */
    private static LumbungException failure(Failure failure, String step, Message told) {
        var end = switch (step) {
            case "report" -> "failure.report.only";
            case "forget" -> "failure.forget";
            default -> "failure.nothing.published";
        };
        return new LumbungException(failure, Message.of("failure", told, Message.of(end)));
    }

    private static boolean isDiskFull(Throwable cause) {
        if (cause instanceof SQLException database) {
            return "53100".equals(database.getSQLState());
        }
        return (cause instanceof IOException || cause instanceof EngineException)
                && cause.getMessage() != null
                && DISK_FULL
                        .matcher(cause.getMessage().toLowerCase(java.util.Locale.ROOT))
                        .find();
    }

    /** Class 08 of PostgreSQL, or a server that shuts down (57P). */
    static boolean isLostDatabase(Throwable cause) {
        return cause instanceof PoolInitializationException
                || cause instanceof SQLTransientConnectionException
                || cause instanceof SQLNonTransientConnectionException
                || (cause instanceof SQLException database && hasClass(database.getSQLState(), "08...|57P.."));
    }

    /** A file that cannot be read or written, the engine's disk or memory; out of resources, stopped, or a system error. */
    private static boolean isSurroundings(Throwable cause) {
        return cause instanceof IOException
                || (cause instanceof EngineException engine && engine.isOfSurroundings())
                || (cause instanceof SQLException database && hasClass(database.getSQLState(), "(53|57|58)..."));
    }

    private static boolean hasClass(@Nullable String state, String classes) {
        return state != null && state.matches(classes);
    }

    private static String state(List<Throwable> causes) {
        return causes.stream()
                .flatMap(cause -> cause instanceof SQLException database
                        ? Optional.ofNullable(database.getSQLState()).stream()
                        : java.util.stream.Stream.empty())
                .findFirst()
                .orElse("08000");
    }

    /** The engine's own exception is written to be shown; of any other only the class is, and the file where there is one. */
    private static String describe(Throwable cause) {
        var name = cause.getClass().getSimpleName();
        if (cause instanceof EngineException) {
            return String.valueOf(cause.getMessage());
        }
        if (cause instanceof FileSystemException file && file.getFile() != null) {
            return name + ", " + file.getFile();
        }
        return cause instanceof SQLException database ? name + ", SQLSTATE " + database.getSQLState() : name;
    }
}
