package id.lumbung.feed.xlsx;

import id.lumbung.feed.ArrivedRow;
import id.lumbung.feed.Column;
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
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the records of an Excel workbook: the rows below the header of its first visible sheet, hidden and filtered
 * ones included. Only the row at hand is in memory; texts that cells share lie in a file of their own.
 */
public final class XlsxRecordReader implements RecordReader {

    private final String where;
    private final ReadingLimits limits;
    private final FirstSheet sheet;
    private final SheetRecords records;
    private final List<String> names;
    private final HeaderMatch header;
    private final FileTraits traits;
    private final @Nullable String[] absent;
    private final RepeatedHeader repeated;

    private XlsxRecordReader(String where, FirstSheet sheet, Contract contract, ReadingLimits limits)
            throws IOException {
        this.where = where;
        this.limits = limits;
        this.sheet = sheet;
        HeaderSearch.Header found = new HeaderSearch(where, contract, limits.columns()).require(sheet.rows());
        this.names = found.names();
        this.header = found.match();
        this.repeated = new RepeatedHeader(header, names, contract.columns().size());
        this.traits = new FileTraits(FileTraits.Format.XLSX, null, null, false, found.line());
        this.absent = new String[contract.columns().size()];
        NumberUse[] uses = new NumberUse[names.size()];
        for (int field = 0; field < uses.length; field++) {
            int column = header.columnOf(field);
            uses[field] = NumberUse.PLAIN;
            if (column >= 0) {
                absent[column] = "";
                uses[field] = NumberUse.of(contract.columns().get(column).rule(), sheet.epoch());
            }
        }
        sheet.rows().expect(uses);
        TotalsRows totals = new TotalsRows(fields(contract, Column::key), fields(contract, Column::required));
        this.records = new SheetRecords(sheet.rows(), totals, names.size());
    }

    private int[] fields(Contract contract, Predicate<Column> wanted) {
        return IntStream.range(0, names.size())
                .filter(field -> header.columnOf(field) >= 0
                        && wanted.test(contract.columns().get(header.columnOf(field))))
                .toArray();
    }

    /**
     * Opens a file and matches its header.
     *
     * @param where as messages shall name it: {@code feed/date/file}
     * @param scratch owner-only folder for the texts that cells share
     * @throws DeliveryException when it is damaged or no workbook, or lacks a required column
     */
    public static XlsxRecordReader open(
            Path file, String where, Contract contract, ReadingLimits limits, Path scratch) {
        try {
            FirstSheet sheet = FirstSheet.open(file, where, limits, scratch);
            try {
                return new XlsxRecordReader(where, sheet, contract, limits);
            } catch (IOException | RuntimeException e) {
                sheet.close();
                throw e;
            }
        } catch (IOException e) {
            throw refused(where, limits, e);
        }
    }

    @Override
    public @Nullable RawRecord next() {
        for (SheetRow row = nextRow(); row != null; row = nextRow()) {
            if (row.filledWidth() > names.size()) {
                return RawRecord.broken(row.line(), arrived(row).text());
            }
            @Nullable String[] cells = cells(row);
            if (!repeated.is(cells)) {
                return RawRecord.of(row.line(), cells);
            }
        }
        return null;
    }

    private @Nullable String[] cells(SheetRow row) {
        @Nullable String[] cells = absent.clone();
        for (int field = 0; field < names.size(); field++) {
            int column = header.columnOf(field);
            if (column >= 0) {
                cells[column] = row.cell(field);
            }
        }
        return cells;
    }

    @Override
    public Map<Long, ArrivedRow> rows(Set<Long> lines) {
        Map<Long, ArrivedRow> rows = new HashMap<>();
        while (rows.size() < lines.size()) {
            SheetRow row = nextRow();
            if (row == null) {
                break;
            }
            if (lines.contains(row.line())) {
                rows.put(row.line(), arrived(row));
            }
        }
        return rows;
    }

    private ArrivedRow arrived(SheetRow row) {
        int width = row.filledWidth();
        return width > names.size() ? ArrivedRow.broken(row.cells(width)) : ArrivedRow.of(row.cells(names.size()));
    }

    private @Nullable SheetRow nextRow() {
        try {
            return records.next();
        } catch (IOException e) {
            throw refused(where, limits, e);
        }
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
        return records.skipped() + repeated.count();
    }

    @Override
    public FileTraits traits() {
        return traits;
    }

    @Override
    public void close() throws IOException {
        sheet.close();
    }

    /** Without its cause, which may quote a cell. */
    private static DeliveryException refused(String where, ReadingLimits limits, IOException cause) {
        if (cause instanceof DocumentTypeException) {
            return new DeliveryException(Message.of("delivery.format.doctype", where));
        }
        if (cause instanceof CellTooLongException) {
            return new DeliveryException(Message.of("delivery.limit.field", where, limits.fieldChars()));
        }
        return new DeliveryException(Message.of("delivery.file.damaged", where));
    }
}
