package id.lumbung.report;

import java.time.Duration;

/**
 * Time one step of the run took.
 *
 * @param name of the step as the job calls it; one without words of its own is shown as it is
 * @param rows records or rows handled; 0 where the step has none to count
 */
public record StepTime(String name, Duration duration, long rows) {
    public double seconds() {
        return duration.toNanos() / 1e9;
    }
}
