package id.lumbung.cli;

import id.lumbung.jobs.FeedSource;
import id.lumbung.jobs.Refresh;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/** One command as typed, run against fakes: its exit code and what it said. */
record CommandLineRun(int exitCode, String out, String err) {
    /** Half past midnight of 20 November in Jakarta. */
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-19T17:30:00Z"), ZoneOffset.UTC);

    private static final FeedSource NO_FEEDS = (people, seed, date, inbox) -> {};

    static CommandLineRun of(String... arguments) {
        Refresh unwanted = (request, progress) -> {
            throw new AssertionError("no refresh was asked for");
        };
        return with(Map.of(), unwanted, NO_FEEDS, arguments);
    }

    static CommandLineRun with(Map<String, String> environment, Refresh refresh, String... arguments) {
        return with(environment, refresh, NO_FEEDS, arguments);
    }

    static CommandLineRun with(
            Map<String, String> environment, Refresh refresh, FeedSource feedSource, String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var surroundings = new Surroundings(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                environment,
                CLOCK,
                () -> refresh,
                feedSource,
                duration -> {
                    throw new InterruptedException("a test does not wait");
                });
        var exitCode = Lumbung.run(surroundings, arguments);
        return new CommandLineRun(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
