package id.lumbung.feed.csv;

import id.lumbung.feed.ReadingLimits;
import java.util.Arrays;

/**
 * Finds where a row ends and where its fields do, without reading past a stray quote.
 *
 * <p>A quote left open leads over many lines, and each of them may open one of its own. A row that reaches a line it
 * is still quoted on goes on as every other row that did: so the lines passed inside quotes are noted with how it went
 * on, and no text is gone through more than twice, whatever a file holds.
 */
final class RowScanner {

    /** The text at hand ends before the row does. */
    static final int INCOMPLETE = -1;

    /** The quoting of the row is broken: it does not close, or closes before the field ends. */
    static final int BROKEN = -2;

    private static final int INSIDE = -3;
    private static final int OPEN = -4;
    private static final int FIRST_FIELDS = 1 << 16;
    private static final int CELLS_OF_A_JOINED_ROW = 2;

    private final TextWindow window;
    private final char separator;
    private final int longestJoinedChars;

    private int[] fieldEnds = new int[FIRST_FIELDS];
    private int kept;
    private int found;
    private int fields;
    private boolean joined;

    /** Starts of lines that begin inside quotes, with the fields that ended before each. */
    private int[] quotedLines = new int[64];

    private int[] fieldsBefore = new int[64];
    private int quotedLineCount;
    private int outcome = OPEN;
    private int outcomeFields;
    private int nextLine;

    RowScanner(TextWindow window, char separator, ReadingLimits limits) {
        this.window = window;
        this.separator = separator;
        this.longestJoinedChars = CELLS_OF_A_JOINED_ROW * limits.fieldChars();
    }

    /** How far quotes may lead over line ends: what would be longer holds a stray quote. */
    int longestJoinedChars() {
        return longestJoinedChars;
    }

    /** Forgets all places: the text at hand has moved. */
    void forget() {
        kept = 0;
        quotedLineCount = 0;
        outcome = OPEN;
    }

    /** Where the row ends that starts here, or INCOMPLETE or BROKEN. */
    int scan(int start) {
        found = kept;
        fields = 0;
        int end = readLine(start, false);
        joined = end == INSIDE;
        return joined ? readOn(start) : end;
    }

    /** How many fields the row scanned last has. */
    int fields() {
        return fields;
    }

    /** Whether the row scanned last goes over line ends. */
    boolean joined() {
        return joined;
    }

    /** Keeps where the fields of the row scanned last end; its first is found at the place returned. */
    int keep(int start) {
        split(start);
        int first = kept;
        kept = found;
        return first;
    }

    /** A joined row may have gone on as another did, whose fields were other ones. */
    private void split(int start) {
        if (joined) {
            int counted = fields;
            found = kept;
            int at = readLine(start, false);
            while (at == INSIDE) {
                at = readLine(nextLine, true);
            }
            fields = counted;
        }
    }

    /** Where a kept field ends; it starts behind the end of the one before it. */
    int fieldEnd(int place) {
        return fieldEnds[place];
    }

    /** Whether all fields of the row scanned last hold nothing from the given one on. */
    boolean isBlankFrom(int field, int start) {
        split(start);
        for (int i = field; i < found - kept; i++) {
            int from = i == 0 ? start : fieldEnds[kept + i - 1] + 1;
            if (!isBlank(from, fieldEnds[kept + i])) {
                return false;
            }
        }
        return true;
    }

    private boolean isBlank(int from, int end) {
        char[] chars = window.chars();
        boolean quoted = from < end && chars[from] == '"';
        int last = quoted ? end - 1 : end;
        for (int at = quoted ? from + 1 : from; at < last; at++) {
            if (!isBlank(chars[at])) {
                return false;
            }
        }
        return true;
    }

    /** Spaces, what shows as nothing, and the end mark of DOS; other control characters are damage to be seen. */
    static boolean isBlank(char c) {
        return c == ' '
                || c == '\t'
                || c == '\u00A0'
                || c == '\u001A'
                || (c >= '\u200B' && c <= '\u200F')
                || c == '\u2060'
                || c == '\uFEFF';
    }

    /** Goes on from the next line, inside quotes. */
    private int readOn(int start) {
        int known = Arrays.binarySearch(quotedLines, 0, quotedLineCount, nextLine);
        if (known < 0) {
            quotedLineCount = 0;
            outcome = OPEN;
            note(nextLine);
            known = 0;
        }
        int more = fields - fieldsBefore[known];
        while (outcome == OPEN) {
            int last = quotedLineCount - 1;
            if (quotedLines[last] - start > longestJoinedChars) {
                return BROKEN;
            }
            fields = fieldsBefore[last];
            found = kept;
            int at = readLine(quotedLines[last], true);
            if (at == INCOMPLETE) {
                return INCOMPLETE;
            }
            if (at == INSIDE) {
                note(nextLine);
            } else {
                outcome = at;
                outcomeFields = fields;
            }
        }
        fields = outcomeFields + more;
        return quotedLines[quotedLineCount - 1] - start > longestJoinedChars ? BROKEN : outcome;
    }

    private void note(int line) {
        if (quotedLineCount == quotedLines.length) {
            quotedLines = Arrays.copyOf(quotedLines, 2 * quotedLines.length);
            fieldsBefore = Arrays.copyOf(fieldsBefore, 2 * fieldsBefore.length);
        }
        quotedLines[quotedLineCount] = line;
        fieldsBefore[quotedLineCount] = fields;
        quotedLineCount++;
    }

    /** From the start of a field, or from inside quotes, to the end of the row or to a line end inside quotes. */
    private int readLine(int from, boolean fromInside) {
        char[] chars = window.chars();
        int limit = window.limit();
        boolean inside = fromInside;
        int at = from;
        while (true) {
            if (inside || (at < limit && chars[at] == '"')) {
                at = behindQuote(inside ? at : at + 1);
                if (at < 0) {
                    return at;
                }
                inside = false;
                if (at < limit && chars[at] != separator && !TextWindow.isLineEnd(chars[at])) {
                    return BROKEN;
                }
            } else {
                while (at < limit && chars[at] != separator && chars[at] != '\n' && chars[at] != '\r') {
                    at++;
                }
            }
            if (at == limit && !window.ended()) {
                return INCOMPLETE;
            }
            if (found == fieldEnds.length) {
                fieldEnds = Arrays.copyOf(fieldEnds, 2 * fieldEnds.length);
            }
            fieldEnds[found++] = at;
            fields++;
            if (at == limit || chars[at] != separator) {
                return at;
            }
            at++;
        }
    }

    /** Behind the quote that closes the field read here; INSIDE when its line ends before. */
    private int behindQuote(int from) {
        char[] chars = window.chars();
        int limit = window.limit();
        int at = from;
        while (at < limit) {
            char c = chars[at];
            if (c == '"') {
                if (at + 1 == limit) {
                    return window.ended() ? limit : INCOMPLETE;
                }
                if (chars[at + 1] != '"') {
                    return at + 1;
                }
                at += 2;
            } else if (TextWindow.isLineEnd(c)) {
                if (!window.holdsLineEnd(at)) {
                    return INCOMPLETE;
                }
                nextLine = window.behindLineEnd(at);
                return INSIDE;
            } else {
                at++;
            }
        }
        return window.ended() ? BROKEN : INCOMPLETE;
    }
}
