package id.lumbung.jobs;

import java.time.Duration;
import java.util.List;

/**
 * How long a publication waits for somebody who holds a table.
 *
 * @param lock longest wait for one lock
 * @param pauses between one attempt and the next; there is one attempt more
 */
record Patience(Duration lock, List<Duration> pauses) {
    static final Patience USUAL = new Patience(
            Duration.ofSeconds(5),
            List.of(Duration.ofSeconds(2), Duration.ofSeconds(5), Duration.ofSeconds(10), Duration.ofSeconds(20)));

    Patience {
        pauses = List.copyOf(pauses);
    }
}
