package id.lumbung.jobs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerExecutorRemoved;
import org.apache.spark.scheduler.SparkListenerTaskStart;

/** Takes machines away in the middle of a night: in a step of it, as soon as an executor has begun a task there. */
final class LostMachines extends SparkListener implements ProgressListener {
    private final Map<String, Consumer<String>> losses = new HashMap<>();
    private final List<String> struck = new ArrayList<>();
    private final Set<String> removed = new TreeSet<>();
    private String step = "";

    /** In {@code named}, hands the executor that works there to {@code loss}. */
    synchronized void in(String named, Consumer<String> loss) {
        losses.put(named, loss);
    }

    /** The steps in which machines were lost. */
    synchronized List<String> struck() {
        return List.copyOf(struck);
    }

    /** The executors that Spark noticed to be gone. */
    synchronized Set<String> removed() {
        return Set.copyOf(removed);
    }

    @Override
    public synchronized void stepStarted(String started, OptionalLong expectedRows) {
        step = started;
    }

    @Override
    public void advanced(long rows) {}

    @Override
    public void stepFinished(StepTime time) {}

    @Override
    public synchronized void onTaskStart(SparkListenerTaskStart task) {
        var loss = losses.remove(step);
        if (loss != null) {
            loss.accept(task.taskInfo().executorId());
            struck.add(step);
        }
    }

    @Override
    public synchronized void onExecutorRemoved(SparkListenerExecutorRemoved executor) {
        removed.add(executor.executorId());
    }
}
