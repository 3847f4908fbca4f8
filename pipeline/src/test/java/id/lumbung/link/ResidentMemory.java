package id.lumbung.link;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Memory that this process, Java and DuckDB together, holds and has held at most, as Linux tells. */
final class ResidentMemory {
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final Path CLEAR = Path.of("/proc/self/clear_refs");
    private static final String RESET_PEAK = "5";

    private ResidentMemory() {}

    static long megabytes() throws IOException {
        return field("VmRSS:");
    }

    /** The most since {@link #resetPeak}. */
    static long peakMegabytes() throws IOException {
        return field("VmHWM:");
    }

    static void resetPeak() throws IOException {
        Files.writeString(CLEAR, RESET_PEAK);
    }

    private static long field(String name) throws IOException {
        return Files.readAllLines(STATUS).stream()
                .filter(line -> line.startsWith(name))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }
}
