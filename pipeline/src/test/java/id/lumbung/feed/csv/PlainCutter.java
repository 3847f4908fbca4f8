package id.lumbung.feed.csv;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts text into rows as the reader shall, with the whole text at hand and without remembering anything: slow, and plain
 * enough to be seen right.
 */
final class PlainCutter {

    private static final int BROKEN = -1;

    /** A row as it shall be cut off. */
    record Row(long line, String text, boolean broken) {}

    private final String text;
    private final char separator;
    private final int header;
    private final int fields;
    private final int longestJoinedChars;
    private final int longestField;
    private final List<Row> rows = new ArrayList<>();
    private long blank;
    private long line;
    private int fieldsFound;
    private boolean joined;
    private boolean allBlank;
    private boolean tailBlank;
    private int longestFound;

    PlainCutter(String text, long line, char separator, RowShape shape, int fieldChars) {
        this.text = text;
        this.line = line;
        this.separator = separator;
        this.header = shape.header();
        this.fields = shape.fields();
        this.longestField = fieldChars;
        this.longestJoinedChars = 2 * fieldChars;
        cut();
    }

    List<Row> rows() {
        return rows;
    }

    long blank() {
        return blank;
    }

    private void cut() {
        int at = 0;
        while (at < text.length()) {
            int end = scan(at);
            boolean quoted = end != BROKEN;
            boolean good = quoted && fieldsFound == fields && (fields <= header || tailBlank);
            boolean field = longestFound <= longestField;
            if (quoted && !joined && allBlank) {
                blank++;
                line++;
                at = behind(end);
                continue;
            }
            if (quoted && joined && !good && hides(at, end)) {
                end = BROKEN;
            }
            end = end == BROKEN ? lineEnd(at) : end;
            rows.add(new Row(line, text.substring(at, end), !good || !field));
            for (int i = at; i < end; i = behind(lineEnd(i))) {
                line++;
            }
            at = behind(end);
        }
    }

    private boolean hides(int start, int end) {
        for (int at = behind(lineEnd(start)); at < end; at = behind(lineEnd(at))) {
            if (scan(at) != BROKEN && fieldsFound == fields) {
                return true;
            }
        }
        return false;
    }

    private int scan(int start) {
        fieldsFound = 0;
        joined = false;
        allBlank = true;
        tailBlank = true;
        longestFound = 0;
        int at = start;
        while (true) {
            int from = at;
            if (at < text.length() && text.charAt(at) == '"') {
                at++;
                while (true) {
                    if (at >= text.length() || at < 0) {
                        return BROKEN;
                    }
                    char c = text.charAt(at);
                    if (c == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"') {
                        at += 2;
                    } else if (c == '"') {
                        at++;
                        break;
                    } else if (c == '\n' || c == '\r') {
                        joined = true;
                        at = behind(at);
                        if (at - start > longestJoinedChars) {
                            return BROKEN;
                        }
                    } else {
                        at++;
                    }
                }
                if (at < text.length() && text.charAt(at) != separator && !isLineEnd(at)) {
                    return BROKEN;
                }
            } else {
                while (at < text.length() && text.charAt(at) != separator && !isLineEnd(at)) {
                    at++;
                }
            }
            boolean blankField = isBlank(text.substring(from, at));
            allBlank &= blankField;
            tailBlank &= fieldsFound < header || blankField;
            longestFound = Math.max(longestFound, at - from);
            fieldsFound++;
            if (at == text.length() || text.charAt(at) != separator) {
                return at;
            }
            at++;
        }
    }

    private static boolean isBlank(String field) {
        String inner = field.startsWith("\"") ? field.substring(1, field.length() - 1) : field;
        return inner.chars().allMatch(c -> RowScanner.isBlank((char) c));
    }

    private boolean isLineEnd(int at) {
        return text.charAt(at) == '\n' || text.charAt(at) == '\r';
    }

    private int lineEnd(int from) {
        int end = from;
        while (end < text.length() && !isLineEnd(end)) {
            end++;
        }
        return end;
    }

    private int behind(int end) {
        if (end >= text.length()) {
            return text.length();
        }
        return text.startsWith("\r\n", end) ? end + 2 : end + 1;
    }
}
