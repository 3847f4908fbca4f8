package id.lumbung.feed;

import java.util.Locale;

/** Header names compare without case, spaces, underscores, dots and a BOM. */
public final class HeaderName {

    private HeaderName() {}

    public static String normalised(String header) {
        StringBuilder kept = new StringBuilder(header.length());
        for (int i = 0; i < header.length(); i++) {
            char c = header.charAt(i);
            if (c != '_' && c != '.' && c != '\uFEFF' && !Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                kept.append(c);
            }
        }
        return kept.toString().toLowerCase(Locale.ROOT);
    }
}
