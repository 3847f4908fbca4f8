package id.lumbung.feed.csv;

import id.lumbung.feed.DeliveryException;
import id.lumbung.feed.ReadingLimits;
import id.lumbung.language.Message;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * The content of a gzip file of one or more members (RFC 1952), read to its last byte: Java's own stream takes a damaged
 * member behind a whole one for the end of the file. Stops at what expands beyond its limits.
 */
final class GzipMembers extends InputStream {

    /** Little text may well be one repeated line. */
    private static final long UNSUSPICIOUS_BYTES = 32L << 20;

    private static final int BUFFER_BYTES = 1 << 16;
    private static final int DEFLATE = 8;
    private static final int FLAG_HEADER_CRC = 2;
    private static final int FLAG_EXTRA = 4;
    private static final int FLAG_NAME = 8;
    private static final int FLAG_COMMENT = 16;
    private static final int RESERVED_FLAGS = 0xE0;

    private final InputStream in;
    private final String fileName;
    private final ReadingLimits limits;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 checksum = new CRC32();
    private final byte[] buffer = new byte[BUFFER_BYTES];
    private int position;
    private int limit;
    private long packedBytes;
    private long expandedBytes;
    private boolean ended;

    GzipMembers(InputStream in, String fileName, ReadingLimits limits) throws IOException {
        this.in = in;
        this.fileName = fileName;
        this.limits = limits;
        startMember(requireByte());
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        while (!ended && length > 0) {
            int read = inflate(target, offset, length);
            if (read > 0) {
                checksum.update(target, offset, read);
                expandedBytes += read;
                requireWithinLimits();
                return read;
            }
            if (inflater.finished()) {
                endMember();
            } else if (inflater.needsDictionary()) {
                throw new ZipException("dictionary");
            } else if (!fill()) {
                throw new EOFException("inside a member");
            }
        }
        return ended ? -1 : 0;
    }

    @Override
    public void close() throws IOException {
        ended = true;
        inflater.end();
        in.close();
    }

    private int inflate(byte[] target, int offset, int length) throws IOException {
        if (inflater.needsInput() && position < limit) {
            inflater.setInput(buffer, position, limit - position);
            position = limit;
        }
        try {
            return inflater.inflate(target, offset, length);
        } catch (DataFormatException e) {
            throw new ZipException("deflate");
        }
    }

    private void endMember() throws IOException {
        position = limit - inflater.getRemaining();
        long size = inflater.getBytesWritten();
        if (littleEndian(4) != checksum.getValue() || littleEndian(4) != (size & 0xFFFF_FFFFL)) {
            throw new ZipException("checksum");
        }
        int next = nextByte();
        if (next < 0) {
            ended = true;
        } else {
            startMember(next);
        }
    }

    private void startMember(int first) throws IOException {
        if (first != 0x1F || requireByte() != 0x8B || requireByte() != DEFLATE) {
            throw new ZipException("member");
        }
        int flags = requireByte();
        if ((flags & RESERVED_FLAGS) != 0) {
            throw new ZipException("flags");
        }
        pass(6);
        if ((flags & FLAG_EXTRA) != 0) {
            pass(littleEndian(2));
        }
        if ((flags & FLAG_NAME) != 0) {
            passText();
        }
        if ((flags & FLAG_COMMENT) != 0) {
            passText();
        }
        if ((flags & FLAG_HEADER_CRC) != 0) {
            pass(2);
        }
        inflater.reset();
        checksum.reset();
    }

    private void requireWithinLimits() {
        boolean suspicious = expandedBytes > UNSUSPICIOUS_BYTES && expandedBytes / limits.expansion() > packedBytes;
        if (suspicious || expandedBytes > limits.expandedBytes()) {
            throw new DeliveryException(
                    Message.of("delivery.limit.expanded", fileName, limits.expansion(), limits.expandedBytes() >> 20));
        }
    }

    private void passText() throws IOException {
        int next = requireByte();
        while (next != 0) {
            next = requireByte();
        }
    }

    private void pass(long count) throws IOException {
        for (long i = 0; i < count; i++) {
            requireByte();
        }
    }

    private long littleEndian(int bytes) throws IOException {
        long number = 0;
        for (int i = 0; i < bytes; i++) {
            number |= (long) requireByte() << (8 * i);
        }
        return number;
    }

    private int requireByte() throws IOException {
        int next = nextByte();
        if (next < 0) {
            throw new EOFException("around a member");
        }
        return next;
    }

    private int nextByte() throws IOException {
        return position < limit || fill() ? buffer[position++] & 0xFF : -1;
    }

    private boolean fill() throws IOException {
        position = 0;
        limit = Math.max(0, in.read(buffer, 0, buffer.length));
        packedBytes += limit;
        return limit > 0;
    }
}
