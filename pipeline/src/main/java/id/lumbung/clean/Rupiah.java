package id.lumbung.clean;

import java.util.Locale;

/** An amount of money as whole rupiah, rounded half up; a notation that can be read two ways is set aside. */
public final class Rupiah {

    private static final Cleaned<Long> BROKEN = Cleaned.setAside(IssueCode.RUPIAH_CACAT);
    private static final int MOST_DIGITS = 15;

    private Rupiah() {}

    public static Cleaned<Long> clean(String raw) {
        String text = raw;
        boolean negative = text.startsWith("-");
        text = withoutCurrency(negative ? text.substring(1) : text);
        if (!negative && text.startsWith("-")) {
            negative = true;
            text = withoutCurrency(text.substring(1));
        }
        if (text.endsWith(",-")) {
            text = text.substring(0, text.length() - 2);
        }
        return amount(text, negative);
    }

    private static Cleaned<Long> amount(String text, boolean negative) {
        int mark = decimalMark(text);
        if (mark < 0) {
            return BROKEN;
        }
        long whole = 0;
        for (int i = 0; i < mark; i++) {
            char c = text.charAt(i);
            if (Digits.isDigit(c)) {
                whole = whole * 10 + c - '0';
            }
        }
        boolean fraction = false;
        for (int i = mark + 1; i < text.length(); i++) {
            fraction |= text.charAt(i) != '0';
        }
        if (negative && (whole > 0 || fraction)) {
            return Cleaned.setAside(IssueCode.RUPIAH_NEGATIF);
        }
        boolean up = mark + 1 < text.length() && text.charAt(mark + 1) >= '5';
        return Cleaned.value(up ? whole + 1 : whole);
    }

    /** Where the whole part ends: at the decimal mark or the end; -1 when the notation is none of ours. */
    private static int decimalMark(String text) {
        int length = text.length();
        int separators = 0;
        int first = -1;
        int last = -1;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c == '.' || c == ',') {
                first = first < 0 ? i : first;
                last = i;
                separators++;
            } else if (!Digits.isDigit(c)) {
                return -1;
            }
        }
        if (length == 0 || length - separators > MOST_DIGITS || first == 0 || last == length - 1) {
            return -1;
        }
        if (separators == 0) {
            return length;
        }
        int after = length - last - 1;
        if (separators == 1) {
            return after <= 2 ? last : thousands(text, length, text.charAt(first));
        }
        return text.charAt(first) == text.charAt(last)
                ? thousands(text, length, text.charAt(first))
                : thousands(text, last, text.charAt(first));
    }

    /** The end given when all before it is groups of three behind a first of one to three, else -1. */
    private static int thousands(String text, int end, char separator) {
        int group = 0;
        boolean first = true;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (Digits.isDigit(c)) {
                group++;
            } else if (c != separator || group > 3 || group < 1 || (!first && group != 3)) {
                return -1;
            } else {
                group = 0;
                first = false;
            }
        }
        return group == 3 && text.charAt(0) != '0' ? end : -1;
    }

    private static String withoutCurrency(String text) {
        String upper = text.length() > 3 ? text.substring(0, 3).toUpperCase(Locale.ROOT) : "";
        String rest = text;
        if (upper.startsWith("RP")) {
            rest = text.substring(text.charAt(2) == '.' ? 3 : 2);
        } else if (upper.equals("IDR")) {
            rest = text.substring(3);
        }
        return Cell.trim(rest);
    }
}
