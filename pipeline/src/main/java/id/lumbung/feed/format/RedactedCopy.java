package id.lumbung.feed.format;

import id.lumbung.feed.ArrivedRow;
import id.lumbung.feed.Contract;
import id.lumbung.feed.DeliveryException;
import id.lumbung.feed.FileTraits;
import id.lumbung.feed.HeaderMatch;
import id.lumbung.feed.RawRecord;
import id.lumbung.feed.RecordReader;
import id.lumbung.feed.csv.CsvRedaction;
import id.lumbung.language.Message;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A delivered file without some of its records or cells. It is CSV, whatever the file was, gzip where that was; every
 * other record keeps its line and its cells.
 *
 * @param where as messages shall name the file
 * @param emptied by line, the columns of the contract to empty; where there are none the whole record goes
 */
public record RedactedCopy(
        Formats formats, Path file, String where, Contract contract, Map<Long, List<String>> emptied) {
    private static final int RECORDS_AT_A_TIME = 50_000;
    private static final char MARK = '\uFEFF';
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]");

    /** Whether nothing is left of a record but what stands for one that was taken out. */
    public static boolean isTakenOut(RawRecord record) {
        String broken = record.brokenText();
        String text = broken == null
                ? Arrays.stream(record.cells()).filter(Objects::nonNull).collect(Collectors.joining())
                : broken;
        String letters = SIGNS.matcher(text).replaceAll("");
        return letters.isEmpty() || letters.equals(CsvRedaction.TAKEN_OUT);
    }

    /** @throws DeliveryException when the file is not what it was when its records were found */
    public void write(OutputStream target) throws IOException {
        try (RecordReader reader = formats.open(file, where, contract)) {
            OutputStream packed = reader.traits().compressed() ? new GZIPOutputStream(target) : target;
            Writer text = new OutputStreamWriter(packed, StandardCharsets.UTF_8);
            // The mark says UTF-8 whatever the first bytes look like.
            text.write(MARK);
            if (reader.traits().format() == FileTraits.Format.CSV) {
                copyText(reader, text);
            } else {
                copyCells(reader, text);
            }
            text.close();
        }
    }

    private void copyText(RecordReader reader, Writer text) throws IOException {
        Map<Long, ArrivedRow> rows = reader.rows(emptied.keySet());
        requireAll(rows.size());
        Map<Long, Set<Integer>> fields = new HashMap<>();
        emptied.forEach((line, columns) -> fields.put(line, fields(reader, columns)));
        Character separator = reader.traits().separator();
        new CsvRedaction(
                        where,
                        formats.limits(),
                        separator == null ? ',' : separator,
                        reader.header().size())
                .copy(Files.newInputStream(file), rows, fields, text);
    }

    private void requireAll(int found) {
        if (found != emptied.size()) {
            throw new DeliveryException(Message.of("delivery.changed", where));
        }
    }

    private Set<Integer> fields(RecordReader reader, List<String> columns) {
        HeaderMatch match = HeaderMatch.of(contract, where, reader.header());
        Set<Integer> fields = new HashSet<>();
        for (int field = 0; field < reader.header().size(); field++) {
            int column = match.columnOf(field);
            if (column >= 0 && columns.contains(contract.columns().get(column).name())) {
                fields.add(field);
            }
        }
        return fields;
    }

    /** A row of cells becomes the line of its number; a line break within a cell would shift the lines below. */
    private void copyCells(RecordReader reader, Writer text) throws IOException {
        List<Long> lines = lines(reader);
        long line = 1;
        line = write(
                text,
                line,
                reader.traits().headerLine(),
                ArrivedRow.of(reader.header()).text());
        int found = 0;
        for (int from = 0; from < lines.size(); from += RECORDS_AT_A_TIME) {
            List<Long> some = lines.subList(from, Math.min(lines.size(), from + RECORDS_AT_A_TIME));
            try (RecordReader again = formats.open(file, where, contract)) {
                for (Map.Entry<Long, ArrivedRow> row : new TreeMap<>(again.rows(Set.copyOf(some))).entrySet()) {
                    found += emptied.containsKey(row.getKey()) ? 1 : 0;
                    line = write(text, line, row.getKey(), changed(reader, row.getKey(), row.getValue()));
                }
            }
        }
        requireAll(found);
    }

    private static List<Long> lines(RecordReader reader) {
        List<Long> lines = new ArrayList<>();
        for (@Nullable RawRecord record = reader.next(); record != null; record = reader.next()) {
            lines.add(record.line());
        }
        return lines;
    }

    private String changed(RecordReader reader, long line, ArrivedRow row) {
        List<String> columns = emptied.get(line);
        if (columns == null) {
            return row.text();
        }
        int width = Math.max(row.fields().size(), reader.header().size());
        List<String> cells = new ArrayList<>(row.fields());
        while (cells.size() < width) {
            cells.add("");
        }
        if (columns.isEmpty()) {
            cells.replaceAll(cell -> "");
            cells.set(0, CsvRedaction.TAKEN_OUT);
        } else {
            fields(reader, columns).forEach(field -> cells.set(field, ""));
        }
        return ArrivedRow.of(cells).text();
    }

    private static long write(Writer text, long at, long line, String row) throws IOException {
        for (long empty = at; empty < line; empty++) {
            text.write('\n');
        }
        text.write(row.replace("\r\n", " ").replace('\n', ' ').replace('\r', ' '));
        text.write('\n');
        return line + 1;
    }

    @Override
    public String toString() {
        return "RedactedCopy[" + emptied.size() + " records]";
    }
}
