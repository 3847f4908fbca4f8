package id.lumbung.report;

import java.time.Duration;

/**
 * Time one step of the run took.
 *
 * @param name receive, clean, link, build, check, publish or report; another name is shown as it is
 * @param rows records or rows handled; 0 where the step has none to count
 */
public record StepTime(String name, Duration duration, long rows) {
    public double seconds() {
        return duration.toNanos() / 1e9;
    }
}
