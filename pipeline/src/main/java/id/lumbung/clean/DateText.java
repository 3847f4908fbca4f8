package id.lumbung.clean;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A written date taken apart: two or three numbers, one of them perhaps a month's name, and perhaps a time. */
final class DateText {

    private static final Pattern TIME = Pattern.compile(
            "[ tT]\\s*\\d{1,2}[:.]\\d{2}([:.]\\d{2}([.,]\\d+)?)?\\s*([aApP][mM])?\\s*(Z|WIB|WITA|WIT|[+-]\\d{2}:?\\d{2})?");

    private static final char NONE = 0;

    private final int[] numbers = new int[3];
    private final int[] lengths = new int[3];
    private int count;
    private int named = -1;
    private char separator = NONE;

    private DateText() {}

    /** Null when the text is not two or three parts with one kind of separator between them. */
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

    boolean spaced() {
        return separator == ' ';
    }

    private int part(String raw, int start) {
        int end = start;
        int number = 0;
        while (end < raw.length() && Digits.isDigit(raw.charAt(end)) && end - start < 5) {
            number = number * 10 + raw.charAt(end) - '0';
            end++;
        }
        lengths[count] = end - start;
        if (end == start) {
            while (end < raw.length() && Character.isLetter(raw.charAt(end))) {
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

    /** One of - / . or spaces, the same throughout; beside a month's name any of them. Gives the next part's start. */
    private int separator(String raw, int start) {
        int at = start;
        char found = ' ';
        boolean closedAbbreviation = false;
        while (at < raw.length() && !Character.isLetterOrDigit(raw.charAt(at))) {
            char c = raw.charAt(at);
            if (c == '.' && named == count - 1 && !closedAbbreviation) {
                closedAbbreviation = true;
            } else if (!Cell.isBlank(c)) {
                if (found != ' ' || !isMark(c)) {
                    return -1;
                }
                found = c;
            }
            at++;
        }
        if (at == start || at == raw.length()) {
            return -1;
        }
        boolean besideName = named >= 0 || Character.isLetter(raw.charAt(at));
        boolean same = separator == NONE || separator == found;
        separator = found;
        return same || besideName ? at : -1;
    }

    private static boolean isMark(char c) {
        return c == '-' || c == '/' || c == '.';
    }
}
