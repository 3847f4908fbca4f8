package id.lumbung.feed.xlsx;

import java.util.regex.Pattern;

/** Tells the row under a header that numbers its columns, 1 2 3 or (1) (2) (3), as printed tables have it. */
final class ColumnNumbers {

    /** Fewer columns could be a record by chance. */
    private static final int FEWEST_COLUMNS = 3;

    private static final Pattern BRACKETS = Pattern.compile("[()\\[\\]]");

    private ColumnNumbers() {}

    /** Whether every column of the header has its own number in this row, and nothing else stands in it. */
    static boolean areIn(SheetRow row, int columns) {
        if (columns < FEWEST_COLUMNS || row.filledWidth() != columns) {
            return false;
        }
        for (int field = 0; field < columns; field++) {
            String number = BRACKETS.matcher(row.cell(field)).replaceAll("").strip();
            if (!number.equals(Integer.toString(field + 1))) {
                return false;
            }
        }
        return true;
    }
}
