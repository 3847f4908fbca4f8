package id.lumbung.feed.csv;

import id.lumbung.feed.ArrivedRow;
import id.lumbung.feed.Contract;
import id.lumbung.feed.DeliveryException;
import id.lumbung.feed.FileTraits;
import id.lumbung.feed.HeaderMatch;
import id.lumbung.feed.RawRecord;
import id.lumbung.feed.ReadingLimits;
import id.lumbung.feed.RecordReader;
import id.lumbung.feed.RepeatedHeader;
import id.lumbung.language.Message;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the records of a delivered CSV file; its separator, encoding and compression are told from its content. */
public final class CsvRecordReader implements RecordReader {

    private final String fileName;
    private final TextWindow window;
    private final CsvHeader header;
    private final HeaderMatch match;
    private final FileTraits traits;
    private final RowShape shape;
    private final RecordCutter cutter;
    private final int columns;
    private final RepeatedHeader repeated;
    private int record = -1;

    private CsvRecordReader(String fileName, DeliveredText text, Contract contract, ReadingLimits limits)
            throws IOException {
        this.fileName = fileName;
        this.columns = contract.columns().size();
        this.window = new TextWindow(text.reader());
        this.header = CsvHeader.read(fileName, window, contract, limits);
        this.match = HeaderMatch.of(contract, fileName, header.names());
        this.repeated = new RepeatedHeader(match, header.names(), columns);
        this.traits = new FileTraits(
                FileTraits.Format.CSV, text.encoding(), header.separator(), text.compressed(), header.line());
        RowScanner scanner = new RowScanner(window, header.separator(), limits);
        window.fill();
        this.shape = RowShape.of(header.names(), window, scanner);
        this.cutter = new RecordCutter(fileName, limits, window, scanner, shape);
    }

    /**
     * Opens a file and matches its header; closes it when that fails.
     *
     * @param fileName as messages shall name it: {@code feed/date/file}
     * @throws DeliveryException when it is empty or damaged, or lacks a required column
     */
    public static CsvRecordReader open(InputStream file, String fileName, Contract contract, ReadingLimits limits) {
        boolean opened = false;
        try {
            CsvRecordReader reader =
                    new CsvRecordReader(fileName, DeliveredText.open(file, fileName, limits), contract, limits);
            opened = true;
            return reader;
        } catch (IOException e) {
            throw damaged(fileName, e);
        } finally {
            if (!opened) {
                closeQuietly(file);
            }
        }
    }

    private static void closeQuietly(InputStream file) {
        try {
            file.close();
        } catch (IOException e) {
            // Why it could not be read is what its sender must know.
        }
    }

    @Override
    public @Nullable RawRecord next() {
        while (true) {
            record++;
            if (record >= cutter.count() && !findMore()) {
                return null;
            }
            if (cutter.broken(record)) {
                return RawRecord.broken(cutter.line(record), cutter.text(record));
            }
            @Nullable String[] cells = cells();
            if (!repeated.is(cells)) {
                return RawRecord.of(cutter.line(record), cells);
            }
        }
    }

    private @Nullable String[] cells() {
        @Nullable String[] cells = new String[columns];
        char[] chars = window.chars();
        int from = cutter.start(record);
        for (int field = 0; field < shape.delivered(); field++) {
            int end = cutter.fieldEnd(record, field);
            int column = match.columnOf(field);
            if (column >= 0) {
                cells[column] = FieldText.of(chars, from, end);
            }
            from = end + 1;
        }
        return cells;
    }

    @Override
    public Map<Long, ArrivedRow> rows(Set<Long> lines) {
        Map<Long, ArrivedRow> rows = new HashMap<>();
        record++;
        while (rows.size() < lines.size() && (record < cutter.count() || findMore())) {
            for (; record < cutter.count(); record++) {
                if (lines.contains(cutter.line(record))) {
                    rows.put(cutter.line(record), row());
                }
            }
        }
        record = cutter.count();
        return rows;
    }

    private ArrivedRow row() {
        return new ArrivedRow(cutter.text(record), cutter.broken(record) ? List.of() : fields());
    }

    /** A row without the separators that follow the last name of the header has nothing there. */
    private List<String> fields() {
        List<String> fields = new ArrayList<>(shape.header());
        int from = cutter.start(record);
        for (int field = 0; field < shape.delivered(); field++) {
            int end = cutter.fieldEnd(record, field);
            fields.add(FieldText.of(window.chars(), from, end));
            from = end + 1;
        }
        while (fields.size() < shape.header()) {
            fields.add("");
        }
        return fields;
    }

    @Override
    public List<String> header() {
        return header.names();
    }

    @Override
    public long skipped() {
        return cutter.blank() + repeated.count();
    }

    @Override
    public FileTraits traits() {
        return traits;
    }

    @Override
    public int unknownColumns() {
        return match.unknownColumns();
    }

    @Override
    public void close() throws IOException {
        window.close();
    }

    private boolean findMore() {
        try {
            record = 0;
            return cutter.next();
        } catch (IOException e) {
            throw damaged(fileName, e);
        }
    }

    private static DeliveryException damaged(String fileName, IOException cause) {
        return new DeliveryException(Message.of("delivery.file.damaged", fileName), cause);
    }
}
