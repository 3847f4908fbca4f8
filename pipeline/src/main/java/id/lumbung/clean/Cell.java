package id.lumbung.clean;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is done to every cell before its rule. */
public final class Cell {

    private static final Set<String> EMPTY_WORDS =
            Set.of("-", "--", "NULL", "N/A", "NA", "#N/A", "(KOSONG)", "TIDAK ADA");
    private static final String NOTHING_THERE = "TIDAK ADA";
    private static final int LONGEST_EMPTY_WORD = 9;
    private static final char DELETE = '\u007F';

    private Cell() {}

    /** Without spaces of any kind and zero-width characters at either end, and without apostrophes before it. */
    public static String trim(@Nullable String cell) {
        if (cell == null) {
            return "";
        }
        int start = 0;
        int end = cell.length();
        while (start < end && (isBlank(cell.charAt(start)) || isApostrophe(cell.charAt(start)))) {
            start++;
        }
        while (end > start && isBlank(cell.charAt(end - 1))) {
            end--;
        }
        return start == 0 && end == cell.length() ? cell : cell.substring(start, end);
    }

    /** Whether a trimmed cell means empty. */
    public static boolean isEmpty(String trimmed) {
        return trimmed.isEmpty() || isEmptyWord(trimmed);
    }

    /** Whether a trimmed cell of a code-list column means empty. */
    static boolean isEmptyCode(String trimmed) {
        return trimmed.isEmpty() || (isEmptyWord(trimmed) && !upperCase(trimmed).equals(NOTHING_THERE));
    }

    /** With capitals for a to z and nothing else: no other letter, as the dotless i, turns into a word of a list. */
    static String upperCase(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isSmall(text.charAt(i))) {
                return withCapitals(text, i);
            }
        }
        return text;
    }

    private static String withCapitals(String text, int from) {
        char[] letters = text.toCharArray();
        for (int i = from; i < letters.length; i++) {
            if (isSmall(letters[i])) {
                letters[i] = (char) (letters[i] - 'a' + 'A');
            }
        }
        return new String(letters);
    }

    private static boolean isSmall(char c) {
        return c >= 'a' && c <= 'z';
    }

    /** With a space for each control character: PostgreSQL's text holds no NUL, and the others print as nothing. */
    static String printable(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            if (isControl(cell.charAt(i))) {
                return withoutControls(cell);
            }
        }
        return cell;
    }

    private static String withoutControls(String cell) {
        StringBuilder text = new StringBuilder(cell.length());
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            text.append(isControl(c) ? ' ' : c);
        }
        return text.toString();
    }

    private static boolean isControl(char c) {
        return c < ' ' || c == DELETE;
    }

    /** A character that shows as nothing: spaces, line breaks, NBSP and the zero-width ones. */
    static boolean isBlank(char c) {
        return c <= ' ' || c == DELETE || (c >= '\u0080' && isUnusualBlank(c));
    }

    /** Zero-width spaces and joiners, marks of the writing direction, the soft hyphen. */
    static boolean isZeroWidth(char c) {
        return (c >= '\u200B' && c <= '\u200F')
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2060' && c <= '\u206F')
                || c == '\uFEFF'
                || c == '\u00AD'
                || c == '\u061C'
                || c == '\u180E';
    }

    /** As spreadsheets put it before text, or as word processors write it. */
    static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }

    private static boolean isUnusualBlank(char c) {
        return c == '\u00A0'
                || c == '\u0085'
                || isZeroWidth(c)
                || (c >= '\u1680' && (Character.isSpaceChar(c) || Character.isWhitespace(c)));
    }

    private static boolean isEmptyWord(String trimmed) {
        if (trimmed.length() > LONGEST_EMPTY_WORD) {
            return false;
        }
        return switch (trimmed.charAt(0)) {
            case '-', '(', '#', 'N', 'n', 'T', 't' -> EMPTY_WORDS.contains(upperCase(trimmed));
            default -> false;
        };
    }
}
