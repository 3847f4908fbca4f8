package id.lumbung.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells and counts the header lines that stand again between the records of a file glued together from several. */
public final class RepeatedHeader {

    private static final String MARK = "\uFEFF";

    private final @Nullable String[] names;
    private final int first;
    private long count;

    /** @param header the names as they stand in the file */
    public RepeatedHeader(HeaderMatch match, List<String> header, int columns) {
        names = new String[columns];
        int firstKnown = -1;
        for (int field = 0; field < header.size(); field++) {
            int column = match.columnOf(field);
            if (column >= 0) {
                names[column] = header.get(field);
                firstKnown = firstKnown < 0 ? column : firstKnown;
            }
        }
        first = firstKnown;
    }

    /**
     * Whether a row is one: every cell its column's name, letter by letter. The mark of the file glued on may stand
     * before it.
     */
    public boolean is(@Nullable String[] cells) {
        if (first < 0 || !isName(first, cells)) {
            return false;
        }
        for (int column = 0; column < names.length; column++) {
            if (names[column] != null && !isName(column, cells)) {
                return false;
            }
        }
        count++;
        return true;
    }

    /** How many were found so far. */
    public long count() {
        return count;
    }

    private boolean isName(int column, @Nullable String[] cells) {
        String cell = cells[column];
        String name = names[column];
        return cell != null && (cell.equals(name) || (cell.startsWith(MARK) && cell.equals(MARK + name)));
    }
}
