package id.lumbung.feed.format;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.feed.ArrivedRow;
import id.lumbung.feed.Contract;
import id.lumbung.feed.Contracts;
import id.lumbung.feed.DeliveryException;
import id.lumbung.feed.Fuzz;
import id.lumbung.feed.Mutation;
import id.lumbung.feed.RawRecord;
import id.lumbung.feed.ReadingLimits;
import id.lumbung.feed.RecordReader;
import id.lumbung.feed.SampleFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever bytes a file holds, it is read the same each time or refused by name: nothing else, and soon. */
class FormatsFuzzTest {

    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final Contracts CONTRACTS = Contracts.load();
    private static final Contract FKP = CONTRACTS.require("fkp");
    private static final int MOST_RANDOM_BYTES = 5_000;

    @TempDir
    private Path folder;

    @Test
    void readsOrRefusesRandomBytes() {
        Fuzz.run(LONGEST, random -> {
            byte[] file = new byte[random.nextInt(MOST_RANDOM_BYTES)];
            random.nextBytes(file);
            readOrRefuse(file, FKP);
        });
    }

    @Test
    void readsOrRefusesDamagedText() {
        assertSomeRead(random -> {
            Contract contract = CONTRACTS
                    .contracts()
                    .get(random.nextInt(CONTRACTS.contracts().size()));
            return readOrRefuse(Mutation.of(SampleFile.of(contract, random).content(), random), contract);
        });
    }

    @Test
    void readsOrRefusesADamagedWorkbook() throws IOException {
        byte[] whole = SampleTable.workbook(SampleTable.sheet());
        assertThat(readOrRefuse(whole, FKP)).isTrue();

        assertSomeRead(random -> readOrRefuse(Mutation.of(whole, random), FKP));
    }

    @Test
    void readsOrRefusesAWorkbookOfADamagedSheet() {
        assertSomeRead(random -> readOrRefuse(SampleTable.workbook(Mutation.of(SampleTable.sheet(), random)), FKP));
    }

    @Test
    void readsOrRefusesADamagedParquetFile() throws Exception {
        byte[] whole = SampleTable.parquet(folder);
        assertThat(readOrRefuse(whole, FKP)).isTrue();

        assertSomeRead(random -> readOrRefuse(Mutation.of(whole, random), FKP));
    }

    /** True when the file of one seed was read. */
    @FunctionalInterface
    private interface Reading {
        boolean read(Random random) throws Exception;
    }

    private static void assertSomeRead(Reading reading) {
        int[] outcomes = new int[2];
        long trials = Fuzz.run(LONGEST, random -> outcomes[reading.read(random) ? 0 : 1]++);
        assertThat(outcomes[1]).as("files refused, of %d", trials).isGreaterThan(trials > 1 ? 0 : -1);
    }

    private boolean readOrRefuse(byte[] content, Contract contract) throws IOException {
        Path file = Files.write(folder.resolve("file"), content);
        try {
            List<RawRecord> records = records(file, contract);
            List<RawRecord> again = records(file, contract);
            assertThat(again).usingElementComparator(FormatsFuzzTest::compare).isEqualTo(records);
            assertRowsAreThere(file, contract, records);
            return true;
        } catch (DeliveryException refused) {
            assertThat(refused.getMessage()).startsWith("fkp/2026-11-09/file");
            return false;
        }
    }

    private void assertRowsAreThere(Path file, Contract contract, List<RawRecord> records) throws IOException {
        Set<Long> every = new HashSet<>(records.stream().map(RawRecord::line).toList());
        Set<Long> some =
                new HashSet<>(every.stream().filter(line -> line % 3 == 0).toList());
        Map<Long, ArrivedRow> rows = rows(file, contract, every);
        assertThat(rows.keySet()).isEqualTo(every);
        Map<Long, ArrivedRow> expected = new HashMap<>(rows);
        expected.keySet().retainAll(some);
        assertThat(rows(file, contract, some)).isEqualTo(expected);
    }

    private Map<Long, ArrivedRow> rows(Path file, Contract contract, Set<Long> lines) throws IOException {
        try (RecordReader reader = open(file, contract)) {
            return reader.rows(lines);
        }
    }

    private List<RawRecord> records(Path file, Contract contract) throws IOException {
        List<RawRecord> records = new ArrayList<>();
        long line = 0;
        try (RecordReader reader = open(file, contract)) {
            for (RawRecord record = reader.next(); record != null; record = reader.next()) {
                assertThat(record.line()).isGreaterThan(line);
                line = record.line();
                assertThat(record.cells())
                        .hasSize(record.broken() ? 0 : contract.columns().size());
                records.add(record);
            }
        }
        return records;
    }

    private RecordReader open(Path file, Contract contract) {
        return new Formats(ReadingLimits.usual(), folder).open(file, "fkp/2026-11-09/file", contract);
    }

    private static int compare(RawRecord one, RawRecord other) {
        boolean same = one.line() == other.line()
                && one.fingerprint() == other.fingerprint()
                && Arrays.equals(one.cells(), other.cells())
                && Objects.equals(one.brokenText(), other.brokenText());
        return same ? 0 : 1;
    }
}
