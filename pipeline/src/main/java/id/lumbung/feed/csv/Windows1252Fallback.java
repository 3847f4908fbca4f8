package id.lumbung.feed.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Reads UTF-8, and every byte that cannot be UTF-8 as Windows-1252: whole files in that encoding, and the odd row
 * pasted into a file of the other. One pass, since the first such byte may stand anywhere. The five bytes that
 * Windows-1252 does not define pass as U+FFFD: which letter they were nobody can tell.
 *
 * <p>A file that shows itself as UTF-8, and only that, and ends inside a character is cut off.
 */
final class Windows1252Fallback extends Reader {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int BUFFER_BYTES = 1 << 16;

    private final InputStream in;
    private final CharsetDecoder utf8 = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER_BYTES).limit(0);
    private boolean ended;
    private boolean shownUtf8;
    private boolean shownWindows1252;

    /** @param marked whether a byte order mark says that the file is UTF-8 */
    Windows1252Fallback(InputStream in, boolean marked) {
        this.in = in;
        this.shownUtf8 = marked;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        CharBuffer chars = CharBuffer.wrap(target, offset, length).slice();
        while (chars.position() == 0 && length > 0) {
            int before = bytes.position();
            CoderResult result = utf8.decode(bytes, chars, ended);
            shownUtf8 |= bytes.position() - before != chars.position();
            if (result.isMalformed()) {
                requireWhole();
                readAsWindows1252(result.length(), chars);
            } else if (result.isOverflow()) {
                if (chars.position() == 0) {
                    throw new IllegalArgumentException("room for a pair of surrogates");
                }
            } else if (chars.position() == 0) {
                if (ended) {
                    return -1;
                }
                fill();
            }
        }
        return chars.position();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** Throws where the last bytes of a file in UTF-8 begin a character they do not end. */
    private void requireWhole() throws IOException {
        int first = bytes.get(bytes.position()) & 0xFF;
        int needed = first < 0xC2 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 1;
        boolean onlyBegun = ended && bytes.remaining() < needed && continuesToTheEnd();
        if (onlyBegun && shownUtf8 && !shownWindows1252) {
            throw new IOException("cut off inside a character");
        }
        shownWindows1252 = true;
    }

    private boolean continuesToTheEnd() {
        for (int at = bytes.position() + 1; at < bytes.limit(); at++) {
            if ((bytes.get(at) & 0xC0) != 0x80) {
                return false;
            }
        }
        return true;
    }

    private void readAsWindows1252(int count, CharBuffer chars) {
        byte[] foreign = new byte[Math.min(count, chars.remaining())];
        bytes.get(foreign);
        chars.put(new String(foreign, WINDOWS_1252));
    }

    private void fill() throws IOException {
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (read < 0) {
            ended = true;
        } else {
            bytes.position(bytes.position() + read);
        }
        bytes.flip();
    }
}
