package id.lumbung.jobs;

import id.lumbung.clean.ErasedPersons;
import id.lumbung.feed.ContentHash;
import id.lumbung.feed.Contracts;
import id.lumbung.lake.ArrivedFile;
import id.lumbung.lake.CleanDelivery;
import id.lumbung.lake.Lake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Measures cleaning {@code regsosek_individu} from CSV to Parquet on two threads, in turn with DuckDB copying the same
 * files.
 *
 * <p>No test: {@code bench/clean} starts it, with an empty folder and the numbers of records.
 */
final class CleaningBench {
    private static final String FEED = "regsosek_individu";
    private static final LocalDate DATE = LocalDate.of(2026, 11, 5);
    private static final int THREADS = 2;
    private static final int ROUNDS = 3;
    private static final double NANOS = 1e9;

    private final Path scratch;
    private final Contracts contracts = Contracts.load();
    private final Lake lake;

    private CleaningBench(Path scratch) {
        this.scratch = scratch;
        this.lake = Lake.open(scratch.resolve("lake").toUri());
    }

    public static void main(String[] arguments)
            throws IOException, SQLException, InterruptedException, ExecutionException {
        var bench = new CleaningBench(Path.of(arguments[0]));
        var sizes = Arrays.stream(arguments).skip(1).mapToInt(Integer::parseInt).toArray();
        var persons = BenchPersons.generate(bench.scratch);
        System.out.println("cold start:");
        bench.measure(persons.write(bench.arriving("cold"), sizes[0]), sizes[0]);
        System.out.println("warm:");
        var first = 0.0;
        for (var size : sizes) {
            var inbox = bench.arriving("records-" + size);
            var perRecord = bench.measure(persons.write(inbox, size), size);
            first = first == 0.0 ? perRecord : first;
            System.out.printf(
                    "%,d records: %.2f microseconds a record, %.0f %% of the first size%n",
                    size, perRecord * 1e6, 100 * perRecord / first);
        }
    }

    private Path arriving(String folder) {
        return Path.of(lake.address("kiriman/" + folder));
    }

    /** Returns the seconds a record takes in the median round. */
    private double measure(List<Path> files, int records)
            throws IOException, SQLException, InterruptedException, ExecutionException {
        var ours = new double[ROUNDS];
        var theirs = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            ours[round] = seconds(() -> clean(files));
            theirs[round] = seconds(() -> copy(files));
            System.out.printf(
                    "%,d records, round %d: cleaned in %.2f s (%,.0f records/s), copied by DuckDB in %.2f s, ratio %.2f%n",
                    records, round + 1, ours[round], records / ours[round], theirs[round], ours[round] / theirs[round]);
        }
        Arrays.sort(ours);
        return ours[ROUNDS / 2] / records;
    }

    private static double seconds(Callable<Long> work) throws ExecutionException {
        var begin = System.nanoTime();
        try {
            work.call();
        } catch (Exception e) {
            throw new ExecutionException(e);
        }
        return (System.nanoTime() - begin) / NANOS;
    }

    private long clean(List<Path> files) throws InterruptedException, ExecutionException {
        var clean = new CleanDelivery(FEED, DATE, ContentHash.of(List.of("bench")));
        clean.start(lake);
        var rules = new CleaningRules(contracts, ErasedPersons.nobody(), null);
        var executor = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<CleanedFile>> cleaned = new ArrayList<>();
            for (int index = 0; index < files.size(); index++) {
                var work = new CleanFile(arrived(files.get(index)), clean, index, Set.of(), () -> rules);
                cleaned.add(executor.submit(() -> work.run(lake, scratch)));
            }
            var records = 0L;
            for (var file : cleaned) {
                file.get().attempt().moveIntoPlace(lake);
                records += file.get().outcome().read();
            }
            return records;
        } finally {
            executor.shutdown();
        }
    }

    private ArrivedFile arrived(Path file) {
        var name = file.getFileName().toString();
        return new ArrivedFile(
                FEED,
                DATE,
                name,
                "kiriman/" + Objects.requireNonNull(file.getParent()).getFileName() + "/" + name,
                0);
    }

    private long copy(List<Path> files) throws SQLException, IOException {
        var target = scratch.resolve("copy.parquet");
        Files.deleteIfExists(target);
        var pattern = files.get(0).resolveSibling("*.csv");
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement()) {
            statement.execute("set threads = " + THREADS);
            statement.execute("copy (select * from read_csv('%s', all_varchar = true)) to '%s' (format parquet)"
                    .formatted(pattern, target));
            return Files.size(target);
        }
    }
}
