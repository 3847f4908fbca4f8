package id.lumbung.clean;

import java.util.function.Predicate;

/** Finds NIKs in any text, also where spaces, dots and dashes part their digits. */
public final class NikFinder {

    private NikFinder() {}

    /** Whether sixteen digits in a row, whatever parts them, satisfy a condition; also within a longer number. */
    public static boolean anyIn(String text, Predicate<String> condition) {
        if (text.length() < Nik.LENGTH) {
            return false;
        }
        StringBuilder digits = new StringBuilder(Nik.LENGTH);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Digits.isDigit(c)) {
                digits.append(c);
                if (digits.length() > Nik.LENGTH) {
                    digits.deleteCharAt(0);
                }
                if (digits.length() == Nik.LENGTH && condition.test(digits.toString())) {
                    return true;
                }
            } else if (!Digits.isBetweenDigits(c)) {
                digits.setLength(0);
            }
        }
        return false;
    }
}
