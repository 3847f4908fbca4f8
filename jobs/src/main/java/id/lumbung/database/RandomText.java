package id.lumbung.database;

import java.security.SecureRandom;
import java.util.Base64;

/** Unguessable text for passwords and secrets. */
final class RandomText {
    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomText() {}

    /** The bytes in letters, digits, {@code -} and {@code _}: safe in URLs, property files and password files. */
    static String ofBytes(int count) {
        var bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
