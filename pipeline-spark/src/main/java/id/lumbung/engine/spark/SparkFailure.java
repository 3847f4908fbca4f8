package id.lumbung.engine.spark;

import id.lumbung.Causes;
import id.lumbung.engine.EngineException;
import java.io.IOException;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.spark.SparkEnv;
import org.apache.spark.SparkThrowable;
import org.apache.spark.sql.AnalysisException;

/** What Spark says of a statement it could not carry out, without any cell value. */
final class SparkFailure {
    private static final Pattern SURROUNDINGS = Pattern.compile(
            "java\\.io\\.|org\\.apache\\.hadoop\\.|No space left|OutOfMemory|ExecutorLost|FetchFailed|SparkContext (was|has been) shut ?down|stopped SparkContext|pplication has been killed");

    private SparkFailure() {}

    /** What our own code threw inside a task is told as it is. */
    static EngineException of(String table, Exception cause) {
        for (var next : Causes.of(cause)) {
            if (next instanceof EngineException known) {
                return known;
            }
        }
        return new EngineException(table, describe(cause), isOfSurroundings(cause), cause);
    }

    /** Errors about names and syntax speak of the statement alone; of others the condition's name is told. */
    static String describe(Exception cause) {
        if (cause instanceof AnalysisException analysis) {
            return Objects.requireNonNullElse(analysis.getMessage(), "")
                    .lines()
                    .findFirst()
                    .orElse("failed");
        }
        var told = "failed";
        for (var next : Causes.of(cause)) {
            if (next instanceof SparkThrowable known && known.getCondition() != null) {
                told = known.getCondition();
            }
        }
        return told;
    }

    private static boolean isOfSurroundings(Exception cause) {
        return isDisconnected()
                || Causes.of(cause).stream()
                        .anyMatch(next -> next instanceof IOException
                                || SURROUNDINGS
                                        .matcher(Objects.requireNonNullElse(next.getMessage(), ""))
                                        .find());
    }

    /** A cluster that went away has stopped what was connected to it: whatever is asked then breaks somewhere. */
    private static boolean isDisconnected() {
        return SparkEnv.get() == null;
    }
}
