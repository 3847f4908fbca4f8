package id.lumbung.feed.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;

/**
 * Reads UTF-16 as it stands. Half a pair of surrogates inside the text is a cell cut by a form, and passes as U+FFFD; at
 * the end of the file it shows that the file was cut off, as an odd number of bytes does.
 */
final class Utf16Text extends Reader {

    private static final int BUFFER_BYTES = 1 << 16;
    private static final char UNREADABLE = '\uFFFD';

    private final InputStream in;
    private final ByteBuffer bytes;
    private char high;
    private boolean ended;

    Utf16Text(InputStream in, ByteOrder order) {
        this.in = in;
        this.bytes = ByteBuffer.allocate(BUFFER_BYTES).order(order).limit(0);
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (length < 2) {
            throw new IllegalArgumentException("room for a pair of surrogates");
        }
        CharBuffer chars = CharBuffer.wrap(target, offset, length);
        while (chars.position() == offset) {
            if (bytes.remaining() < 2 && !fill()) {
                return -1;
            }
            // A char may bring the unreadable one before it.
            while (bytes.remaining() >= 2 && chars.remaining() >= 2) {
                add(bytes.getChar(), chars);
            }
        }
        return chars.position() - offset;
    }

    private void add(char c, CharBuffer chars) {
        if (high != 0) {
            boolean pair = Character.isLowSurrogate(c);
            chars.put(pair ? high : UNREADABLE);
            high = 0;
            if (pair) {
                chars.put(c);
                return;
            }
        }
        if (Character.isHighSurrogate(c)) {
            high = c;
        } else {
            chars.put(Character.isLowSurrogate(c) ? UNREADABLE : c);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private boolean fill() throws IOException {
        bytes.compact();
        while (!ended && bytes.position() < 2) {
            int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
            if (read < 0) {
                ended = true;
            } else {
                bytes.position(bytes.position() + read);
            }
        }
        bytes.flip();
        if (ended && (bytes.remaining() == 1 || (bytes.remaining() == 0 && high != 0))) {
            throw new IOException("cut off inside a character");
        }
        return bytes.remaining() >= 2;
    }
}
