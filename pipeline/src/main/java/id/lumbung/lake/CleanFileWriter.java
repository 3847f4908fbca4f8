package id.lumbung.lake;

import id.lumbung.clean.CellIssue;
import id.lumbung.clean.CleanColumn;
import id.lumbung.clean.CleanRecord;
import id.lumbung.clean.CleanSchema;
import id.lumbung.clean.CleanType;
import id.lumbung.clean.RejectCode;
import id.lumbung.feed.Contract;
import id.lumbung.feed.Rule;
import id.lumbung.lake.CleanDelivery.Part;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes what cleaning makes of one delivered file: its records, their issues and its rejections. */
public final class CleanFileWriter implements Closeable {
    /** Fingerprint of the cells as they arrived: tells duplicates that are equal from those that differ. */
    static final CleanColumn SIDIK = new CleanColumn("sidik", CleanType.BIGINT);

    private static final List<CleanColumn> ISSUES = List.of(
            CleanSchema.BERKAS,
            CleanSchema.BARIS,
            new CleanColumn("kolom", CleanType.TEXT),
            new CleanColumn("kode", CleanType.TEXT));
    private final CleanDelivery delivery;
    private final CleanAttempt attempt;
    private final String file;
    private final TableWriter records;
    private final TableWriter issues;
    private final RejectionWriter rejections;
    private final RecordRow row;

    /**
     * @param index number of the file within the delivery, in name order
     * @param file its name
     */
    public CleanFileWriter(Lake lake, CleanDelivery delivery, Contract contract, int index, String file)
            throws IOException {
        var schema = CleanSchema.of(contract);
        this.delivery = delivery;
        this.file = file;
        this.attempt = delivery.attempt(index);
        this.records =
                lake.writer(attempt.file(CleanDelivery.place(Part.REKAMAN)), columns(schema), unrepeated(contract));
        this.issues = lake.writer(attempt.file(CleanDelivery.place(Part.MASALAH)), ISSUES, Set.of());
        this.rejections = new RejectionWriter(lake, attempt, CleanDelivery.place(Part.PENOLAKAN), file);
        this.row = new RecordRow(schema.values().size());
    }

    /** What it writes, to be moved into place once closed. */
    public CleanAttempt attempt() {
        return attempt;
    }

    /** Keys, numbers of persons and names: columns in which hardly a value comes twice. */
    private static Set<String> unrepeated(Contract contract) {
        var names = new HashSet<>(Set.of(CleanSchema.KUNCI_REKAMAN.name(), CleanSchema.BARIS.name(), SIDIK.name()));
        for (var column : contract.columns()) {
            var rule = column.rule();
            if (rule instanceof Rule.Nik || rule instanceof Rule.NomorKk || rule instanceof Rule.Digit) {
                names.add(column.name());
            } else if (rule instanceof Rule.Nama) {
                names.add(column.name());
                names.add(CleanSchema.asGiven(column.name()));
            } else if (rule instanceof Rule.Teks && column.key()) {
                names.add(column.name());
            }
        }
        return names;
    }

    /** The columns of a clean record in the lake. */
    static List<CleanColumn> columns(CleanSchema schema) {
        var columns = new ArrayList<>(schema.columns());
        columns.add(SIDIK);
        return columns;
    }

    /** Writes a record that is not rejected, with its issues. */
    public void record(CleanRecord record) throws IOException {
        row.record = record;
        records.write(row);
        for (CellIssue issue : record.issues()) {
            issues.write(new PlaceRow(
                    file, record.line(), issue.column(), issue.code().name()));
        }
    }

    /** Writes a rejection with the record as it arrived; without it where it must not be kept. */
    public void rejection(long line, RejectCode code, @Nullable String content) throws IOException {
        rejections.write(line, code, content);
    }

    @Override
    public void close() throws IOException {
        try (records;
                issues;
                rejections) {
            row.record = null;
        }
    }

    /** A clean record followed by where it is from. */
    private final class RecordRow implements Row {
        private final int width;
        private @Nullable CleanRecord record;

        RecordRow(int width) {
            this.width = width;
        }

        private CleanRecord current() {
            if (record == null) {
                throw new IllegalStateException("no record to write");
            }
            return record;
        }

        @Override
        public boolean isNull(int column) {
            return column < width && current().isNull(column);
        }

        @Override
        public String text(int column) {
            return switch (column - width) {
                case 0 -> current().recordKey();
                case 2 -> file;
                default -> current().text(column);
            };
        }

        @Override
        public long number(int column) {
            return switch (column - width) {
                case 1 -> delivery.date().toEpochDay();
                case 3 -> current().line();
                case 4 -> current().fingerprint();
                default -> current().number(column);
            };
        }

        @Override
        public java.math.BigDecimal decimal(int column) {
            return current().decimal(column);
        }
    }
}
