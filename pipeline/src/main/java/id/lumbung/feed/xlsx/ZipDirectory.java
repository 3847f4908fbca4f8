package id.lumbung.feed.xlsx;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.zip.ZipException;

/** Looks at the end of a zip file before anything reads its directory into memory. */
final class ZipDirectory {

    /** A workbook of a thousand sheets stays below. */
    static final int MOST_ENTRIES = 10_000;

    private static final int MOST_BYTES = 4 << 20;

    /** Stand for numbers that the large form of the directory's end holds. */
    private static final long MANY = 0xFFFF;

    private static final long MUCH = 0xFFFF_FFFFL;

    private static final int END = 0x06054B50;
    private static final int END_BYTES = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int LARGE_LOCATOR = 0x07064B50;
    private static final int LARGE_LOCATOR_BYTES = 20;
    private static final int LARGE_END = 0x06064B50;
    private static final int LARGE_END_BYTES = 56;

    private ZipDirectory() {}

    /** @throws ZipException when the file ends otherwise than a zip file does, or its directory is unusually large */
    static void check(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            long size = channel.size();
            long from = Math.max(0, size - END_BYTES - LONGEST_COMMENT);
            ByteBuffer tail = read(channel, from, (int) (size - from));
            int end = end(tail);
            long entries = Short.toUnsignedLong(tail.getShort(end + 10));
            long bytes = Integer.toUnsignedLong(tail.getInt(end + 12));
            long offset = Integer.toUnsignedLong(tail.getInt(end + 16));
            checkSize(entries == MANY ? 0 : entries, bytes == MUCH ? 0 : bytes);
            if (entries == MANY || bytes == MUCH || offset == MUCH) {
                checkLarge(channel, tail, end - LARGE_LOCATOR_BYTES);
            }
        }
    }

    private static int end(ByteBuffer tail) throws ZipException {
        for (int at = tail.limit() - END_BYTES; at >= 0; at--) {
            if (tail.getInt(at) == END) {
                int comment = Short.toUnsignedInt(tail.getShort(at + END_BYTES - 2));
                if (at + END_BYTES + comment == tail.limit()) {
                    return at;
                }
                break;
            }
        }
        throw new ZipException("no end of a zip file");
    }

    private static void checkLarge(FileChannel channel, ByteBuffer tail, int locator) throws IOException {
        if (locator < 0 || tail.getInt(locator) != LARGE_LOCATOR) {
            throw new ZipException("no directory");
        }
        long at = tail.getLong(locator + 8);
        if (at < 0 || at > channel.size() - LARGE_END_BYTES) {
            throw new ZipException("no directory");
        }
        ByteBuffer end = read(channel, at, LARGE_END_BYTES);
        if (end.getInt(0) != LARGE_END) {
            throw new ZipException("no directory");
        }
        checkSize(end.getLong(32), end.getLong(40));
    }

    private static void checkSize(long entries, long bytes) throws ZipException {
        if (entries < 0 || entries > MOST_ENTRIES || bytes < 0 || bytes > MOST_BYTES) {
            throw new ZipException("directory too large");
        }
    }

    private static ByteBuffer read(FileChannel channel, long at, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, at + bytes.position()) < 0) {
                throw new ZipException("file ends early");
            }
        }
        return bytes.flip();
    }
}
