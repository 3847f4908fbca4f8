package id.lumbung.feed.source;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a source shows in one of its folders.
 *
 * @param name as the source gives it: not to be trusted before it was looked at
 * @param size in bytes; -1 where the source does not say
 * @param modified when it was last written; null where the source does not say
 * @param sha256 the fingerprint the source vouches for, in hex; null where it gives none
 */
public record Entry(
        String name,
        boolean folder,
        long size,
        @Nullable Instant modified,
        @Nullable String sha256) {
    static Entry folder(String name) {
        return new Entry(name, true, -1, null, null);
    }

    static Entry file(String name, long size, @Nullable Instant modified) {
        return new Entry(name, false, size, modified, null);
    }
}
