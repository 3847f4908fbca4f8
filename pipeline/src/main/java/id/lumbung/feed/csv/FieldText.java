package id.lumbung.feed.csv;

/** The text of a field: without the quotes around it, and with one quote for each two inside them. */
final class FieldText {

    /** Most cells of a survey are a code of one character: one string serves them all. */
    private static final String[] SINGLE = new String[128];

    static {
        for (char c = 0; c < SINGLE.length; c++) {
            SINGLE[c] = String.valueOf(c);
        }
    }

    private FieldText() {}

    static String of(char[] chars, int from, int end) {
        int length = end - from;
        if (length == 0) {
            return "";
        }
        char first = chars[from];
        if (first == '"') {
            return unquoted(chars, from + 1, end - 1);
        }
        return length == 1 && first < SINGLE.length ? SINGLE[first] : new String(chars, from, length);
    }

    private static String unquoted(char[] chars, int from, int end) {
        int quote = from;
        while (quote < end && chars[quote] != '"') {
            quote++;
        }
        if (quote == end) {
            return new String(chars, from, end - from);
        }
        StringBuilder text = new StringBuilder(end - from);
        for (int at = from; at < end; at++) {
            text.append(chars[at]);
            at += chars[at] == '"' ? 1 : 0;
        }
        return text.toString();
    }
}
