package id.lumbung.feed.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import id.lumbung.feed.ArrivedRow;
import id.lumbung.feed.Contract;
import id.lumbung.feed.DeliveryException;
import id.lumbung.feed.FileTraits;
import id.lumbung.feed.HeaderMatch;
import id.lumbung.feed.RawRecord;
import id.lumbung.feed.ReadingLimits;
import id.lumbung.feed.RecordReader;
import id.lumbung.language.Message;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the records of a delivered CSV file; its separator, encoding and compression are told from its content. */
public final class CsvRecordReader implements RecordReader {

    private static final String SEPARATORS = ",;|\t";
    private static final String SEPARATOR_LINE = "sep=";

    private final String fileName;
    private final RecordCutter cutter;
    private final char separator;
    private final FileTraits traits;
    private final List<String> names;
    private final HeaderMatch header;
    private final int columns;
    private Iterator<@Nullable String[]> run = Collections.emptyIterator();
    private int record = -1;

    private CsvRecordReader(String fileName, DeliveredText text, Contract contract, ReadingLimits limits)
            throws IOException {
        this.fileName = fileName;
        this.cutter = new RecordCutter(text.reader());
        this.columns = contract.columns().size();
        String line = cutter.headerLine();
        if (line.isEmpty()) {
            throw new DeliveryException(Message.of("delivery.file.empty", fileName));
        }
        if (line.length() == SEPARATOR_LINE.length() + 1 && line.startsWith(SEPARATOR_LINE)) {
            separator = line.charAt(SEPARATOR_LINE.length());
            line = cutter.headerLine();
        } else {
            separator = separatorOf(line);
        }
        this.names = names(line);
        if (names.size() > limits.columns()) {
            throw new DeliveryException(Message.of("delivery.limit.columns", fileName, names.size(), limits.columns()));
        }
        this.header = HeaderMatch.of(contract, fileName, names);
        this.traits =
                new FileTraits(FileTraits.Format.CSV, text.encoding(), separator, text.compressed(), cutter.headerAt());
        cutter.expect(separator, names.size());
    }

    /**
     * Opens a file and matches its header.
     *
     * @param fileName as messages shall name it: {@code feed/date/file}
     * @throws DeliveryException when it is empty or damaged, or lacks a required column
     */
    public static CsvRecordReader open(InputStream file, String fileName, Contract contract, ReadingLimits limits) {
        try {
            return new CsvRecordReader(fileName, DeliveredText.open(file), contract, limits);
        } catch (IOException e) {
            throw damaged(fileName, e);
        }
    }

    @Override
    public @Nullable RawRecord next() {
        record++;
        if (record >= cutter.count()) {
            if (!findMore()) {
                record = cutter.count();
                return null;
            }
            record = 0;
        }
        if (cutter.broken(record)) {
            return RawRecord.broken(cutter.line(record), cutter.text(record));
        }
        if (!run.hasNext()) {
            run = readRun(record);
        }
        return RawRecord.of(cutter.line(record), run.next());
    }

    @Override
    public Map<Long, ArrivedRow> rows(Set<Long> lines) {
        Map<Long, ArrivedRow> rows = new HashMap<>();
        while (rows.size() < lines.size() && findMore()) {
            for (int found = 0; found < cutter.count(); found++) {
                if (lines.contains(cutter.line(found))) {
                    rows.put(cutter.line(found), row(found));
                }
            }
        }
        record = cutter.count();
        return rows;
    }

    private ArrivedRow row(int found) {
        String text = cutter.text(found);
        return new ArrivedRow(text, cutter.broken(found) ? List.of() : fields(text));
    }

    @Override
    public List<String> header() {
        return names;
    }

    @Override
    public long skipped() {
        return 0;
    }

    @Override
    public FileTraits traits() {
        return traits;
    }

    @Override
    public int unknownColumns() {
        return header.unknownColumns();
    }

    @Override
    public void close() throws IOException {
        cutter.close();
    }

    private boolean findMore() {
        try {
            return cutter.next();
        } catch (IOException e) {
            throw damaged(fileName, e);
        }
    }

    /** The fields of all good records from here up to the next broken one. */
    private Iterator<@Nullable String[]> readRun(int first) {
        int last = first;
        while (last + 1 < cutter.count() && !cutter.broken(last + 1)) {
            last++;
        }
        return strict(separator)
                .build(new ContractCells(header, columns), cutter.text(first, last))
                .iterator();
    }

    private List<String> names(String line) {
        try {
            return fields(line);
        } catch (CsvParseException e) {
            throw new DeliveryException(Message.of("delivery.header.quoting", fileName));
        }
    }

    private List<String> fields(String record) {
        return strict(separator).ofSingleCsvRecord(record).getFields();
    }

    private static CsvReader.CsvReaderBuilder strict(char separator) {
        return CsvReader.builder().fieldSeparator(separator).allowUnclosedQuote(false);
    }

    /** The separator most often found outside quotes. */
    private static char separatorOf(String line) {
        int[] counts = new int[SEPARATORS.length()];
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            quoted ^= c == '"';
            int separator = quoted ? -1 : SEPARATORS.indexOf(c);
            if (separator >= 0) {
                counts[separator]++;
            }
        }
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return SEPARATORS.charAt(most);
    }

    private static DeliveryException damaged(String fileName, IOException cause) {
        return new DeliveryException(Message.of("delivery.file.damaged", fileName), cause);
    }
}
