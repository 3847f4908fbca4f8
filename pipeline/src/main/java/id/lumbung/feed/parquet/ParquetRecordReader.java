package id.lumbung.feed.parquet;

import id.lumbung.feed.ArrivedRow;
import id.lumbung.feed.Contract;
import id.lumbung.feed.DeliveryException;
import id.lumbung.feed.FileTraits;
import id.lumbung.feed.HeaderMatch;
import id.lumbung.feed.RawRecord;
import id.lumbung.feed.ReadingLimits;
import id.lumbung.feed.RecordReader;
import id.lumbung.feed.Rule;
import id.lumbung.language.Message;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;

/** Reads the records of a Parquet file, a row group at a time; its names count as line 1 and the first row as line 2. */
public final class ParquetRecordReader implements RecordReader {

    private static final long HEADER_LINE = 1;
    private static final FileTraits TRAITS = new FileTraits(FileTraits.Format.PARQUET, null, null, false, HEADER_LINE);

    private final Path file;
    private final String where;
    private final Contract contract;
    private final ReadingLimits limits;
    private final ParquetRows known;
    private final List<String> names;
    private final HeaderMatch header;
    private final @Nullable String[] absent;
    private final int[] columns;
    private long line = HEADER_LINE;

    private ParquetRecordReader(
            Path file, String where, Contract contract, ReadingLimits limits, ParquetRows known, HeaderMatch header) {
        this.file = file;
        this.where = where;
        this.contract = contract;
        this.limits = limits;
        this.known = known;
        this.header = header;
        this.names = names(known.schema());
        this.absent = new String[contract.columns().size()];
        this.columns = IntStream.range(0, names.size())
                .map(header::columnOf)
                .filter(column -> column >= 0)
                .toArray();
    }

    /**
     * Opens a file and matches its columns.
     *
     * @param where as messages shall name it: {@code feed/date/file}
     * @throws DeliveryException when it is damaged, encrypted, or lacks a required column
     */
    public static ParquetRecordReader open(Path file, String where, Contract contract, ReadingLimits limits) {
        ParquetRows rows = ParquetRows.open(file, where, limits);
        try {
            List<Type> fields = rows.schema().getFields();
            HeaderMatch header = HeaderMatch.of(contract, where, names(rows.schema()));
            for (int field = 0; field < fields.size(); field++) {
                int column = header.columnOf(field);
                if (column >= 0 && !ValueText.isReadable(fields.get(field))) {
                    throw new DeliveryException(Message.of(
                            "delivery.format.column",
                            where,
                            contract.columns().get(column).name()));
                }
            }
            ParquetRecordReader reader = new ParquetRecordReader(file, where, contract, limits, rows, header);
            rows.start(field -> header.columnOf(field) >= 0, reader.rules());
            return reader;
        } catch (RuntimeException e) {
            rows.close();
            throw e;
        }
    }

    private static List<String> names(MessageType schema) {
        return schema.getFields().stream().map(Type::getName).toList();
    }

    private List<Rule> rules() {
        return IntStream.range(0, names.size())
                .map(header::columnOf)
                .mapToObj(column -> column < 0
                        ? new Rule.Teks()
                        : contract.columns().get(column).rule())
                .toList();
    }

    @Override
    public @Nullable RawRecord next() {
        @Nullable String[] row = known.next();
        if (row == null) {
            return null;
        }
        line++;
        @Nullable String[] cells = absent.clone();
        for (int i = 0; i < columns.length; i++) {
            cells[columns[i]] = row[i] == null ? "" : row[i];
        }
        return RawRecord.of(line, cells);
    }

    @Override
    public Map<Long, ArrivedRow> rows(Set<Long> lines) {
        Map<Long, ArrivedRow> found = new HashMap<>();
        List<Type> fields = known.schema().getFields();
        IntPredicate readable = field -> ValueText.isReadable(fields.get(field));
        try (ParquetRows whole = ParquetRows.open(file, where, limits)) {
            whole.start(readable, rules());
            long at = HEADER_LINE;
            @Nullable String[] row = whole.next();
            while (row != null && found.size() < lines.size()) {
                at++;
                if (at > line && lines.contains(at)) {
                    found.put(at, arrived(row, readable));
                }
                row = whole.next();
            }
        }
        known.finish();
        return found;
    }

    private ArrivedRow arrived(@Nullable String[] row, IntPredicate readable) {
        String[] cells = new String[names.size()];
        Arrays.fill(cells, "");
        int read = 0;
        for (int field = 0; field < cells.length; field++) {
            if (readable.test(field)) {
                String text = row[read++];
                cells[field] = text == null ? "" : text;
            }
        }
        return ArrivedRow.of(List.of(cells));
    }

    @Override
    public List<String> header() {
        return names;
    }

    @Override
    public int unknownColumns() {
        return header.unknownColumns();
    }

    @Override
    public long skipped() {
        return 0;
    }

    @Override
    public FileTraits traits() {
        return TRAITS;
    }

    @Override
    public void close() throws IOException {
        known.close();
    }
}
