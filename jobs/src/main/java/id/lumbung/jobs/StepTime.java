package id.lumbung.jobs;

import java.time.Duration;

/** How long one step of a refresh took, and for how many rows. */
public record StepTime(String step, Duration duration, long rows) {
    public long rowsPerSecond() {
        return Math.round(rows * 1e9 / Math.max(1, duration.toNanos()));
    }
}
