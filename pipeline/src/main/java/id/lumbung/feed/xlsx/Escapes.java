package id.lumbung.feed.xlsx;

/** Characters XML cannot hold, which workbooks write as {@code _x000D_}. */
final class Escapes {

    private static final int LENGTH = 7;

    private Escapes() {}

    static String decoded(String text) {
        int at = text.indexOf("_x");
        return at < 0 ? text : decoded(text, at);
    }

    private static String decoded(String text, int first) {
        StringBuilder decoded = new StringBuilder(text.length()).append(text, 0, first);
        int at = first;
        while (at < text.length()) {
            int code = code(text, at);
            if (code >= 0) {
                decoded.append((char) code);
                at += LENGTH;
            } else {
                decoded.append(text.charAt(at++));
            }
        }
        return decoded.toString();
    }

    /** The character escaped at a place; -1 when there is none. Halves of a pair are no characters. */
    private static int code(String text, int at) {
        if (at + LENGTH > text.length()
                || text.charAt(at) != '_'
                || text.charAt(at + 1) != 'x'
                || text.charAt(at + LENGTH - 1) != '_') {
            return -1;
        }
        int code = 0;
        for (int i = at + 2; i < at + LENGTH - 1; i++) {
            char c = text.charAt(i);
            int digit = c < '\u0080' ? Character.digit(c, 16) : -1;
            if (digit < 0) {
                return -1;
            }
            code = code * 16 + digit;
        }
        return Character.isSurrogate((char) code) ? -1 : code;
    }
}
