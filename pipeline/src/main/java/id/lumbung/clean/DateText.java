package id.lumbung.clean;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A written date taken apart: two or three numbers, one of them perhaps a month's name, and perhaps a time. */
final class DateText {

    private static final Pattern TIME = Pattern.compile("(?:[tT]|\\h+)(?:[01]?[0-9]|2[0-3])[:.][0-5][0-9]"
            + "(?:[:.][0-5][0-9](?:[.,][0-9]+)?)?(?:\\h*[aApP][mM])?"
            + "(?:\\h*(?:Z|WIB|WITA|WIT|[+-][0-9]{2}:?[0-9]{2}))?");

    private static final char NONE = 0;
    private static final int MOST_DIGITS = 5;

    private final int[] numbers = new int[3];
    private final int[] lengths = new int[3];
    private int count;
    private int named = -1;
    private char separator = NONE;

    private DateText() {}

    /** Null when the text is not two or three parts with the same separator between them. */
    static @Nullable DateText parse(String raw) {
        DateText text = new DateText();
        int at = 0;
        while (true) {
            int end = text.part(raw, at);
            if (end < 0) {
                return null;
            }
            if (end == raw.length()) {
                return text.count >= 2 ? text : null;
            }
            if (text.count == 3) {
                return TIME.matcher(raw).region(end, raw.length()).matches() ? text : null;
            }
            at = text.separator(raw, end);
            if (at < 0) {
                return null;
            }
        }
    }

    int count() {
        return count;
    }

    int number(int part) {
        return numbers[part];
    }

    /** How many digits a part has; a month's name has none. */
    int length(int part) {
        return lengths[part];
    }

    boolean isName(int part) {
        return named == part;
    }

    /** One of {@code - / .} or a space, for spaces alone. */
    boolean separatedBy(char mark) {
        return separator == mark;
    }

    private int part(String raw, int start) {
        int end = start;
        int number = 0;
        while (end < raw.length() && Digits.isDigit(raw.charAt(end)) && end - start < MOST_DIGITS) {
            number = number * 10 + raw.charAt(end) - '0';
            end++;
        }
        lengths[count] = end - start;
        if (end == start) {
            while (end < raw.length() && isLetter(raw.charAt(end))) {
                end++;
            }
            number = named < 0 && end > start ? MonthNames.find(raw.substring(start, end)) : 0;
            if (number == 0) {
                return -1;
            }
            named = count;
        }
        numbers[count++] = number;
        return end;
    }

    /** Where the next part starts; -1 when no separator lies between, or another than before. */
    private int separator(String raw, int start) {
        int blanks = pastBlanks(raw, start);
        int at = blanks;
        char found = ' ';
        if (isMark(raw, at)) {
            found = raw.charAt(at);
            at = pastBlanks(raw, at + 1);
        }
        boolean abbreviated = found == '.' && blanks == start && named == count - 1;
        if (abbreviated && isMark(raw, at)) {
            found = raw.charAt(at);
            at = pastBlanks(raw, at + 1);
        } else if (abbreviated && at > start + 1 && separator != '.') {
            found = ' ';
        }
        if (at == start || (separator != NONE && separator != found)) {
            return -1;
        }
        separator = found;
        return at;
    }

    private static int pastBlanks(String raw, int start) {
        int at = start;
        while (at < raw.length() && Cell.isBlank(raw.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isMark(String raw, int at) {
        return at < raw.length() && (raw.charAt(at) == '-' || raw.charAt(at) == '/' || raw.charAt(at) == '.');
    }

    private static boolean isLetter(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }
}
