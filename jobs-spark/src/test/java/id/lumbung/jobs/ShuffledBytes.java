package id.lumbung.jobs;

import java.util.concurrent.atomic.AtomicLong;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/** Counts the bytes that tasks hand to tasks of a later stage. */
final class ShuffledBytes extends SparkListener {
    private final AtomicLong bytes = new AtomicLong();

    long bytes() {
        return bytes.get();
    }

    @Override
    public void onTaskEnd(SparkListenerTaskEnd task) {
        if (task.taskMetrics() != null) {
            bytes.addAndGet(task.taskMetrics().shuffleWriteMetrics().bytesWritten());
        }
    }
}
