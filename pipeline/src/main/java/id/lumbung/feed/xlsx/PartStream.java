package id.lumbung.feed.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;

/** What a part of a workbook unpacks to: counted as it comes, and checked against its checksum at its end. */
final class PartStream extends InputStream {

    /** The longest cell, every character of it written as a reference, is a tenth of this. */
    private static final int LONGEST_TOKEN_BYTES = 4 << 20;

    private final InputStream in;
    private final ZipEntry entry;
    private final Parts parts;
    private final CRC32 checksum = new CRC32();
    private long total;
    private long tokenAt;

    PartStream(InputStream in, ZipEntry entry, Parts parts) {
        this.in = in;
        this.entry = entry;
        this.parts = parts;
    }

    /** Says that what came so far has been taken in; too much between two calls is refused. */
    void startToken() {
        tokenAt = total;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = in.read(buffer, offset, length);
        if (count < 0) {
            if (checksum.getValue() != entry.getCrc()) {
                throw new ZipException("checksum differs");
            }
            return count;
        }
        total += count;
        parts.count(entry, total, count);
        if (total - tokenAt > LONGEST_TOKEN_BYTES) {
            throw new ZipException("a token is too long");
        }
        checksum.update(buffer, offset, count);
        return count;
    }

    @Override
    public int read() throws IOException {
        byte[] single = new byte[1];
        int count = read(single, 0, 1);
        return count < 0 ? -1 : single[0] & 0xFF;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
