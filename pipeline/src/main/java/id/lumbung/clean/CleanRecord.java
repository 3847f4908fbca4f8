package id.lumbung.clean;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What cleaning makes of one record: typed values in the order of {@link CleanSchema#values()}, or a rejection.
 *
 * <p>Dates (days since 1970-01-01), whole numbers, rupiah and yes/no (1/0) are kept as primitive numbers. Prints
 * without its values, so that none can reach a log.
 */
public final class CleanRecord {

    private static final long NO_NUMBER = Long.MIN_VALUE;

    private final long line;
    private final long fingerprint;
    private final @Nullable Object[] objects;
    private final long[] numbers;
    private String recordKey = "";
    private boolean withoutNames;
    private @Nullable RejectCode rejection;
    private @Nullable List<CellIssue> issues;

    CleanRecord(long line, long fingerprint, int columns) {
        this.line = line;
        this.fingerprint = fingerprint;
        this.objects = new Object[columns];
        this.numbers = new long[columns];
        Arrays.fill(numbers, NO_NUMBER);
    }

    static CleanRecord rejected(long line, long fingerprint, RejectCode code) {
        CleanRecord record = new CleanRecord(line, fingerprint, 0);
        record.rejection = code;
        return record;
    }

    /** The line of the file where the record starts. */
    public long line() {
        return line;
    }

    /** Equal for records whose cells were equal as they arrived; 0 for a broken row. */
    public long fingerprint() {
        return fingerprint;
    }

    public boolean rejected() {
        return rejection != null;
    }

    /** Why the record is rejected; null when it is loaded. A rejected record has no values, key or issues. */
    public @Nullable RejectCode rejection() {
        return rejection;
    }

    /** {@code kunci_rekaman}: the key columns after cleaning, joined with a bar. */
    public String recordKey() {
        return recordKey;
    }

    /** Whether a name of a person erased on request was taken out. */
    public boolean withoutNames() {
        return withoutNames;
    }

    public List<CellIssue> issues() {
        return issues == null ? List.of() : Collections.unmodifiableList(issues);
    }

    public boolean isNull(int column) {
        return objects[column] == null && numbers[column] == NO_NUMBER;
    }

    /** The value of a TEXT column that is not null. */
    public String text(int column) {
        return (String) require(column);
    }

    /** The value of a DECIMAL column that is not null, at scale 12. */
    public BigDecimal decimal(int column) {
        return (BigDecimal) require(column);
    }

    /** The value of an INT, BIGINT, DATE (days since 1970-01-01) or BOOLEAN (1/0) column that is not null. */
    public long number(int column) {
        return numbers[column];
    }

    void put(int column, Object value) {
        objects[column] = value;
    }

    void put(int column, long value) {
        numbers[column] = value;
    }

    /** Empties a column that names a person erased on request. */
    void takeOut(int column) {
        objects[column] = null;
        withoutNames = true;
    }

    void issue(String column, IssueCode code) {
        if (issues == null) {
            issues = new ArrayList<>(2);
        }
        issues.add(new CellIssue(column, code));
    }

    void recordKey(String key) {
        this.recordKey = key;
    }

    @Override
    public String toString() {
        return "CleanRecord[line " + line + (rejection == null ? "]" : ", " + rejection + "]");
    }

    private Object require(int column) {
        Object value = objects[column];
        if (value == null) {
            throw new IllegalStateException("column " + column + " of the record at line " + line + " is null");
        }
        return value;
    }
}
