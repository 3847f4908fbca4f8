package id.lumbung.engine.spark;

import id.lumbung.Causes;
import java.util.stream.Collectors;

/** What broke under a piece of work, told by classes and places alone: executors log what they end with. */
final class WorkFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WorkFailure(Throwable broken) {
        super(classes(broken));
        setStackTrace(broken.getStackTrace());
    }

    private static String classes(Throwable broken) {
        return Causes.of(broken).stream()
                .map(cause -> cause.getClass().getName())
                .collect(Collectors.joining(", of "));
    }
}
