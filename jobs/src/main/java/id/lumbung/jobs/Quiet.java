package id.lumbung.jobs;

import id.lumbung.Failure;
import id.lumbung.LumbungException;
import id.lumbung.engine.duckdb.EngineException;
import id.lumbung.feed.DeliveryException;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * Turns whatever breaks a step into an exception that may be stored and shown.
 *
 * <p>Spring Batch keeps the text of a step's exception in its tables, and the text of a library's exception may quote a
 * cell. So a foreign exception goes on only as its class and place.
 */
final class Quiet {
    private Quiet() {}

    static long run(String step, NightlyJob.Work work) {
        return call(step, work::run);
    }

    static <T> T call(String step, Callable<T> work) {
        return Objects.requireNonNull(Quiet.<T>callNullable(step, work));
    }

    static <T> @Nullable T callNullable(String step, Callable<@Nullable T> work) {
        try {
            return work.call();
        } catch (LumbungException e) {
            throw e;
        } catch (DeliveryException e) {
            throw new LumbungException(Failure.DELIVERY, String.valueOf(e.getMessage()));
        } catch (Exception e) {
            throw bug(step, e);
        }
    }

    /** The exception's class and stack, without its text and without what caused it. */
    static LumbungException bug(String step, Exception cause) {
        var failure = FailureOf.category(cause);
        var quiet =
                new LumbungException(failure, "%s: %s.%s".formatted(step, describe(cause), FailureOf.advice(failure)));
        quiet.setStackTrace(cause.getStackTrace());
        if (failure == Failure.BUG) {
            LoggerFactory.getLogger(Quiet.class).debug("step broken", quiet);
        }
        return quiet;
    }

    /** The engine's own exception is written to be shown; of any other only the class is. */
    private static String describe(Exception cause) {
        return cause instanceof EngineException
                ? String.valueOf(cause.getMessage())
                : cause.getClass().getSimpleName();
    }
}
