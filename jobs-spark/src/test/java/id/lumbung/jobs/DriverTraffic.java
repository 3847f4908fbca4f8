package id.lumbung.jobs;

import java.util.concurrent.atomic.AtomicLong;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/** The most that a task sends back to the driver; Spark makes one where {@code spark.extraListeners} names it. */
public final class DriverTraffic extends SparkListener {
    private static final AtomicLong MOST = new AtomicLong();

    @Override
    public void onTaskEnd(SparkListenerTaskEnd end) {
        if (end.taskMetrics() != null) {
            MOST.accumulateAndGet(end.taskMetrics().resultSize(), Math::max);
        }
    }

    /** Bytes that came back from the task which sent most so far. */
    static long most() {
        return MOST.get();
    }
}
