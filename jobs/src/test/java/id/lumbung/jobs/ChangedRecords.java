package id.lumbung.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A generated regency's person feeds delivered a second time, one record in a hundred changed: a name, a NIK, a village or a
 * birth date, a number that is now somebody else's, a record gone, a record new. Some cards come without a usable NIK on
 * both nights.
 */
final class ChangedRecords {
    private static final int CHANGED_EVERY = 100;
    private static final int WITHOUT_NIK_EVERY = 12;
    private static final List<String> FEEDS = List.of("regsosek_individu", "jkn_peserta", "bpjstk_peserta");

    private final Path inbox;
    private final Set<String> changed = new HashSet<>();
    private final Set<String> gone = new HashSet<>();
    private final Set<String> added = new HashSet<>();

    ChangedRecords(Path inbox) {
        this.inbox = inbox;
    }

    private enum Change {
        NAME,
        NIK,
        NO_NIK,
        VILLAGE_OR_BIRTH_DATE,
        SOMEBODY_ELSE,
        GONE,
        NEW
    }

    /** Records that tell something else the second night, as {@code feed,key}. */
    Set<String> changed() {
        return changed;
    }

    /** Records of the first night alone. */
    Set<String> gone() {
        return gone;
    }

    /** Records of the second night alone. */
    Set<String> added() {
        return added;
    }

    /** Rewrites the first deliveries and adds those of {@code second}. */
    void deliver(LocalDate second) throws IOException {
        for (var feed : FEEDS) {
            var folder = inbox.resolve(feed);
            var delivery = names(folder).get(names(folder).size() - 1);
            Files.createDirectories(folder.resolve(second.toString()));
            var place = 0;
            for (var name : names(folder.resolve(delivery))) {
                var file = folder.resolve(delivery).resolve(name);
                var lines = Files.readAllLines(file);
                var table = new Table(feed, List.of(lines.get(0).split(",", -1)));
                var before = new ArrayList<String>(List.of(lines.get(0)));
                var after = new ArrayList<String>(List.of(lines.get(0)));
                for (var line : lines.subList(1, lines.size())) {
                    var first = withoutNik(table, line, place);
                    before.add(first);
                    change(table, first, place++, after);
                }
                Files.write(file, before);
                Files.write(folder.resolve(second.toString()).resolve(name), after);
            }
        }
    }

    private record Table(String feed, List<String> header) {
        boolean has(String column) {
            return header.contains(column);
        }

        String key(String[] cells) {
            return feed
                    + ","
                    + switch (feed) {
                        case "regsosek_individu" -> cell(cells, "id_keluarga") + "|" + cell(cells, "nomor_urut");
                        case "jkn_peserta" -> cell(cells, "nomor_kartu");
                        default -> cell(cells, "kpj");
                    };
        }

        String cell(String[] cells, String column) {
            return cells[header.indexOf(column)];
        }

        String with(String[] cells, String column, String value) {
            var copy = cells.clone();
            copy[header.indexOf(column)] = value;
            return String.join(",", copy);
        }
    }

    private static String withoutNik(Table table, String line, int place) {
        return table.feed().equals("regsosek_individu") || place % WITHOUT_NIK_EVERY != 5 || line.contains("\"")
                ? line
                : table.with(line.split(",", -1), "nik", "");
    }

    private void change(Table table, String line, int place, List<String> after) {
        if (place % CHANGED_EVERY != 7 || line.contains("\"")) {
            after.add(line);
            return;
        }
        var cells = line.split(",", -1);
        var record = table.key(cells);
        switch (Change.values()[place / CHANGED_EVERY % Change.values().length]) {
            case NAME -> replace(table, cells, "nama", reversed(table.cell(cells, "nama")), after);
            case NIK -> replace(table, cells, "nik", otherSerial(table.cell(cells, "nik")), after);
            case NO_NIK -> replace(table, cells, "nik", "", after);
            case VILLAGE_OR_BIRTH_DATE -> {
                var column = table.has("kode_desa")
                                && !table.cell(cells, "kode_desa").isEmpty()
                        ? "kode_desa"
                        : "tanggal_lahir";
                replace(table, cells, column, otherEnd(table.cell(cells, column)), after);
            }
            case SOMEBODY_ELSE -> {
                changed.add(record);
                after.add(stranger(table, cells, place));
            }
            case GONE -> gone.add(record);
            case NEW -> {
                after.add(line);
                var numbered =
                        withOtherNumber(table, stranger(table, cells, place).split(",", -1), place);
                added.add(table.key(numbered.split(",", -1)));
                after.add(numbered);
            }
        }
    }

    private void replace(Table table, String[] cells, String column, String value, List<String> after) {
        if (!value.equals(table.cell(cells, column))) {
            changed.add(table.key(cells));
        }
        after.add(table.with(cells, column, value));
    }

    private static String reversed(String name) {
        var words = new ArrayList<>(List.of(name.split(" ", -1)));
        Collections.reverse(words);
        return String.join(" ", words);
    }

    private static String otherSerial(String nik) {
        return nik.isEmpty() ? nik : nik.substring(0, nik.length() - 1) + (nik.endsWith("7") ? "8" : "7");
    }

    /** 2001 to 2002, and 2 to 1: the next village, or a day's difference. */
    private static String otherEnd(String value) {
        return value.substring(0, value.length() - 1) + (value.endsWith("2") ? "1" : "2");
    }

    /** Somebody who was nowhere before, under the record's number. */
    private static String stranger(Table table, String[] cells, int place) {
        var named = table.with(cells, "nama", "ZEBULON XERXES " + (char) ('A' + place % 26) + "WOLFRAM");
        var unnumbered = table.with(named.split(",", -1), "nik", "");
        return table.with(unnumbered.split(",", -1), "tanggal_lahir", "1931-02-" + (10 + place % 18));
    }

    private static String withOtherNumber(Table table, String[] cells, int place) {
        return switch (table.feed()) {
            case "regsosek_individu" -> table.with(cells, "nomor_urut", String.valueOf(90 + place % 9));
            case "jkn_peserta" ->
                table.with(
                        cells,
                        "nomor_kartu",
                        "98765" + table.cell(cells, "nomor_kartu").substring(5));
            default ->
                table.with(cells, "kpj", "98765" + table.cell(cells, "kpj").substring(5));
        };
    }

    private static List<String> names(Path folder) {
        try (var found = Files.list(folder)) {
            return found.map(path -> path.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
