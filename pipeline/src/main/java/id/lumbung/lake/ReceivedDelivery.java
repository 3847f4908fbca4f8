package id.lumbung.lake;

import id.lumbung.feed.ContentHash;
import id.lumbung.feed.source.Entry;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A delivery as it was received: {@code kiriman/<feed>/<date>/<NNN>/} with the files as they arrived and their list
 * {@code .daftar.tsv}.
 *
 * @param number of the reception; a delivery that comes again changed gets the next
 * @param files in name order
 */
public record ReceivedDelivery(String feed, LocalDate date, int number, List<ReceivedFile> files) {
    /** A hidden name: no delivered file has one. */
    private static final String LIST = ".daftar.tsv";

    /** The places of records taken out of the files; hidden like the list. */
    private static final String ERASED = ".dihapus.tsv";

    private static final Pattern TAB = Pattern.compile("\t");

    public ReceivedDelivery {
        files = List.copyOf(files);
    }

    static String folder(String feed, LocalDate date) {
        return "kiriman/" + feed + "/" + date;
    }

    /** Where it stands once complete. */
    String folder() {
        return folder(feed, date) + "/" + String.format(Locale.ROOT, "%03d", number);
    }

    /** Fingerprint of all its files. */
    public String contentHash() {
        var fingerprints = new TreeMap<String, String>();
        files.forEach(file -> fingerprints.put(file.name(), file.sha256()));
        return ContentHash.of(fingerprints);
    }

    /** Whether these files have the same names and contents. */
    public boolean hasContentOf(List<ReceivedFile> others) {
        return contentHash().equals(new ReceivedDelivery(feed, date, number, others).contentHash());
    }

    /** Whether these files of the inbox, in name order, are those received, as far as the inbox says. */
    public boolean isShownAs(List<Entry> entries) {
        return files.size() == entries.size()
                && IntStream.range(0, entries.size()).allMatch(i -> files.get(i).isShownAs(entries.get(i)));
    }

    /** Its files for reading, in name order. */
    public List<ArrivedFile> arrived() {
        return files.stream()
                .map(file -> new ArrivedFile(feed, date, file.name(), folder() + "/" + file.name(), file.size()))
                .sorted(Comparator.comparing(ArrivedFile::name))
                .toList();
    }

    /** By file, the lines on which records stood that are taken out of the copies here, or were to be when it was cut off. */
    public Map<String, Set<Long>> erasedLines(Lake lake) {
        var path = folder() + "/" + ERASED;
        var lines = new TreeMap<String, Set<Long>>();
        lake.findText(path).stream()
                .flatMap(String::lines)
                .map(line -> TAB.split(line, -1))
                .forEach(cells ->
                        lines.computeIfAbsent(cells[0], file -> new TreeSet<>()).add(Long.parseLong(cells[1])));
        return lines;
    }

    /**
     * Replaces the copy of a file, and notes before which records are taken out: cut off in between, the list says more
     * than is done, and never less. The list of files keeps what the agency's file was: the inbox still shows that one,
     * and it is not fetched again.
     */
    public void erase(Lake lake, String file, Set<Long> lines, Redaction copy) throws IOException {
        var beside = folder() + "/." + file + Lake.BESIDE;
        lake.remove(beside);
        try (var target = lake.create(beside)) {
            copy.write(target);
        }
        var all = erasedLines(lake);
        if (all.computeIfAbsent(file, name -> new TreeSet<>()).addAll(lines)) {
            lake.writeText(
                    folder() + "/" + ERASED,
                    all.entrySet().stream()
                            .flatMap(erased ->
                                    erased.getValue().stream().map(line -> erased.getKey() + "\t" + line + "\n"))
                            .collect(Collectors.joining()));
        }
        lake.replace(beside, folder() + "/" + file);
    }

    /** Writes a file without the records taken out. */
    @FunctionalInterface
    public interface Redaction {
        void write(OutputStream target) throws IOException;
    }

    static ReceivedDelivery read(Lake lake, String feed, LocalDate date, int number) {
        var files = new ArrayList<ReceivedFile>();
        var delivery = new ReceivedDelivery(feed, date, number, files);
        var list = delivery.folder() + "/" + LIST;
        var text = lake.findText(list).orElseThrow();
        for (var line : text.lines().toList()) {
            var cells = TAB.split(line, -1);
            files.add(new ReceivedFile(
                    cells[0], Long.parseLong(cells[1]), cells[2], cells[3].isEmpty() ? null : Instant.parse(cells[3])));
        }
        return new ReceivedDelivery(feed, date, number, files);
    }

    /** Whether a list of files stands there: without one nothing was received. */
    static boolean isComplete(Lake lake, String feed, LocalDate date, int number) {
        var list = new ReceivedDelivery(feed, date, number, List.of()).folder() + "/" + LIST;
        return lake.exists(list);
    }

    void writeList(Lake lake, String folder) {
        var text = new StringBuilder();
        for (var file : files) {
            text.append(file.name())
                    .append('\t')
                    .append(file.size())
                    .append('\t')
                    .append(file.sha256())
                    .append('\t')
                    .append(file.modified() == null ? "" : file.modified())
                    .append('\n');
        }
        lake.writeText(folder + "/" + LIST, text.toString());
    }
}
