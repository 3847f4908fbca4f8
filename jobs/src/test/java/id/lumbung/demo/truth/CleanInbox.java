package id.lumbung.demo.truth;

import id.lumbung.demo.delivery.DeliveryFile;
import id.lumbung.demo.delivery.Feed;
import id.lumbung.demo.delivery.FeedSink;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads clean deliveries; persons are told apart by their NIK alone. */
final class CleanInbox {
    private final Path inbox;
    private final Map<String, Integer> personByNik = new HashMap<>();
    private int persons;

    CleanInbox(Path inbox) {
        this.inbox = inbox;
    }

    void readInto(FeedSink sink, LocalDate runDate) throws IOException {
        for (var feed : Feed.values()) {
            var deliveries = children(inbox.resolve(feed.folder())).stream()
                    .filter(delivery -> !date(delivery).isAfter(runDate))
                    .toList();
            boolean append = feed == Feed.BANSOS || feed == Feed.BPJSTK_IURAN;
            var counted = append ? deliveries : deliveries.subList(deliveries.size() - 1, deliveries.size());
            for (var delivery : counted) {
                for (var file : children(delivery)) {
                    sink.open(new DeliveryFile(
                            feed, date(delivery), file.getFileName().toString(), true));
                    readFile(feed, file, sink);
                    sink.close();
                }
            }
        }
    }

    private static LocalDate date(Path delivery) {
        return LocalDate.parse(delivery.getFileName().toString());
    }

    private static List<Path> children(Path folder) {
        try (var children = Files.list(folder)) {
            return children.sorted().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void readFile(Feed feed, Path file, FeedSink sink) throws IOException {
        var lines = Files.readAllLines(file);
        var header = split(lines.get(0));
        for (var line : lines.subList(1, lines.size())) {
            var found = split(line);
            var cells = new String[feed.columns().size()];
            Arrays.fill(cells, "");
            for (int i = 0; i < header.size(); i++) {
                cells[feed.requirePosition(header.get(i))] = found.get(i);
            }
            sink.accept(cells, person(feed, cells));
        }
    }

    private int person(Feed feed, String[] cells) {
        if (!feed.has("nik")) {
            return FeedSink.NOBODY;
        }
        var nik = cells[feed.requirePosition("nik")];
        return nik.isEmpty() ? persons++ : personByNik.computeIfAbsent(nik, any -> persons++);
    }

    private static List<String> split(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char letter = line.charAt(i);
            if (letter == '"') {
                quoted = !quoted;
            } else if (letter == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(letter);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
