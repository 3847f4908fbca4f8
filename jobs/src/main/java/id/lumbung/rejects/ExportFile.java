package id.lumbung.rejects;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import id.lumbung.clean.CodeWords;
import id.lumbung.database.PrivateFiles;
import id.lumbung.feed.HeaderName;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One new file of rejected records: the columns of the agency, then why each was rejected and where it stood. */
final class ExportFile implements Closeable {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** What follows the agency's columns; names no contract knows, so that reading the file again passes over them. */
    private static final List<String> REASONS = List.of(
            "lumbung_kode",
            "lumbung_alasan",
            "lumbung_saran",
            "lumbung_feed",
            "lumbung_kiriman",
            "lumbung_berkas",
            "lumbung_baris",
            "lumbung_isi");

    private final Path path;
    private final String feed;
    private final List<Integer> kept = new ArrayList<>();
    private final Locale language;
    private final CsvWriter csv;
    private long records;
    private long duplicates;

    /** {@code first}: the record whose file gives the header and the separator. */
    ExportFile(Path path, RejectedRecord first, Locale language) throws IOException {
        this.path = path;
        this.feed = first.feed();
        this.language = language;
        var writer = PrivateFiles.newText(path);
        writer.write(BYTE_ORDER_MARK);
        this.csv = CsvWriter.builder()
                .fieldSeparator(first.separator())
                .quoteStrategy(QuoteStrategies.ALWAYS)
                .build(writer);
        var names = first.names();
        var header = new ArrayList<String>();
        for (int column = 0; column < names.size(); column++) {
            if (!isReason(names.get(column))) {
                kept.add(column);
                header.add(names.get(column));
            }
        }
        header.addAll(REASONS);
        write(header);
    }

    /** The reasons of an earlier export are replaced by those of this one. */
    private static boolean isReason(String name) {
        return REASONS.stream().anyMatch(reason -> HeaderName.normalised(reason).equals(HeaderName.normalised(name)));
    }

    void add(RejectedRecord record) {
        var cells = record.cells();
        var words = CodeWords.of(record.code());
        var row = new ArrayList<String>();
        kept.forEach(column -> row.add(cells.isEmpty() ? "" : cells.get(column)));
        row.add(record.code());
        row.add(words.meaning().text(language));
        row.add(words.advice().text(language));
        row.add(record.feed());
        row.add(record.date().toString());
        row.add(record.file());
        row.add(Long.toString(record.line()));
        row.add(cells.isEmpty() ? record.content() : "");
        write(row);
        records++;
        duplicates += record.isDuplicate() ? 1 : 0;
    }

    private void write(List<String> row) {
        csv.writeRecord(row.stream().map(SpreadsheetText::of).toList());
    }

    Path path() {
        return path;
    }

    String feed() {
        return feed;
    }

    long records() {
        return records;
    }

    /** How many of its records have the key of one that is loaded. */
    long duplicates() {
        return duplicates;
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
