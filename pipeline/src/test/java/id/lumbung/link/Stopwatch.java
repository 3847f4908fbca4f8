package id.lumbung.link;

import java.time.Duration;
import java.util.Locale;

/** Time by the clock and of the processors, which stays the same on a busy machine. */
final class Stopwatch {
    private static final double NANOS = 1e9;

    private final long begin = System.nanoTime();
    private final Duration processorsBegin = processors();
    private double seconds;
    private double processorSeconds;

    private Stopwatch() {}

    static Stopwatch start() {
        return new Stopwatch();
    }

    void stop() {
        seconds = (System.nanoTime() - begin) / NANOS;
        processorSeconds = processors().minus(processorsBegin).toNanos() / NANOS;
    }

    double seconds() {
        return seconds;
    }

    private static Duration processors() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%6.1f s, %.1f s of processors", seconds, processorSeconds);
    }
}
