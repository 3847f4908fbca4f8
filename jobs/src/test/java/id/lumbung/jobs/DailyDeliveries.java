package id.lumbung.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An inbox to which new deliveries come: copies of a feed's newest one with some records changed. */
record DailyDeliveries(Path inbox) {
    /** What becomes of a record that changes. */
    interface Change {
        /** {@code cells} has the value of each column of the header; what is put into it is delivered. */
        void apply(Map<String, String> cells);
    }

    /**
     * Delivers the feed again for {@code date}, changed from the delivery before it.
     *
     * @param every which records change: one in this number
     * @return the records changed, as they are delivered
     */
    List<Map<String, String>> deliver(String feed, LocalDate date, int every, Change change) throws IOException {
        var folder = inbox.resolve(feed);
        var before = folder.resolve(newestUntil(folder, date));
        var after = Files.createDirectories(folder.resolve(date.toString()));
        var changed = new ArrayList<Map<String, String>>();
        var place = 0;
        for (var file : names(before)) {
            var lines = Files.readAllLines(before.resolve(file));
            var header = List.of(lines.get(0).split(",", -1));
            for (int line = 1; line < lines.size(); line++) {
                if (place++ % every == 0 && !lines.get(line).contains("\"")) {
                    var record = new LinkedHashMap<String, String>();
                    var cells = lines.get(line).split(",", -1);
                    for (int column = 0; column < cells.length; column++) {
                        record.put(header.get(column), cells[column]);
                    }
                    change.apply(record);
                    lines.set(line, String.join(",", record.values()));
                    changed.add(record);
                }
            }
            Files.write(after.resolve(file), lines);
        }
        return changed;
    }

    /** An empty file that takes a delivery back. */
    void withdraw(String feed, LocalDate date) throws IOException {
        Files.createFile(inbox.resolve(feed).resolve(date.toString()).resolve("DITARIK"));
    }

    private static String newestUntil(Path folder, LocalDate date) {
        return names(folder).stream()
                .filter(name -> name.compareTo(date.toString()) <= 0)
                .reduce((one, next) -> next)
                .orElseThrow();
    }

    private static List<String> names(Path folder) {
        try (var found = Files.list(folder)) {
            return found.map(path -> path.getFileName().toString())
                    .filter(name -> !name.equals("DITARIK"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
