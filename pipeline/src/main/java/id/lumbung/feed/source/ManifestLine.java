package id.lumbung.feed.source;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One file of a manifest. Does not print its URL, which may hold a token.
 *
 * @param path {@code feed/date/file}
 * @param url where it lies; null for an empty file, written {@code -}
 * @param size in bytes; -1 where none is given
 * @param sha256 in hex; null where none is given
 */
record ManifestLine(
        String path, @Nullable URI url, long size, @Nullable String sha256) {
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern SIZE = Pattern.compile("[0-9]{1,18}");
    private static final Pattern SHA256 = Pattern.compile("[0-9a-fA-F]{64}");
    private static final int DEPTH = 3;

    /** Empty where the text is no such line. Blanks in a path are written {@code %20}. */
    static Optional<ManifestLine> find(String text, URI manifest) {
        var words = BLANKS.split(text.strip(), -1);
        if (words.length < 2) {
            return Optional.empty();
        }
        var path = words[0].split("/", -1);
        var rest = Arrays.copyOfRange(words, 2, words.length);
        var size = -1L;
        String sha256 = null;
        for (var word : rest) {
            if (size < 0 && sha256 == null && SIZE.matcher(word).matches()) {
                size = Long.parseLong(word);
            } else if (sha256 == null && SHA256.matcher(word).matches()) {
                sha256 = word.toLowerCase(Locale.ROOT);
            } else {
                return Optional.empty();
            }
        }
        if (path.length != DEPTH || Arrays.asList(path).contains("")) {
            return Optional.empty();
        }
        var name = UrlPath.decoded(path[0]) + "/" + UrlPath.decoded(path[1]) + "/" + UrlPath.decoded(path[2]);
        if (words[1].equals("-")) {
            return rest.length == 0 ? Optional.of(new ManifestLine(name, null, 0, null)) : Optional.empty();
        }
        var known = size;
        var fingerprint = sha256;
        return url(words[1], manifest).map(url -> new ManifestLine(name, url, known, fingerprint));
    }

    /** Relative to the manifest where that lies on a web server; a manifest leads to no file of this machine. */
    private static Optional<URI> url(String text, URI manifest) {
        try {
            var url = manifest.resolve(URI.create(text));
            return InboxAddress.isWeb(url) && url.getHost() != null && url.getRawUserInfo() == null
                    ? Optional.of(url)
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "ManifestLine[" + path + "]";
    }
}
