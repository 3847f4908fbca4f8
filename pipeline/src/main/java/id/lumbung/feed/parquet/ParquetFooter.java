package id.lumbung.feed.parquet;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Looks at the end of a Parquet file before its footer is read into memory. */
final class ParquetFooter {

    private static final int MAGIC_BYTES = 4;
    private static final int END_BYTES = 8;
    private static final int LARGEST_BYTES = 64 << 20;
    private static final String PLAIN = "PAR1";
    private static final String ENCRYPTED = "PARE";

    private ParquetFooter() {}

    static void check(Path file, String where) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer end = ByteBuffer.allocate(END_BYTES).order(ByteOrder.LITTLE_ENDIAN);
            long at = channel.size() - END_BYTES;
            while (at >= MAGIC_BYTES && end.hasRemaining() && channel.read(end, at + end.position()) >= 0) {
                // until full or at the end of the file
            }
            String magic = new String(end.array(), MAGIC_BYTES, MAGIC_BYTES, StandardCharsets.ISO_8859_1);
            if (magic.equals(ENCRYPTED)) {
                throw ParquetRows.encrypted(where);
            }
            int length = end.getInt(0);
            if (!magic.equals(PLAIN) || length < 0 || length > LARGEST_BYTES || length > at - MAGIC_BYTES) {
                throw new IOException("no footer");
            }
        }
    }
}
