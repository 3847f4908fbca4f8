package id.lumbung.feed.csv;

import java.io.Reader;

/** Part of a buffer, read without copying it first. */
final class CharSlice extends Reader {

    private final char[] buffer;
    private final int end;
    private int position;

    CharSlice(char[] buffer, int start, int end) {
        this.buffer = buffer;
        this.position = start;
        this.end = end;
    }

    @Override
    public int read(char[] target, int offset, int length) {
        if (position == end) {
            return -1;
        }
        int count = Math.min(length, end - position);
        System.arraycopy(buffer, position, target, offset, count);
        position += count;
        return count;
    }

    @Override
    public void close() {
        position = end;
    }
}
