package id.lumbung.feed.csv;

import id.lumbung.feed.ArrivedRow;
import id.lumbung.feed.DeliveryException;
import id.lumbung.feed.ReadingLimits;
import id.lumbung.language.Message;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Copies the text of a CSV file and changes some rows: every other character stays, and every line keeps its number. */
public final class CsvRedaction {
    /** What stands for a record that was taken out: a row that is not blank, so that lines and counts stay. */
    public static final String TAKEN_OUT = "DIHAPUS";

    private static final int NOTHING = -2;

    private final String fileName;
    private final ReadingLimits limits;
    private final char separator;
    private final int headerFields;

    /** What the file's reader says of it. */
    public CsvRedaction(String fileName, ReadingLimits limits, char separator, int headerFields) {
        this.fileName = fileName;
        this.limits = limits;
        this.separator = separator;
        this.headerFields = headerFields;
    }

    /**
     * Copies a file, decompressed.
     *
     * @param rows by the line they start on, the rows that change, as they arrived
     * @param emptied by line, the fields to empty; where there are none the whole row goes
     */
    public void copy(InputStream file, Map<Long, ArrivedRow> rows, Map<Long, Set<Integer>> emptied, Writer target)
            throws IOException {
        Map<Long, String> changed = new HashMap<>();
        rows.forEach((line, row) -> changed.put(line, changed(row, emptied.getOrDefault(line, Set.of()))));
        try (Reader text =
                new BufferedReader(DeliveredText.open(file, fileName, limits).reader())) {
            new Copy(text, target).copy(rows, changed);
        }
    }

    private String changed(ArrivedRow row, Set<Integer> emptied) {
        boolean broken = row.fields().isEmpty();
        if (!broken && !emptied.isEmpty()) {
            return CsvRow.of(row.text(), separator).without(emptied);
        }
        int fields = broken
                ? headerFields
                : CsvRow.of(row.text(), separator).fields().size();
        return CsvRow.takenOut(fields, separator, CsvRow.lineEnds(row.text()));
    }

    private final class Copy {
        private final Reader text;
        private final Writer target;
        private int readAhead = NOTHING;

        Copy(Reader text, Writer target) {
            this.text = text;
            this.target = target;
        }

        void copy(Map<Long, ArrivedRow> rows, Map<Long, String> changed) throws IOException {
            long line = 1;
            boolean more = true;
            while (more) {
                ArrivedRow row = rows.get(line);
                if (row != null) {
                    pass(row.text());
                    target.write(changed.getOrDefault(line, ""));
                    line += CsvRow.lineEnds(row.text());
                }
                more = copyLine();
                line++;
            }
        }

        /** Passes what is replaced, which must stand here as it was read. */
        private void pass(String expected) throws IOException {
            for (int at = 0; at < expected.length(); at++) {
                if (read() != expected.charAt(at)) {
                    throw new DeliveryException(Message.of("delivery.changed", fileName));
                }
            }
        }

        /** Copies up to and with the next line end; false when the text has ended. */
        private boolean copyLine() throws IOException {
            for (int c = read(); c >= 0; c = read()) {
                target.write(c);
                if (c == '\r') {
                    readAhead = read();
                    if (readAhead == '\n') {
                        target.write(read());
                    }
                }
                if (TextWindow.isLineEnd((char) c)) {
                    return true;
                }
            }
            return false;
        }

        private int read() throws IOException {
            int c = readAhead == NOTHING ? text.read() : readAhead;
            readAhead = NOTHING;
            return c;
        }
    }
}
