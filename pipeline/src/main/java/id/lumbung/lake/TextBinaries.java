package id.lumbung.lake;

import java.nio.charset.StandardCharsets;
import org.apache.parquet.io.api.Binary;
import org.jspecify.annotations.Nullable;

/**
 * The UTF-8 bytes of one column's texts, remembered for texts that come back.
 *
 * <p>A code list gives the same {@link String} object again and again; a NIK never does. So a text is remembered by
 * identity in a small table, and nothing is looked up by content.
 */
final class TextBinaries {
    private static final int PLACES = 64;

    private final @Nullable String[] texts = new @Nullable String[PLACES];
    private final @Nullable Binary[] binaries = new @Nullable Binary[PLACES];

    @SuppressWarnings(
            "ReferenceEquality") // a text that is equal but not the same costs one more encoding, nothing else
    Binary binary(String text) {
        var place = System.identityHashCode(text) & (PLACES - 1);
        var known = binaries[place];
        if (known != null && texts[place] == text) {
            return known;
        }
        var binary = Binary.fromConstantByteArray(text.getBytes(StandardCharsets.UTF_8));
        texts[place] = text;
        binaries[place] = binary;
        return binary;
    }
}
