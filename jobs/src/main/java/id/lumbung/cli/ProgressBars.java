package id.lumbung.cli;

import id.lumbung.jobs.StepTime;
import id.lumbung.language.Messages;
import java.io.PrintStream;
import java.util.OptionalLong;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** One bar per step. */
final class ProgressBars implements ProgressDisplay {
    private static final int COLUMNS = 79;
    private static final int MILLISECONDS_BETWEEN_LOOKS = 200;

    private final PrintStream err;
    private final Messages messages;
    private volatile @Nullable ProgressBar bar;

    ProgressBars(PrintStream err, Messages messages) {
        this.err = err;
        this.messages = messages;
    }

    @Override
    public void stepStarted(String step, OptionalLong expectedRows) {
        close();
        bar = new ProgressBarBuilder()
                .setTaskName(messages.find("step." + step).orElse(step))
                .setInitialMax(expectedRows.orElse(-1))
                .setUpdateIntervalMillis(MILLISECONDS_BETWEEN_LOOKS)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(err, COLUMNS))
                .build();
    }

    @Override
    public void advanced(long rows) {
        var current = bar;
        if (current != null) {
            current.stepBy(rows);
        }
    }

    /** An estimate that was wrong must not leave a bar at three quarters. */
    @Override
    public void stepFinished(StepTime time) {
        var current = bar;
        if (current != null) {
            current.maxHint(Math.max(1, time.rows()));
            current.stepTo(Math.max(1, time.rows()));
        }
        close();
    }

    @Override
    public void close() {
        var current = bar;
        bar = null;
        if (current != null) {
            current.close();
        }
    }
}
