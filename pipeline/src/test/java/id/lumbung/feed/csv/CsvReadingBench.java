package id.lumbung.feed.csv;

import id.lumbung.feed.Contract;
import id.lumbung.feed.Contracts;
import id.lumbung.feed.ReadingLimits;
import id.lumbung.feed.RecordReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * Measures reading on one core: records of {@code regsosek_individu} per second of processor time, from CSV to raw
 * records.
 *
 * <p>No test: start it with an empty folder; it writes half a million made-up persons there first.
 */
final class CsvReadingBench {
    private static final int ROWS = 500_000;
    private static final int ROUNDS = 7;
    private static final Contract CONTRACT = Contracts.load().require("regsosek_individu");

    private CsvReadingBench() {}

    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]).resolve("individu.csv");
        if (!Files.exists(file)) {
            write(file);
        }
        for (int round = 1; round <= ROUNDS; round++) {
            long before = processorNanos();
            long records = read(file);
            System.out.printf(
                    "round %d: %,d records, %,.0f records/s per core%n",
                    round, records, records * 1e9 / (processorNanos() - before));
        }
    }

    private static long read(Path file) throws IOException {
        long records = 0;
        try (InputStream in = Files.newInputStream(file);
                RecordReader reader = CsvRecordReader.open(in, "individu.csv", CONTRACT, ReadingLimits.usual())) {
            while (reader.next() != null) {
                records++;
            }
        }
        return records;
    }

    private static void write(Path file) throws IOException {
        Random random = new Random(1);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(String.join(
                    ",",
                    CONTRACT.columns().stream().map(column -> column.name()).toList()));
            out.write('\n');
            for (int row = 0; row < ROWS; row++) {
                out.write(person(row, random));
                out.write('\n');
            }
        }
    }

    private static String person(int row, Random random) {
        String card = "17060%011d".formatted(1_00_00_00_0000L + row);
        StringBuilder cells = new StringBuilder("1706%010d,%d,%s,%s,".formatted(row / 4, row % 4 + 1, card, card))
                .append(random.nextInt(20) == 0 ? "\"SUPARDI, S.Pd\"" : "SITI AMINAH")
                .append(",2,%02d/%02d/19%02d"
                        .formatted(1 + random.nextInt(28), 1 + random.nextInt(12), random.nextInt(100)));
        for (int column = 7; column < CONTRACT.columns().size(); column++) {
            cells.append(',');
            if (CONTRACT.columns().get(column).name().equals("nama_ibu_kandung")) {
                cells.append("NUR HAYATI");
            } else if (random.nextInt(4) != 0) {
                cells.append(random.nextInt(10));
            }
        }
        return cells.toString();
    }

    private static long processorNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
