package id.lumbung.feed.source;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Names in the path of a URL. */
final class UrlPath {
    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";

    private UrlPath() {}

    /** The address of {@code path}, names with {@code /} between them, below a folder's address. */
    static URI of(URI folder, String path) {
        var encoded = new StringBuilder(folder.toString());
        for (var octet : path.getBytes(StandardCharsets.UTF_8)) {
            var letter = (char) (octet & 0xFF);
            if (UNRESERVED.indexOf(letter) >= 0) {
                encoded.append(letter);
            } else {
                encoded.append(String.format(Locale.ROOT, "%%%02X", (int) letter));
            }
        }
        return URI.create(encoded.toString());
    }

    /** What cannot be decoded stays as it stands. */
    static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
