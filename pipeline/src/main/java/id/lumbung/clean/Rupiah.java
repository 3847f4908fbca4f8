package id.lumbung.clean;

/** An amount of money as whole rupiah, rounded half up; a notation that can be read two ways is set aside. */
public final class Rupiah {

    private static final Cleaned<Long> BROKEN = Cleaned.setAside(IssueCode.RUPIAH_CACAT);

    /** Fifteen digits: no budget of a nation has more. */
    private static final long MOST = 999_999_999_999_999L;

    private Rupiah() {}

    public static Cleaned<Long> clean(String raw) {
        boolean signed = raw.startsWith("-");
        String text = withoutCurrency(signed ? Cell.trim(raw.substring(1)) : raw);
        boolean negative = signed || text.startsWith("-");
        if (negative && !signed) {
            text = withoutCurrency(Cell.trim(text.substring(1)));
        }
        if (text.endsWith(",-")) {
            text = text.substring(0, text.length() - 1) + "0";
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
            if (whole > MOST) {
                return BROKEN;
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
        whole = up ? whole + 1 : whole;
        return whole > MOST ? BROKEN : Cleaned.value(whole);
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
        if (length == 0 || first == 0 || last == length - 1) {
            return -1;
        }
        if (separators == 0) {
            return length;
        }
        if (separators == 1) {
            return singleSeparator(text, last);
        }
        boolean decimals = text.charAt(first) != text.charAt(last);
        return decimals && length - last - 1 > 2 ? -1 : thousands(text, decimals ? last : length, text.charAt(first));
    }

    /**
     * Before one or two digits it is the decimal mark, before three it separates thousands. Before more it can only be
     * the mark of a spreadsheet's number, if what stands before it shows no thousands either; else it is a slip.
     */
    private static int singleSeparator(String text, int at) {
        int after = text.length() - at - 1;
        if (after == 3) {
            return thousands(text, text.length(), text.charAt(at));
        }
        return after < 3 || at > 3 ? at : -1;
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
        if (text.regionMatches(true, 0, "Rp", 0, 2)) {
            return Cell.trim(text.substring(text.startsWith(".", 2) ? 3 : 2));
        }
        return Cell.upperCase(text).startsWith("IDR") ? Cell.trim(text.substring(3)) : text;
    }
}
