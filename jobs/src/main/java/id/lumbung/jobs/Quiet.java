package id.lumbung.jobs;

import id.lumbung.LumbungException;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.apache.hadoop.fs.FSError;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * Turns whatever breaks a step into an exception that may be stored and shown.
 *
 * <p>Spring Batch keeps the text of a step's exception and of its causes in its tables, and the text of a library's
 * exception may quote a cell. So a foreign exception goes on only as its class and place, and none takes its cause along.
 */
public final class Quiet {
    private Quiet() {}

    static long run(String step, NightlyJob.Work work) {
        return call(step, work::run);
    }

    public static <T> T call(String step, Callable<T> work) {
        return Objects.requireNonNull(Quiet.<T>callNullable(step, work));
    }

    static <T> @Nullable T callNullable(String step, Callable<@Nullable T> work) {
        try {
            return work.call();
        } catch (LumbungException e) {
            throw e.withoutCause();
        } catch (Exception | FSError e) { // FSError: the local file system of the lake, when a disk is full
            throw failure(step, e);
        }
    }

    /** The exception's class and stack, without its text and without what caused it. */
    static LumbungException failure(String step, Throwable cause) {
        var quiet = FailureOf.during(step, cause);
        quiet.setStackTrace(cause.getStackTrace());
        LoggerFactory.getLogger(Quiet.class).error("{}", quiet.getMessage(), quiet);
        return quiet;
    }
}
