package id.lumbung.jobs;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** The numbers, names and addresses of persons in deliveries, and where a text repeats one of them. */
public final class PersonalCells {
    private static final Set<String> NUMBERS =
            Set.of("nik", "nomor_kartu_keluarga", "nomor_kartu", "kpj", "nomor_penerima", "id_keluarga", "nomor_sk");
    private static final Set<String> NAMES = Set.of("nama", "nama_ibu_kandung", "nama_kepala_keluarga", "alamat");
    private static final Set<String> PERSON_FEEDS = Set.of(
            "regsosek_individu",
            "regsosek_keluarga",
            "fkp",
            "jkn_peserta",
            "bpjstk_peserta",
            "bpjstk_iuran",
            "bansos",
            "aparatur_desa",
            "pekerja_proyek");
    private static final int SHORTEST_NUMBER = 11;
    private static final Pattern LONG_NUMBER = Pattern.compile("[0-9]{" + SHORTEST_NUMBER + ",}");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}']+");
    private static final int MOST_WORDS = 8;

    private final Set<String> numbers = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private int longestNumber = SHORTEST_NUMBER;

    /** Every long number in the files of an inbox as they were delivered, whatever their dirt. */
    public void addNumbersDelivered(Path inbox) throws IOException {
        for (var file : files(inbox)) {
            if (PERSON_FEEDS.contains(feed(inbox, file))) {
                LONG_NUMBER.matcher(text(file)).results().forEach(found -> addNumber(found.group()));
            }
        }
    }

    /** Every number, name of two words or more, and address in clean deliveries. */
    public void addCells(Path cleanInbox) throws IOException {
        for (var file : files(cleanInbox)) {
            if (PERSON_FEEDS.contains(feed(cleanInbox, file))) {
                try (var records = CsvReader.builder().ofNamedCsvRecord(file)) {
                    records.forEach(this::addCells);
                }
            }
        }
    }

    private void addCells(NamedCsvRecord cells) {
        for (var column : cells.getHeader()) {
            var cell = cells.getField(column);
            if (NUMBERS.contains(column) && cell.matches("[0-9]{" + SHORTEST_NUMBER + ",}")) {
                addNumber(cell);
            } else if (NAMES.contains(column) && words(cell).size() > 1) {
                names.add(String.join(" ", words(cell)));
            }
        }
    }

    private void addNumber(String digits) {
        numbers.add(digits);
        longestNumber = Math.max(longestNumber, digits.length());
    }

    public int count() {
        return numbers.size() + names.size();
    }

    /** Every long number known. */
    Set<String> numbers() {
        return Set.copyOf(numbers);
    }

    /** The numbers and names of the invented persons that {@code text} repeats, each with its kind. */
    public List<String> foundIn(String text) {
        var found = new TreeSet<String>();
        LONG_NUMBER.matcher(text).results().forEach(run -> findNumber(run.group(), found));
        var words = words(text);
        for (int first = 0; first < words.size(); first++) {
            var name = new StringBuilder(words.get(first));
            for (int next = first + 1; next < Math.min(words.size(), first + MOST_WORDS); next++) {
                name.append(' ').append(words.get(next));
                if (names.contains(name.toString())) {
                    found.add("name " + name);
                }
            }
        }
        return List.copyOf(found);
    }

    private void findNumber(String digits, Set<String> found) {
        for (int from = 0; from + SHORTEST_NUMBER <= digits.length(); from++) {
            for (int to = from + SHORTEST_NUMBER; to <= Math.min(digits.length(), from + longestNumber); to++) {
                if (numbers.contains(digits.substring(from, to))) {
                    found.add("number " + digits.substring(from, to));
                }
            }
        }
    }

    private static List<String> words(String text) {
        return Arrays.stream(NO_WORD.split(text.toUpperCase(Locale.ROOT), 0))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String feed(Path inbox, Path file) {
        return inbox.relativize(file).getName(0).toString();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            return new ArrayList<>(paths.filter(Files::isRegularFile).sorted().toList());
        }
    }

    private static String text(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            var input = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
            return new String(input.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
