package id.lumbung.link;

import id.lumbung.engine.SecretIds;
import id.lumbung.engine.duckdb.DuckDbEngine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

/**
 * Measures linking of a {@link ScaleWorld}: seconds, memory beyond the records read, and how much of the truth was found.
 *
 * <p>No test: {@code bench/link} starts it, a process for each number of persons.
 */
final class LinkBench {
    private static final int SEED = 1;
    private static final int SLOWEST = 8;
    private static final double NANOS = 1e9;

    private final DuckDbEngine engine;
    private final ScaleWorld world;

    private LinkBench(DuckDbEngine engine, ScaleWorld world) {
        this.engine = engine;
        this.world = world;
    }

    /** Takes an empty folder, the number of persons and the megabytes that the engine may take. */
    public static void main(String[] arguments) throws IOException, SQLException {
        var folder = Path.of(arguments[0]);
        var persons = Integer.parseInt(arguments[1]);
        var begin = System.nanoTime();
        var world = ScaleWorld.generate(folder, persons, SEED);
        print("%,d persons, made in %.1f s", persons, seconds(begin));
        var ids = new SecretIds("for the benchmark alone".getBytes(StandardCharsets.UTF_8));
        try (var engine = DuckDbEngine.open(ids, folder.resolve("spill"), Integer.parseInt(arguments[2]))) {
            new LinkBench(engine, world).measure();
        }
    }

    private void measure() throws IOException {
        var begin = System.nanoTime();
        var records = read();
        var held = ResidentMemory.megabytes();
        print("  read        %6.1f s, %,d records, %,d MiB held", seconds(begin), records, held);

        ResidentMemory.resetPeak();
        var times = new TableTimes(engine);
        var linker = new Linker(times.watched());
        var joining = Stopwatch.start();
        linker.joinByNik();
        joining.stop();
        var training = Stopwatch.start();
        var model = linker.train(1, "2026-11-19");
        training.stop();
        var weighing = Stopwatch.start();
        linker.link(model);
        weighing.stop();
        print("  by NIK      %s", joining);
        print("  trained     %s", training);
        print("  weighed     %s", weighing);
        print("  peak        %,6d MiB beyond the records read", ResidentMemory.peakMegabytes() - held);

        print("  slowest     %s", String.join(", ", times.slowest(SLOWEST)));
        for (var feed : WorldQuality.of(engine, world)) {
            print(
                    "  %-15s %,9d true links: precision %.5f, recall %.5f; by NIK %.5f; beyond NIK %.5f",
                    feed.feed(),
                    feed.trueLinks(),
                    feed.precision(),
                    feed.recall(),
                    feed.recallByNik(),
                    feed.recallBeyondNik());
        }
        print("  per record  %6.2f microseconds", (joining.seconds() + weighing.seconds()) / records * 1e6);
    }

    private long read() {
        engine.readParquet("rekaman_dunia", List.of(world.records().toString()));
        NoDecisions.in(engine);
        return engine.keep("rekaman_orang", "select * from rekaman_dunia");
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / NANOS;
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
