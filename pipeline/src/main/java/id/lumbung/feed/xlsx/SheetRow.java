package id.lumbung.feed.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One row of a sheet. Prints without its cells. */
final class SheetRow {

    private final long line;
    private final @Nullable String[] cells;

    SheetRow(long line, @Nullable String[] cells) {
        this.line = line;
        this.cells = cells;
    }

    /** The number the spreadsheet shows beside it. */
    long line() {
        return line;
    }

    /** What stands in a column, from 0; "" where there is nothing. */
    String cell(int column) {
        String cell = column < cells.length ? cells[column] : null;
        return cell == null ? "" : cell;
    }

    boolean isBlank(int column) {
        return column >= cells.length || isBlank(cells[column]);
    }

    /** The first column that is not blank; {@link #width()} when all are. */
    int firstFilled() {
        int column = 0;
        while (column < cells.length && isBlank(cells[column])) {
            column++;
        }
        return column;
    }

    /** How many columns it takes up to its last cell that is not blank. */
    int filledWidth() {
        int width = cells.length;
        while (width > 0 && isBlank(cells[width - 1])) {
            width--;
        }
        return width;
    }

    int width() {
        return cells.length;
    }

    /** Its first cells, as many as asked. */
    List<String> cells(int count) {
        List<String> texts = new ArrayList<>(count);
        for (int column = 0; column < count; column++) {
            texts.add(cell(column));
        }
        return texts;
    }

    private static boolean isBlank(@Nullable String cell) {
        if (cell == null) {
            return true;
        }
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            boolean blank = c <= ' '
                    || c == '\u00A0'
                    || (c >= '\u200B' && c <= '\u200D')
                    || c == '\uFEFF'
                    || Character.isWhitespace(c);
            if (!blank) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return "SheetRow[" + line + ", " + cells.length + " cells]";
    }
}
