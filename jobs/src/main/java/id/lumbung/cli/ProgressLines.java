package id.lumbung.cli;

import id.lumbung.jobs.StepTime;
import id.lumbung.language.Messages;
import java.io.PrintStream;
import java.util.OptionalLong;

/** One line per finished step, for logs and pipes. */
final class ProgressLines implements ProgressDisplay {
    private final PrintStream err;
    private final Messages messages;

    ProgressLines(PrintStream err, Messages messages) {
        this.err = err;
        this.messages = messages;
    }

    @Override
    public void stepStarted(String step, OptionalLong expectedRows) {
        err.println(
                messages.text("progress.started", messages.find("step." + step).orElse(step)));
    }

    @Override
    public void advanced(long rows) {
        // A log needs no more than the beginning and the end of a step.
    }

    @Override
    public void stepFinished(StepTime time) {
        err.println(messages.text(
                "progress.finished",
                messages.find("step." + time.step()).orElse(time.step()),
                time.duration().toMillis() / 1_000.0,
                time.rows()));
    }

    @Override
    public void close() {
        err.flush();
    }
}
