package id.lumbung.jobs;

import id.lumbung.demo.DemoSettings;
import id.lumbung.demo.RegencyGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * What {@code bench/publish} needs beside the commands: a regency delivered on two dates, one record in a hundred changed
 * between them, and readers that query while something is published.
 *
 * <p>No test.
 */
final class PublishBench {
    private static final int READERS = 8;
    private static final double NANOS_A_MILLISECOND = 1e6;
    private static final String TOTALS = """
            select
                (select coalesce(sum(nilai), 0) from mart.indikator where tingkat = 'KABUPATEN'),
                (select coalesce(sum(nilai), 0) from gudang.fact_indikator where tingkat = 'KABUPATEN')
            """;

    private PublishBench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        switch (arguments[0]) {
            case "deliver" ->
                deliver(Integer.parseInt(arguments[1]), Path.of(arguments[2]), LocalDate.parse(arguments[3]));
            case "read" -> read(arguments[1]);
            default -> throw new IllegalArgumentException("deliver PEOPLE INBOX DATE | read JDBC-ADDRESS");
        }
    }

    private static void deliver(int people, Path inbox, LocalDate date) throws IOException {
        RegencyGenerator.generate(DemoSettings.clean(people, 1, date)).writeFeeds(inbox);
        new ChangedRecords(inbox).deliver(date.plusDays(1));
    }

    /** Reads until the standard input ends, then tells how long queries took; the password is in the environment. */
    private static void read(String address) throws IOException, InterruptedException, ExecutionException {
        var ended = new AtomicBoolean();
        var readers = new ArrayList<Future<List<Long>>>();
        var threads = Executors.newFixedThreadPool(READERS);
        for (int reader = 0; reader < READERS; reader++) {
            readers.add(threads.submit((Callable<List<Long>>) () -> waits(address, ended)));
        }
        while (System.in.read() >= 0) {
            // Whoever started us closes the stream when the publication is over.
        }
        ended.set(true);
        var waits = new ArrayList<Long>();
        for (var reader : readers) {
            waits.addAll(reader.get());
        }
        threads.shutdown();
        Collections.sort(waits);
        System.out.printf(
                "%d readers, %,d readings: longest %.0f ms, 99.9 %% within %.0f ms, half within %.0f ms%n",
                READERS, waits.size(), within(waits, 1), within(waits, 0.999), within(waits, 0.5));
    }

    private static double within(List<Long> sorted, double share) {
        return sorted.get((int) Math.ceil(sorted.size() * share) - 1) / NANOS_A_MILLISECOND;
    }

    private static List<Long> waits(String address, AtomicBoolean ended) throws SQLException {
        var waits = new ArrayList<Long>();
        try (var connection = DriverManager.getConnection(
                        address, "lumbung_analis", System.getenv("LUMBUNG_BENCH_PASSWORD"));
                var statement = connection.createStatement()) {
            while (!ended.get()) {
                var begun = System.nanoTime();
                try (var row = statement.executeQuery(TOTALS)) {
                    row.next();
                    if (row.getBigDecimal(1).compareTo(row.getBigDecimal(2)) != 0) {
                        throw new IllegalStateException("a mixture of two publications");
                    }
                }
                waits.add(System.nanoTime() - begun);
            }
        }
        return waits;
    }
}
