package id.lumbung.clean;

import id.lumbung.feed.CodeLists;
import id.lumbung.feed.Column;
import id.lumbung.feed.Contract;
import id.lumbung.feed.RawRecord;
import id.lumbung.feed.Rule;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cleans the records of a delivery by its contract, one at a time; stateless, so threads may share it. */
public final class RecordCleaner {

    /** Goes up whenever a rule, or a list a rule reads, makes something else of a cell: deliveries are cleaned anew. */
    public static final int RULE_VERSION = 3;

    private final CleanSchema schema;
    private final CellCleaner[] cleaners;
    private final int[] slots;
    private final String[] names;
    private final int[] keyColumns;
    private final KeyForm[] keyForms;

    /**
     * @param deliveryDate dates after it are impossible, unless their column may lie ahead
     * @param villages needed by a contract that uses villages
     */
    public RecordCleaner(
            Contract contract, LocalDate deliveryDate, @Nullable VillageRegister villages, CodeLists codeLists) {
        List<Column> columns = contract.columns();
        RuleTable rules = new RuleTable(contract, deliveryDate, villages, codeLists);
        schema = CleanSchema.of(contract);
        cleaners = new CellCleaner[columns.size()];
        slots = new int[columns.size()];
        names = new String[columns.size()];
        int slot = 0;
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            cleaners[i] = rules.cleanerOf(column);
            names[i] = column.name();
            slots[i] = slot;
            slot += column.rule() instanceof Rule.Nama ? 2 : 1;
        }
        List<Column> keys = contract.keyColumns();
        keyColumns = keys.stream().mapToInt(columns::indexOf).toArray();
        keyForms = keys.stream().map(key -> KeyForm.of(key.rule())).toArray(KeyForm[]::new);
    }

    public CleanSchema schema() {
        return schema;
    }

    public CleanRecord clean(RawRecord raw) {
        if (raw.broken()) {
            return CleanRecord.rejected(raw.line(), raw.fingerprint(), RejectCode.BARIS_RUSAK);
        }
        @Nullable String[] cells = raw.cells();
        CleanRecord record =
                new CleanRecord(raw.line(), raw.fingerprint(), schema.values().size());
        for (int i = 0; i < cleaners.length; i++) {
            IssueCode issue = cleaners[i].clean(cells[i], cells, record, slots[i]);
            if (issue != null) {
                record.issue(names[i], issue);
            }
        }
        String key = keyOf(record, cells);
        if (key == null) {
            return CleanRecord.rejected(raw.line(), raw.fingerprint(), RejectCode.KUNCI_KOSONG);
        }
        record.recordKey(key);
        return record;
    }

    private @Nullable String keyOf(CleanRecord record, @Nullable String[] cells) {
        StringBuilder key = new StringBuilder(32);
        for (int i = 0; i < keyColumns.length; i++) {
            int column = keyColumns[i];
            String part = keyForms[i].part(record, slots[column], cells[column]);
            if (part == null) {
                return null;
            }
            if (i > 0) {
                key.append('|');
            }
            key.append(part);
        }
        return key.toString();
    }
}
