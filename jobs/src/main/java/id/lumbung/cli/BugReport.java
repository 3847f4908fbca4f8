package id.lumbung.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;

/** What is kept of an exception nobody expected: classes and places, never the messages, which may quote a record. */
record BugReport(Throwable bug) {

    /** The deepest cause and the first place of ours it passed through. */
    String summary() {
        var cause = bug;
        for (var depth = 0; depth < 20 && cause.getCause() != null; depth++) {
            cause = cause.getCause();
        }
        var frames = cause.getStackTrace();
        var place = Optional.<StackTraceElement>empty();
        for (var frame : frames) {
            if (place.isEmpty() && frame.getClassName().startsWith("id.lumbung.")) {
                place = Optional.of(frame);
            }
        }
        var shown = place.or(() -> frames.length == 0 ? Optional.empty() : Optional.of(frames[0]));
        return cause.getClass().getName()
                + shown.map(frame -> " (" + frame.getClassName() + ":" + frame.getLineNumber() + ")")
                        .orElse("");
    }

    /** Adds the whole trace to the file. */
    void appendTo(Path file, Instant now) throws IOException {
        Files.createDirectories(file.toAbsolutePath().resolveSibling("."));
        Files.writeString(file, now + "\n" + trace(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private String trace() {
        var text = new StringBuilder();
        var depth = 0;
        for (Throwable cause = bug; cause != null && depth < 20; cause = cause.getCause()) {
            text.append(depth == 0 ? "" : "caused by ")
                    .append(cause.getClass().getName())
                    .append('\n');
            for (var frame : cause.getStackTrace()) {
                text.append("    ").append(frame).append('\n');
            }
            depth++;
        }
        return text.toString();
    }
}
