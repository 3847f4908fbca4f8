package id.lumbung.feed;

import id.lumbung.language.Message;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** SHA-256 fingerprints: of a delivery's files, and of what its clean form depends on. */
public final class ContentHash {
    private static final int BUFFER = 1 << 20;

    private ContentHash() {}

    /** The fingerprint of a delivery: names and contents of its files in order, in hex. */
    public static String of(Delivery delivery) {
        var digest = sha256();
        for (var file : delivery.files()) {
            digest.update(file.name().getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(ofFile(delivery, file));
        }
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

    private static byte[] ofFile(Delivery delivery, DeliveredFile file) {
        var digest = sha256();
        var buffer = new byte[BUFFER];
        try (var input = Files.newInputStream(file.path())) {
            for (int read = input.read(buffer); read >= 0; read = input.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        } catch (IOException e) {
            throw new DeliveryException(Message.of("delivery.file.unreadable", delivery.where(file)), e);
        }
        return digest.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
