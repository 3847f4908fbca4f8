package id.lumbung.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** An inbox to which new deliveries come: copies of a feed's newest one with some records changed. */
record DailyDeliveries(Path inbox) {
    /**
     * Delivers the feed again for {@code date}, changed from the delivery before it.
     *
     * @param every which records change: each of this number
     * @param column whose value {@code change} gives anew
     * @return the keys (first columns) of the records changed
     */
    List<String> deliver(String feed, LocalDate date, int every, String column, UnaryOperator<String> change)
            throws IOException {
        var folder = inbox.resolve(feed);
        var before = folder.resolve(newestBefore(folder, date));
        var after = Files.createDirectories(folder.resolve(date.toString()));
        var keys = new ArrayList<String>();
        var place = 0;
        for (var file : names(before)) {
            var lines = Files.readAllLines(before.resolve(file));
            var at = List.of(lines.get(0).split(",", -1)).indexOf(column);
            for (int line = 1; line < lines.size(); line++) {
                var cells = lines.get(line).split(",", -1);
                if (place++ % every == 0 && !lines.get(line).contains("\"")) {
                    cells[at] = change.apply(cells[at]);
                    keys.add(cells[0]);
                    lines.set(line, String.join(",", cells));
                }
            }
            Files.write(after.resolve(file), lines);
        }
        return keys;
    }

    /** An empty file that takes a delivery back. */
    void withdraw(String feed, LocalDate date) throws IOException {
        Files.createFile(inbox.resolve(feed).resolve(date.toString()).resolve("DITARIK"));
    }

    private static String newestBefore(Path folder, LocalDate date) {
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
