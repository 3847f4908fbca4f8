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
 * pasted into a file of the other. One pass, since the first such byte may stand anywhere.
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

    Windows1252Fallback(InputStream in) {
        this.in = in;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        CharBuffer chars = CharBuffer.wrap(target, offset, length).slice();
        while (chars.position() == 0 && length > 0) {
            CoderResult result = utf8.decode(bytes, chars, ended);
            if (result.isMalformed()) {
                readAsWindows1252(result.length(), chars);
            } else if (result.isOverflow()) {
                if (chars.position() == 0) {
                    throw new IOException("room for one char only");
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
