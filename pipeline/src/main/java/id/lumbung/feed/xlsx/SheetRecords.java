package id.lumbung.feed.xlsx;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a sheet that are records: blank rows are passed over, the numbers of the columns right under the header,
 * and totals behind the last whole record.
 */
final class SheetRecords {

    /** A foot has few rows; a longer run of totals is taken for records. */
    private static final int MOST_HELD = 100;

    private final SheetRows rows;
    private final TotalsRows totals;
    private final int columns;
    private final Deque<SheetRow> held = new ArrayDeque<>();
    private boolean underHeader = true;
    private boolean releasing;
    private long skipped;

    /** @param columns of the header */
    SheetRecords(SheetRows rows, TotalsRows totals, int columns) {
        this.rows = rows;
        this.totals = totals;
        this.columns = columns;
    }

    @Nullable
    SheetRow next() throws IOException {
        while (!releasing) {
            SheetRow row = rows.next();
            if (row == null) {
                dropTotals();
                if (held.isEmpty()) {
                    return null;
                }
                break;
            }
            boolean numbers = underHeader && ColumnNumbers.areIn(row, columns);
            underHeader &= row.filledWidth() == 0;
            if (row.filledWidth() == 0 || numbers) {
                skipped++;
            } else if (totals.isTotals(row) || (!held.isEmpty() && totals.isIncomplete(row))) {
                held.add(row);
                releasing = held.size() > MOST_HELD;
            } else if (held.isEmpty()) {
                return row;
            } else {
                held.add(row);
                releasing = true;
            }
        }
        SheetRow row = held.remove();
        releasing = !held.isEmpty();
        return row;
    }

    /** What stands below them, as a signature does, stays: nobody can tell it from a record that lacks its key. */
    private void dropTotals() {
        int before = held.size();
        held.removeIf(totals::isTotals);
        skipped += before - held.size();
    }

    long skipped() {
        return skipped;
    }
}
