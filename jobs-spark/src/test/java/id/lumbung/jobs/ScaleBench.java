package id.lumbung.jobs;

import id.lumbung.cluster.LoopbackSpark;
import id.lumbung.demo.DemoSettings;
import id.lumbung.demo.RegencyGenerator;
import id.lumbung.engine.spark.SparkEngines;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.SparkContext;

/**
 * What {@code bench/spark} needs: a regency delivered, and a first night over it on DuckDB or on executors that are machines
 * of their own. Each night prints one row of the table.
 *
 * <p>No test.
 */
final class ScaleBench {
    private static final double MILLION = 1e6;
    private static final double SECOND = 1e9;

    /** Eight parts of a shuffle for each of two cores, the most that docs/skala.md advises: the usual 200 are for clusters. */
    private static final Map<String, String> SIZED = Map.of("spark.sql.shuffle.partitions", "16");

    private static final String USAGE = "head | deliver PEOPLE INBOX | night PEOPLE INBOX EXECUTORS MEGABYTES FOLDER";

    private ScaleBench() {}

    public static void main(String[] arguments) throws IOException, SQLException {
        switch (arguments.length == 0 ? "" : arguments[0]) {
            case "head" -> System.out.println("""
                    | people | engine | seconds | seconds a million | clean | link | build | check | publish | shuffle MB a million | driver MB |
                    |---:|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|""");
            case "deliver" ->
                RegencyGenerator.generate(DemoSettings.usual(Integer.parseInt(arguments[1]), 1, Warehouse.DATE))
                        .writeFeeds(Path.of(arguments[2]));
            case "night" ->
                night(
                        Integer.parseInt(arguments[1]),
                        Path.of(arguments[2]),
                        Integer.parseInt(arguments[3]),
                        Integer.parseInt(arguments[4]),
                        Path.of(arguments[5]));
            default -> throw new IllegalArgumentException(USAGE);
        }
    }

    /** No executors mean DuckDB. */
    private static void night(int people, Path inbox, int executors, int megabytes, Path folder)
            throws IOException, SQLException {
        var warehouse = Warehouse.empty(folder.resolve("rumah"));
        var shuffled = new ShuffledBytes();
        if (executors == 0) {
            try (var live = LiveHeap.watch();
                    var workplace = Workplace.in(warehouse.home(), megabytes)) {
                tell(people, "DuckDB", run(warehouse, inbox, workplace), shuffled, live);
            }
            return;
        }
        var lake = folder.resolve("danau").toUri();
        try (var live = LiveHeap.watch();
                var spark = LoopbackSpark.start(folder.resolve("spark"), executors, megabytes);
                var workplace =
                        new Workplace(lake, SparkEngines.start(spark.settings(Workplace.scratch(lake), SIZED)))) {
            SparkContext.getOrCreate().addSparkListener(shuffled);
            tell(people, "Spark x " + executors, run(warehouse, inbox, workplace), shuffled, live);
        }
    }

    /** Returns how long each step took. */
    private static Map<String, Duration> run(Warehouse warehouse, Path inbox, Workplace workplace) {
        var times = new LinkedHashMap<String, Duration>();
        var request = warehouse.request(inbox, Warehouse.DATE, workplace);
        new NightlyRefresh().refresh(request, new ProgressListener() {
            @Override
            public void stepStarted(String step, OptionalLong expectedRows) {}

            @Override
            public void advanced(long rows) {}

            @Override
            public void stepFinished(StepTime time) {
                times.merge(time.step(), time.duration(), Duration::plus);
            }
        });
        return times;
    }

    private static void tell(
            int people, String engine, Map<String, Duration> times, ShuffledBytes shuffled, LiveHeap live) {
        var millions = people / MILLION;
        var seconds = times.values().stream().mapToDouble(ScaleBench::seconds).sum();
        var steps = Stream.of("clean", "link", "build", "check", "publish")
                .map(step -> String.format(Locale.ROOT, "%.1f", seconds(times.getOrDefault(step, Duration.ZERO))))
                .collect(Collectors.joining(" | "));
        System.out.printf(
                Locale.ROOT,
                "| %d | %s | %.0f | %.0f | %s | %.0f | %.0f |%n",
                people,
                engine,
                seconds,
                seconds / millions,
                steps,
                shuffled.bytes() / MILLION / millions,
                live.peakBytes() / MILLION);
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / SECOND;
    }
}
