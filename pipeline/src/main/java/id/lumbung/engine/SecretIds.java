package id.lumbung.engine;

import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Ids nobody can compute without the secret: HMAC-SHA-256 of a text, cut to 128 bits and written as a UUID.
 *
 * <p>A plain hash would not do: NIKs and card numbers can be enumerated. Serializable for engines that compute on other
 * machines: the secret travels with it, so the way there must be a trusted one.
 */
public final class SecretIds implements Serializable {
    private static final long serialVersionUID = 1L;

    private final byte[] secret;
    private final transient ThreadLocal<Mac> macs;

    /** Takes the secret's bytes, at least 16 of them. */
    public SecretIds(byte[] secret) {
        if (secret.length < 16) {
            throw new IllegalArgumentException("the identity secret needs at least 16 bytes");
        }
        this.secret = secret.clone();
        var key = new SecretKeySpec(this.secret, "HmacSHA256");
        this.macs = ThreadLocal.withInitial(() -> mac(key));
    }

    /** For reading what is made already: of a secret that is thrown away, so that no id it makes fits any other. */
    public static SecretIds unused() {
        var secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        return new SecretIds(secret);
    }

    /** The id of {@code text}. */
    public String id(String text) {
        var bytes = ByteBuffer.wrap(macs.get().doFinal(text.getBytes(StandardCharsets.UTF_8)));
        return new UUID(bytes.getLong(), bytes.getLong()).toString();
    }

    private Object readResolve() {
        return new SecretIds(secret);
    }

    private static Mac mac(SecretKeySpec key) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac;
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException(GeneralSecurityException.class.getSimpleName(), e);
        }
    }
}
