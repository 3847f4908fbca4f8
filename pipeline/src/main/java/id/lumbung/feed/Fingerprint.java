package id.lumbung.feed;

import org.jspecify.annotations.Nullable;

/**
 * 64 bits over the cells of a record as they arrived. A cell that did not arrive counts as an empty one, and columns the
 * contract does not know count for nothing: records that differ in these only are loaded as the same.
 */
final class Fingerprint {

    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    private Fingerprint() {}

    static long of(@Nullable String[] cells) {
        long hash = 0x243F6A8885A308D3L;
        for (String cell : cells) {
            if (cell != null) {
                for (int i = 0; i < cell.length(); i++) {
                    hash = (hash ^ cell.charAt(i)) * MULTIPLIER;
                    hash ^= hash >>> 29;
                }
            }
            hash = (hash ^ 0x1F0000L) * MULTIPLIER;
            hash ^= hash >>> 32;
        }
        return hash;
    }
}
