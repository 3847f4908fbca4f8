package id.lumbung.jobs;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The records of an inbox without dirt, as they count on a date: read plainly, for tests that count for themselves. */
record DeliveredRecords(Path inbox, LocalDate date) {

    /** The records of a feed's newest delivery. */
    List<Map<String, String>> snapshot(String feed) {
        var deliveries = deliveries(feed);
        return deliveries.isEmpty() ? List.of() : records(deliveries.get(deliveries.size() - 1));
    }

    /** The records of all deliveries; one delivered again replaces the earlier. */
    List<Map<String, String>> all(String feed, Function<Map<String, String>, String> key) {
        var records = new LinkedHashMap<String, Map<String, String>>();
        for (var delivery : deliveries(feed)) {
            records(delivery).forEach(record -> records.put(key.apply(record), record));
        }
        return List.copyOf(records.values());
    }

    private List<Path> deliveries(String feed) {
        return files(inbox.resolve(feed)).stream()
                .filter(folder ->
                        !LocalDate.parse(folder.getFileName().toString()).isAfter(date))
                .toList();
    }

    private static List<Map<String, String>> records(Path delivery) {
        var records = new ArrayList<Map<String, String>>();
        for (var file : files(delivery)) {
            try (var lines = CsvReader.builder().ofNamedCsvRecord(file)) {
                lines.forEach(line -> records.add(line.getFieldsAsMap()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return records;
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var found = Files.list(folder)) {
            return found.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
