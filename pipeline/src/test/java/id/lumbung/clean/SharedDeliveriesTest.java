package id.lumbung.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.lumbung.feed.Contract;
import id.lumbung.feed.Contracts;
import id.lumbung.feed.Mode;
import id.lumbung.feed.RawRecord;
import id.lumbung.feed.ReadingLimits;
import id.lumbung.feed.RecordReader;
import id.lumbung.feed.format.Formats;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shared sample deliveries clean to exactly the ledger, rejections and issues that their truth tells. */
class SharedDeliveriesTest {

    private static final LocalDate RUN_DATE = LocalDate.of(2026, 11, 19);
    private static final Contracts CONTRACTS = Contracts.load();

    private final Map<String, Integer> issues = new TreeMap<>();
    private final Map<String, Integer> rejections = new TreeMap<>();
    private final Map<String, String> ledger = new TreeMap<>();
    private @Nullable VillageRegister villages;

    @TempDir
    private Path scratch;

    private record Loaded(String file, CleanRecord record) {}

    @ParameterizedTest
    @ValueSource(strings = {"contoh", "contoh-bersih", "contoh-sulit"})
    void cleansTheSharedDeliveriesToTheirTruth(String sample) throws IOException {
        Path folder = Path.of("../../shared", sample);
        assumeThat(folder).isDirectory();
        assumeThat(Files.exists(folder.resolve("inbox/wilayah"))).isTrue();
        villages = villages(folder.resolve("inbox/wilayah"));

        for (Contract contract : CONTRACTS.contracts()) {
            cleanFeed(contract, folder.resolve("inbox").resolve(contract.feed()));
        }

        assertThat(String.join("\n", ledgerLines())).isEqualTo(String.join("\n", truth(folder, "ledger.csv")));
        assertThat(String.join("\n", counted(rejections))).isEqualTo(String.join("\n", truth(folder, "rejects.csv")));
        assertThat(String.join("\n", counted(issues))).isEqualTo(String.join("\n", truth(folder, "issues.csv")));
    }

    private VillageRegister villages(Path inbox) {
        Contract wilayah = CONTRACTS.require("wilayah");
        RecordCleaner cleaner = new RecordCleaner(wilayah, RUN_DATE, null, CONTRACTS.codeLists());
        List<CleanRecord> records = new ArrayList<>();
        for (Path file : files(newest(inbox))) {
            read(wilayah, file, raw -> records.add(cleaner.clean(raw)));
        }
        return VillageRegister.of(wilayah, records);
    }

    private static Path newest(Path feed) {
        return files(feed).stream()
                .filter(delivery -> !date(delivery).isAfter(RUN_DATE))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private void cleanFeed(Contract contract, Path feed) {
        if (!Files.isDirectory(feed)) {
            return;
        }
        List<Path> deliveries = files(feed).stream()
                .filter(delivery -> !date(delivery).isAfter(RUN_DATE))
                .toList();
        if (contract.mode() == Mode.SNAPSHOT) {
            deliveries = deliveries.subList(deliveries.size() - 1, deliveries.size());
        }
        for (Path delivery : deliveries) {
            cleanDelivery(contract, delivery);
        }
    }

    private void cleanDelivery(Contract contract, Path delivery) {
        RecordCleaner cleaner = new RecordCleaner(contract, date(delivery), villages, CONTRACTS.codeLists());
        Map<String, List<Loaded>> copiesByKey = new HashMap<>();
        Map<String, int[]> countsByFile = new TreeMap<>();
        for (Path file : files(delivery)) {
            String name = file.getFileName().toString();
            int[] counts = countsByFile.computeIfAbsent(name, key -> new int[2]);
            read(contract, file, raw -> {
                counts[0]++;
                CleanRecord record = cleaner.clean(raw);
                RejectCode rejection = record.rejection();
                if (rejection != null) {
                    reject(contract, delivery, name, rejection, counts);
                } else {
                    copiesByKey
                            .computeIfAbsent(record.recordKey(), key -> new ArrayList<>())
                            .add(new Loaded(name, record));
                }
            });
        }
        for (List<Loaded> copies : copiesByKey.values()) {
            int kept = kept(copies);
            for (int i = 0; i < copies.size(); i++) {
                if (i != kept) {
                    String file = copies.get(i).file();
                    reject(contract, delivery, file, RejectCode.DUPLIKAT, countsByFile.getOrDefault(file, new int[2]));
                }
            }
            for (CellIssue issue : copies.get(kept).record().issues()) {
                issues.merge(contract.feed() + "," + issue.column() + "," + issue.code(), 1, Integer::sum);
            }
        }
        countsByFile.forEach((file, counts) -> ledger.put(
                contract.feed() + "," + date(delivery) + "," + file,
                counts[0] + "," + (counts[0] - counts[1]) + "," + counts[1]));
    }

    private static int kept(List<Loaded> copies) {
        long first = copies.get(0).record().fingerprint();
        boolean equal = copies.stream().allMatch(copy -> copy.record().fingerprint() == first);
        return equal ? 0 : copies.size() - 1;
    }

    private void reject(Contract contract, Path delivery, String file, RejectCode code, int[] counts) {
        counts[1]++;
        rejections.merge(contract.feed() + "," + date(delivery) + "," + file + "," + code, 1, Integer::sum);
    }

    private void read(Contract contract, Path file, Consumer<RawRecord> sink) {
        Formats formats = new Formats(ReadingLimits.usual(), scratch);
        try (RecordReader reader = formats.open(file, file.getFileName().toString(), contract)) {
            for (RawRecord raw = reader.next(); raw != null; raw = reader.next()) {
                sink.accept(raw);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> truth(Path folder, String file) throws IOException {
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().ofNamedCsvRecord(folder.resolve("truth").resolve(file))) {
            return reader.stream()
                    .map(row -> String.join(",", row.getFields()))
                    .sorted()
                    .toList();
        }
    }

    private List<String> ledgerLines() {
        return ledger.entrySet().stream()
                .map(entry -> entry.getKey() + "," + entry.getValue())
                .sorted()
                .toList();
    }

    private static List<String> counted(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .map(entry -> entry.getKey() + "," + entry.getValue())
                .sorted()
                .toList();
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> list = Files.list(folder)) {
            return list.sorted(Comparator.comparing(Path::toString)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LocalDate date(Path delivery) {
        return LocalDate.parse(delivery.getFileName().toString());
    }
}
