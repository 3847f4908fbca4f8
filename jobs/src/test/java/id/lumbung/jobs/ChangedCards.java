package id.lumbung.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Delivers a generated regency's JKN cards a second time, some of them changed; all changed ones are residents'. */
final class ChangedCards {
    private static final int EVERY = 50;
    private static final int NUMBER = 0;
    private static final int NIK = 1;
    private static final int KK = 2;
    private static final int NAME = 3;
    private static final int SEX = 4;
    private static final int BIRTH_DATE = 5;

    private final Path feed;
    private final LocalDate first;
    private final List<String> found = new ArrayList<>();
    private final List<String> lost = new ArrayList<>();
    private final List<String> reissued = new ArrayList<>();

    ChangedCards(Path inbox, LocalDate first) {
        this.feed = inbox.resolve("jkn_peserta");
        this.first = first;
    }

    /** Cards that told nothing of their person at first and do later. */
    List<String> found() {
        return found;
    }

    /** Cards that told of their person at first and no longer do. */
    List<String> lost() {
        return lost;
    }

    /** Card numbers that later are another person's. */
    List<String> reissued() {
        return reissued;
    }

    /** Rewrites the first delivery and adds the one of {@code second}. */
    void deliver(LocalDate second) throws IOException {
        var residents = niks(feed.resolveSibling("regsosek_individu"));
        Files.createDirectories(feed.resolve(second.toString()));
        var index = 0;
        for (var file : files(feed.resolve(first.toString()))) {
            var before = new ArrayList<String>();
            var after = new ArrayList<String>();
            for (var line : Files.readAllLines(file)) {
                var cells = line.split(",", -1);
                var place = residents.contains(cells[NIK]) && !line.contains("\"") ? index++ % EVERY : EVERY;
                before.add(place == 0 ? nobody(cells, found) : line);
                after.add(
                        switch (place) {
                            case 1 -> nobody(cells, lost);
                            case 2 -> somebodyElse(cells);
                            default -> line;
                        });
            }
            Files.write(feed.resolve(second.toString()).resolve(file.getFileName()), after);
            Files.write(file, before);
        }
    }

    private static String nobody(String[] cells, List<String> numbers) {
        numbers.add(cells[NUMBER]);
        var emptied = cells.clone();
        emptied[NIK] = "";
        emptied[KK] = "";
        emptied[NAME] = "QUXAVIER" + "ABCDEFGHIJKLMNOPQRSTUVWXYZ".charAt(numbers.size());
        emptied[SEX] = "";
        emptied[BIRTH_DATE] = "";
        return String.join(",", emptied);
    }

    private String somebodyElse(String[] cells) {
        reissued.add(cells[NUMBER]);
        var other = cells.clone();
        other[NIK] = "";
        other[KK] = "";
        other[NAME] = "ZEBULON XERXES WOLFRAM";
        other[BIRTH_DATE] = "1931-02-" + (10 + reissued.size());
        return String.join(",", other);
    }

    private static Set<String> niks(Path feed) throws IOException {
        var niks = new HashSet<String>();
        for (var delivery : files(feed)) {
            for (var file : files(delivery)) {
                var lines = Files.readAllLines(file);
                var column = List.of(lines.get(0).split(",", -1)).indexOf("nik");
                for (var line : lines.subList(1, lines.size())) {
                    niks.add(line.split(",", -1)[column]);
                }
            }
        }
        return niks;
    }

    private static List<Path> files(Path folder) {
        try (var found = Files.list(folder)) {
            return found.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
