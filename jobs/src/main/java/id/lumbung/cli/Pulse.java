package id.lumbung.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Timer;
import java.util.TimerTask;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Rewrites a file twice a minute while the process lives; a container's health check looks at its age. */
final class Pulse implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Pulse.class);
    private static final Duration BETWEEN_BEATS = Duration.ofSeconds(30);

    private final Path file;
    private final Clock clock;
    private final Timer timer = new Timer("pulse", true);

    Pulse(Path file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    void start() {
        var beat = new TimerTask() {
            @Override
            public void run() {
                beat();
            }
        };
        beat();
        timer.schedule(beat, BETWEEN_BEATS.toMillis(), BETWEEN_BEATS.toMillis());
    }

    /** A disk that cannot be written shows as a file that grows old, which is what the health check asks. */
    private void beat() {
        try {
            Files.writeString(file, clock.instant() + "\n");
        } catch (IOException e) {
            LOG.warn("{}: the health file cannot be written", file);
        }
    }

    @Override
    public void close() throws IOException {
        timer.cancel();
        Files.deleteIfExists(file);
    }
}
