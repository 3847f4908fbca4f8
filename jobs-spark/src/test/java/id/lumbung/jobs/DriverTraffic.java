package id.lumbung.jobs;

import java.util.concurrent.atomic.AtomicLong;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/** Counts what tasks send back to the driver; Spark makes one where {@code spark.extraListeners} names it. */
public final class DriverTraffic extends SparkListener {
    private static final AtomicLong BYTES = new AtomicLong();
    private static final AtomicLong TASKS = new AtomicLong();

    @Override
    public void onTaskEnd(SparkListenerTaskEnd end) {
        TASKS.incrementAndGet();
        if (end.taskMetrics() != null) {
            BYTES.addAndGet(end.taskMetrics().resultSize());
        }
    }

    /** Bytes that came back from all tasks so far. */
    static long bytes() {
        return BYTES.get();
    }

    static long tasks() {
        return TASKS.get();
    }
}
