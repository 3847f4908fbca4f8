package id.lumbung.clean.profile;

/**
 * Counts different texts up to a bound, so that its memory is bounded too. It remembers 64 bits of each, never the text.
 */
final class DistinctTally {
    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;
    private static final int FIRST_SIZE = 64;

    private final int bound;
    private long[] slots = new long[FIRST_SIZE];
    private int count;
    private boolean full;

    /** {@code bound}: most texts remembered. */
    DistinctTally(int bound) {
        this.bound = bound;
    }

    /** Returns false for a text that was there before; true says nothing any more once the tally is full. */
    boolean add(String text) {
        long hash = hash(text);
        int slot = find(slots, hash);
        if (slots[slot] == hash) {
            return false;
        }
        if (count == bound) {
            full = true;
            return true;
        }
        slots[slot] = hash;
        count++;
        if (2 * count > slots.length) {
            grow();
        }
        return true;
    }

    Tallied tallied() {
        return new Tallied(count, !full);
    }

    private void grow() {
        var larger = new long[2 * slots.length];
        for (long hash : slots) {
            if (hash != 0) {
                larger[find(larger, hash)] = hash;
            }
        }
        slots = larger;
    }

    /** The slot that holds the hash, or the free one it belongs into. */
    private static int find(long[] slots, long hash) {
        int slot = (int) (hash >>> 32) & (slots.length - 1);
        while (slots[slot] != 0 && slots[slot] != hash) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    /** Never 0, which marks a free slot. */
    private static long hash(String text) {
        long hash = 0x243F6A8885A308D3L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * MULTIPLIER;
            hash ^= hash >>> 29;
        }
        hash = (hash ^ hash >>> 32) * MULTIPLIER;
        return hash == 0 ? 1 : hash;
    }
}
