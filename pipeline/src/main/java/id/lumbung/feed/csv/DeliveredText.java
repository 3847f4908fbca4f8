package id.lumbung.feed.csv;

import id.lumbung.feed.ReadingLimits;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * The text of a delivered file, whatever its compression and encoding; both are told from its content.
 *
 * @param encoding UTF-8 also stands for files with odd bytes of Windows-1252
 */
record DeliveredText(Reader reader, String encoding, boolean compressed) {

    private static final int SAMPLE_BYTES = 4096;

    static DeliveredText open(InputStream file, String fileName, ReadingLimits limits) throws IOException {
        PushbackInputStream in = new PushbackInputStream(file, SAMPLE_BYTES);
        byte[] sample = sample(in);
        boolean compressed = startsWith(sample, 0x1F, 0x8B);
        if (compressed) {
            in = new PushbackInputStream(new GzipMembers(in, fileName, limits), SAMPLE_BYTES);
            sample = sample(in);
        }
        if (startsWith(sample, 0xFF, 0xFE)) {
            in.skipNBytes(2);
            return utf16(in, ByteOrder.LITTLE_ENDIAN, compressed);
        }
        if (startsWith(sample, 0xFE, 0xFF)) {
            in.skipNBytes(2);
            return utf16(in, ByteOrder.BIG_ENDIAN, compressed);
        }
        boolean marked = startsWith(sample, 0xEF, 0xBB, 0xBF);
        if (marked) {
            in.skipNBytes(3);
        } else if (isMostlyZero(sample, 1)) {
            return utf16(in, ByteOrder.LITTLE_ENDIAN, compressed);
        } else if (isMostlyZero(sample, 0)) {
            return utf16(in, ByteOrder.BIG_ENDIAN, compressed);
        }
        return new DeliveredText(new Windows1252Fallback(in, marked), StandardCharsets.UTF_8.name(), compressed);
    }

    private static DeliveredText utf16(InputStream in, ByteOrder order, boolean compressed) {
        String encoding =
                order == ByteOrder.BIG_ENDIAN ? StandardCharsets.UTF_16BE.name() : StandardCharsets.UTF_16LE.name();
        return new DeliveredText(new Utf16Text(in, order), encoding, compressed);
    }

    private static byte[] sample(PushbackInputStream in) throws IOException {
        byte[] sample = in.readNBytes(SAMPLE_BYTES);
        in.unread(sample);
        return sample;
    }

    private static boolean startsWith(byte[] sample, int... mark) {
        if (sample.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((sample[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** UTF-16 without its mark: every second byte of western text is zero, and the others are not. */
    private static boolean isMostlyZero(byte[] sample, int from) {
        int[] zeros = new int[2];
        for (int i = 0; i < sample.length; i++) {
            zeros[i % 2] += sample[i] == 0 ? 1 : 0;
        }
        return sample.length > 3 && zeros[from] > sample.length / 4 && zeros[1 - from] < zeros[from] / 4;
    }
}
