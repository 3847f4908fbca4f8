package id.lumbung.clean;

import com.sun.management.GarbageCollectionNotificationInfo;
import id.lumbung.feed.Contracts;
import id.lumbung.feed.RawRecord;
import id.lumbung.feed.ReadingLimits;
import id.lumbung.feed.RecordReader;
import id.lumbung.feed.format.Formats;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/**
 * Measures reading and cleaning a workbook of {@code regsosek_individu}: records per second and the heap that stays in
 * use behind the garbage collector.
 *
 * <p>No test. Arguments: how many records, {@code shared} or {@code inline} texts, an empty folder. Run it with
 * {@code -Xmx512m}: memory must not depend on the number of records.
 */
final class XlsxCleaningBench {

    private static final LocalDate DELIVERED = LocalDate.of(2026, 11, 5);

    private XlsxCleaningBench() {}

    public static void main(String[] arguments) throws IOException {
        int records = Integer.parseInt(arguments[0]);
        boolean shared = arguments[1].equals("shared");
        Path folder = Path.of(arguments[2]);
        Path file = folder.resolve("regsosek_individu.xlsx");
        new LargeWorkbook(records, shared).write(file);

        AtomicLong kept = new AtomicLong();
        watchHeap(kept);
        long processorStart = processorNanos();
        long start = System.nanoTime();
        long issues = clean(file, folder);
        double seconds = (System.nanoTime() - start) / 1e9;
        double processorSeconds = (processorNanos() - processorStart) / 1e9;
        System.out.printf(
                "%s texts, %,d records, %,d MiB: %.1f s, %,.0f records/s, per core %,.0f, %,d issues, heap kept %,d MiB, peak %,d of %,d MiB%n",
                arguments[1],
                records,
                Files.size(file) >> 20,
                seconds,
                records / seconds,
                records / processorSeconds,
                issues,
                kept.get() >> 20,
                peak() >> 20,
                Runtime.getRuntime().maxMemory() >> 20);
        Files.delete(file);
    }

    private static long clean(Path file, Path scratch) throws IOException {
        Contracts contracts = Contracts.load();
        var contract = contracts.require("regsosek_individu");
        RecordCleaner cleaner = new RecordCleaner(contract, DELIVERED, null, contracts.codeLists());
        long issues = 0;
        try (RecordReader reader = new Formats(ReadingLimits.usual(), scratch).open(file, "bench", contract)) {
            for (RawRecord raw = reader.next(); raw != null; raw = reader.next()) {
                issues += cleaner.clean(raw).issues().size();
            }
        }
        return issues;
    }

    private static void watchHeap(AtomicLong kept) {
        for (var collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            ((NotificationEmitter) collector)
                    .addNotificationListener(
                            (notification, handback) -> {
                                var told = GarbageCollectionNotificationInfo.from(
                                        (CompositeData) notification.getUserData());
                                long used = told.getGcInfo().getMemoryUsageAfterGc().entrySet().stream()
                                        .filter(pool -> pool.getKey().startsWith("G1")
                                                || pool.getKey().contains("Gen")
                                                || pool.getKey().contains("Space"))
                                        .filter(pool -> !pool.getKey().contains("Metaspace")
                                                && !pool.getKey().contains("Class"))
                                        .map(java.util.Map.Entry::getValue)
                                        .mapToLong(MemoryUsage::getUsed)
                                        .sum();
                                kept.accumulateAndGet(used, Math::max);
                            },
                            null,
                            null);
        }
    }

    private static long processorNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }
}
