package id.lumbung.jobs;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/** Tells the command line how far the job is, and keeps the time of every step. */
final class StepProgress implements StepExecutionListener {
    private final ProgressListener listener;
    private final Map<String, StepTime> times = new LinkedHashMap<>();
    private final AtomicLong rows = new AtomicLong();
    private long started;

    StepProgress(ProgressListener listener) {
        this.listener = listener;
    }

    @Override
    public void beforeStep(StepExecution step) {
        started = System.nanoTime();
        rows.set(0);
        listener.stepStarted(step.getStepName(), OptionalLong.empty());
    }

    /** Rows done inside the running step; any thread may call. */
    void advanced(long more) {
        rows.addAndGet(more);
        listener.advanced(more);
    }

    @Override
    public ExitStatus afterStep(StepExecution step) {
        var done = rows.get() > 0 ? rows.get() : step.getWriteCount(); // an item of cleaning is a block, not a record
        finished(new StepTime(step.getStepName(), Duration.ofNanos(System.nanoTime() - started), done));
        return step.getExitStatus();
    }

    /** Notes the time of a step, the job's own or one that follows it. */
    void finished(StepTime time) {
        times.merge(
                time.step(),
                time,
                (earlier, later) -> new StepTime(
                        later.step(), earlier.duration().plus(later.duration()), earlier.rows() + later.rows()));
        listener.stepFinished(time);
    }

    /** The steps that have ended, in order; over all dates of the refresh. */
    List<StepTime> times() {
        return List.copyOf(times.values());
    }
}
