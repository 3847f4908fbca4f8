package id.lumbung.clean;

import org.jspecify.annotations.Nullable;

/** The digits of a number that tools have written with separators, or as a float. */
final class Digits {

    private Digits() {}

    /** Exactly so many digits, without spaces, dots, dashes, apostrophes and a trailing {@code .0}; null = otherwise. */
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
            } else if (c != '.' && c != '-' && c != '\'' && c != '\u2019' && !Cell.isBlank(c)) {
                return null;
            }
        }
        return digits.length() == length ? digits.toString() : null;
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

    /** {@code 1,60601E+15}: a spreadsheet has dropped the last digits. */
    static boolean isScientific(String raw) {
        int at = Math.max(raw.indexOf('E'), raw.indexOf('e'));
        if (at < 1 || at == raw.length() - 1) {
            return false;
        }
        for (int i = 0; i < at; i++) {
            char c = raw.charAt(i);
            if (!isDigit(c) && c != '.' && c != ',') {
                return false;
            }
        }
        char sign = raw.charAt(at + 1);
        int exponent = sign == '+' || sign == '-' ? at + 2 : at + 1;
        return isDigit(raw.charAt(0)) && onlyDigits(raw.substring(exponent));
    }
}
