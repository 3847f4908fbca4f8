package id.lumbung.cli;

import id.lumbung.jobs.FeedSource;
import id.lumbung.jobs.Refresh;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What the commands find outside themselves.
 *
 * @param terminal whether somebody watches the error stream
 * @param refresh made only by the commands that need it: the application context behind it takes a while
 */
record Surroundings(
        PrintStream out,
        PrintStream err,
        boolean terminal,
        Map<String, String> environment,
        Clock clock,
        Supplier<Refresh> refresh,
        FeedSource feedSource,
        Sleeper sleeper) {

    static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    /** Lets time pass. */
    @FunctionalInterface
    interface Sleeper {
        void sleep(Duration duration) throws InterruptedException;
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(JAKARTA));
    }
}
