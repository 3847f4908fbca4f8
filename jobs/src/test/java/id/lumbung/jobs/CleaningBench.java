package id.lumbung.jobs;

import id.lumbung.clean.RecordCleaner;
import id.lumbung.feed.Contracts;
import id.lumbung.feed.Inbox;
import id.lumbung.feed.ReadingLimits;
import id.lumbung.feed.format.Formats;
import id.lumbung.lake.CleanDelivery;
import id.lumbung.lake.CleanFileWriter;
import id.lumbung.lake.Lake;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * Measures cleaning on one core: records of {@code regsosek_individu} per second of processor time, from CSV to Parquet.
 *
 * <p>No test: {@code bench/run} starts it, with an inbox, the run date and an empty folder for the lake.
 */
final class CleaningBench {
    private static final String FEED = "regsosek_individu";
    private static final int ROUNDS = 5;
    private static final Formats FORMATS =
            new Formats(ReadingLimits.usual(), Path.of(System.getProperty("java.io.tmpdir")));

    private CleaningBench() {}

    public static void main(String[] arguments) throws IOException {
        var contracts = Contracts.load();
        var contract = contracts.require(FEED);
        var inbox = new Inbox(Path.of(arguments[0]));
        var newest = inbox.dates(contract, LocalDate.parse(arguments[1])).get(0);
        var delivery = inbox.require(contract, newest);
        var lake = Lake.open(Path.of(arguments[2]).toUri());
        var cleaner = new RecordCleaner(contract, delivery.date(), null, contracts.codeLists());
        var clean = new CleanDelivery(FEED, delivery.date(), "0".repeat(64));
        var counting = new CountingDelivery(contract, delivery, clean);
        for (int round = 1; round <= ROUNDS; round++) {
            clean.start(lake);
            var before = processorNanos();
            var records = clean(counting, cleaner, lake);
            System.out.printf(
                    "round %d: %,d records, %,.0f records/s per core%n",
                    round, records, records * 1e9 / (processorNanos() - before));
        }
    }

    private static long clean(CountingDelivery delivery, RecordCleaner cleaner, Lake lake) throws IOException {
        var records = 0L;
        var files = delivery.delivery().files();
        for (int index = 0; index < files.size(); index++) {
            var file = files.get(index);
            try (var reader = delivery.read(file, FORMATS);
                    var writer = new CleanFileWriter(lake, delivery.clean(), delivery.contract(), index, file.name())) {
                for (var raw = reader.next(); raw != null; raw = reader.next()) {
                    var record = cleaner.clean(raw);
                    if (!record.rejected()) {
                        writer.record(record);
                    }
                    records++;
                }
            }
        }
        return records;
    }

    private static long processorNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
