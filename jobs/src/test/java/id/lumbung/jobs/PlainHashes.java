package id.lumbung.jobs;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What anybody can compute from a person's number without a secret. */
final class PlainHashes {
    private static final List<String> ALGORITHMS = List.of("MD5", "SHA-1", "SHA-256", "SHA-512");
    private static final int UUID_DIGITS = 32;

    private final Set<String> hashes = new HashSet<>();

    /** Hashes of the numbers as they are and behind each prefix, whole and cut to the length of a UUID. */
    static PlainHashes of(Collection<String> numbers, Collection<String> prefixes) throws NoSuchAlgorithmException {
        var plain = new PlainHashes();
        for (var algorithm : ALGORITHMS) {
            var digest = MessageDigest.getInstance(algorithm);
            for (var number : numbers) {
                plain.add(digest, number);
                for (var prefix : prefixes) {
                    plain.add(digest, prefix + "|" + number);
                }
            }
        }
        return plain;
    }

    private void add(MessageDigest digest, String text) {
        var hex = HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        hashes.add(hex);
        hashes.add(hex.substring(0, UUID_DIGITS));
        hashes.add(hex.substring(hex.length() - UUID_DIGITS));
    }

    /** Whether {@code value} is one of the hashes, written as hexadecimal digits or as a UUID. */
    boolean contain(String value) {
        return hashes.contains(value.toLowerCase(Locale.ROOT).replace("-", ""));
    }
}
