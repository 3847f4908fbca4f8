package id.lumbung.feed.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import id.lumbung.feed.HeaderMatch;
import org.jspecify.annotations.Nullable;

/** Keeps of each record the cells the contract knows, in contract column order. */
final class ContractCells extends AbstractBaseCsvCallbackHandler<@Nullable String[]> {

    /** Most cells of a survey are a code of one character: one string serves them all. */
    private static final String[] SINGLE = new String[128];

    static {
        for (char c = 0; c < SINGLE.length; c++) {
            SINGLE[c] = String.valueOf(c);
        }
    }

    private final HeaderMatch header;
    private final int columns;
    private @Nullable String[] cells;

    ContractCells(HeaderMatch header, int columns) {
        this.header = header;
        this.columns = columns;
        this.cells = new String[columns];
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        cells = new String[columns];
    }

    @Override
    protected void handleField(int field, char[] buffer, int offset, int length, boolean quoted) {
        int column = header.columnOf(field);
        if (column >= 0) {
            cells[column] = text(buffer, offset, length);
        }
    }

    @Override
    protected @Nullable String[] buildRecord() {
        return cells;
    }

    private static String text(char[] buffer, int offset, int length) {
        if (length == 0) {
            return "";
        }
        char first = buffer[offset];
        return length == 1 && first < SINGLE.length ? SINGLE[first] : new String(buffer, offset, length);
    }
}
