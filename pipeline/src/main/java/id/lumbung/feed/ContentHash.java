package id.lumbung.feed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;

/** SHA-256 fingerprints: of a delivery's files, and of what its clean form depends on. */
public final class ContentHash {
    private ContentHash() {}

    /** The fingerprint of a delivery: names and contents of its files, which are given by their fingerprints in hex. */
    public static String of(SortedMap<String, String> files) {
        var digest = sha256();
        files.forEach((name, fingerprint) -> {
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(HexFormat.of().parseHex(fingerprint));
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    /** One fingerprint over several texts, in hex. */
    public static String of(List<String> texts) {
        var digest = sha256();
        for (var text : texts) {
            digest.update(text.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** What a file is fingerprinted by. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
