package id.lumbung.clean;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The digits of a number that tools have written with separators, or as a float. */
final class Digits {

    private static final Pattern SCIENTIFIC = Pattern.compile("[0-9]+(?:[.,][0-9]*)?[Ee][+-]?[0-9]+");

    private Digits() {}

    /** Exactly so many digits, without spaces, dots, dashes and a trailing {@code .0}; null = otherwise. */
    static @Nullable String find(String raw, int length) {
        String number = raw.endsWith(".0") ? raw.substring(0, raw.length() - 2) : raw;
        if (number.length() == length && onlyDigits(number)) {
            return number;
        }
        StringBuilder digits = new StringBuilder(length);
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            if (isDigit(c)) {
                digits.append(c);
            } else if (!isBetweenDigits(c)) {
                return null;
            }
        }
        return digits.length() == length ? digits.toString() : null;
    }

    /** What may stand between the digits of one number. */
    static boolean isBetweenDigits(char c) {
        return c == '.' || isDash(c) || Cell.isBlank(c);
    }

    /** The hyphen, the dashes that word processors make of it, and the minus sign. */
    private static boolean isDash(char c) {
        return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '\u2212';
    }

    static boolean onlyDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The number of the two digits at a place. */
    static int two(String digits, int at) {
        return (digits.charAt(at) - '0') * 10 + digits.charAt(at + 1) - '0';
    }

    /** {@code 1,60601E+15}, in capitals or not, also with spaces: a spreadsheet has dropped the last digits. */
    static boolean isScientific(String raw) {
        if (raw.indexOf('E') < 0 && raw.indexOf('e') < 0) {
            return false;
        }
        StringBuilder visible = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            if (!Cell.isBlank(raw.charAt(i))) {
                visible.append(raw.charAt(i));
            }
        }
        return SCIENTIFIC.matcher(visible).matches();
    }
}
