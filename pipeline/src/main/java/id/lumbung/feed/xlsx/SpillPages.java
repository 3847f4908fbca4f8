package id.lumbung.feed.xlsx;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads a spilled file here and there, keeping the pages read last. */
final class SpillPages {

    private static final int PAGE_BITS = 14;
    private static final int PAGE_BYTES = 1 << PAGE_BITS;
    private static final int PAGES = 1 << 9;

    private final FileChannel file;
    private final byte[] @Nullable [] pages = new byte[PAGES][];
    private final long[] numbers = new long[PAGES];
    private long position;

    SpillPages(FileChannel file) {
        this.file = file;
        Arrays.fill(numbers, -1);
    }

    void moveTo(long position) {
        this.position = position;
    }

    void skip(int bytes) {
        position += bytes;
    }

    /** Reads a length as it is written before each text. */
    int length() throws IOException {
        int length = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = page()[(int) position & (PAGE_BYTES - 1)];
            position++;
            length |= (next & 0x7F) << shift;
            if (next >= 0) {
                return length;
            }
        }
    }

    String text(int bytes) throws IOException {
        int offset = (int) position & (PAGE_BYTES - 1);
        if (offset + bytes <= PAGE_BYTES) {
            return bytes == 0 ? "" : new String(page(), offset, bytes, StandardCharsets.UTF_8);
        }
        byte[] text = new byte[bytes];
        if (read(text, position) < bytes) {
            throw new EOFException();
        }
        return new String(text, StandardCharsets.UTF_8);
    }

    private byte[] page() throws IOException {
        long number = position >> PAGE_BITS;
        int slot = (int) number & (PAGES - 1);
        byte[] page = pages[slot];
        if (page == null) {
            page = new byte[PAGE_BYTES];
            pages[slot] = page;
        }
        if (numbers[slot] != number) {
            numbers[slot] = -1;
            read(page, number << PAGE_BITS);
            numbers[slot] = number;
        }
        return page;
    }

    private int read(byte[] target, long at) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(target);
        while (buffer.hasRemaining() && file.read(buffer, at + buffer.position()) >= 0) {
            // until full or at the end of the file
        }
        return buffer.position();
    }
}
