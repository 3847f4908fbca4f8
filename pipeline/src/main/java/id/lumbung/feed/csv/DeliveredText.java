package id.lumbung.feed.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/**
 * The text of a delivered file, whatever its compression and encoding; both are told from its content.
 *
 * @param encoding UTF-8 also stands for files with odd bytes of Windows-1252
 */
record DeliveredText(Reader reader, String encoding, boolean compressed) {

    private static final int SAMPLE_BYTES = 4096;
    private static final int GZIP_BUFFER_BYTES = 1 << 16;

    static DeliveredText open(InputStream file) throws IOException {
        PushbackInputStream in = new PushbackInputStream(file, SAMPLE_BYTES);
        byte[] sample = sample(in);
        boolean compressed = sample.length > 2 && (sample[0] & 0xFF) == 0x1F && (sample[1] & 0xFF) == 0x8B;
        if (compressed) {
            in = new PushbackInputStream(new GZIPInputStream(in, GZIP_BUFFER_BYTES), SAMPLE_BYTES);
            sample = sample(in);
        }
        if (startsWith(sample, 0xFF, 0xFE)) {
            in.skipNBytes(2);
            return in(in, StandardCharsets.UTF_16LE, compressed);
        }
        if (startsWith(sample, 0xFE, 0xFF)) {
            in.skipNBytes(2);
            return in(in, StandardCharsets.UTF_16BE, compressed);
        }
        if (startsWith(sample, 0xEF, 0xBB, 0xBF)) {
            in.skipNBytes(3);
        } else if (isMostlyZero(sample, 1)) {
            return in(in, StandardCharsets.UTF_16LE, compressed);
        } else if (isMostlyZero(sample, 0)) {
            return in(in, StandardCharsets.UTF_16BE, compressed);
        }
        return new DeliveredText(new Windows1252Fallback(in), StandardCharsets.UTF_8.name(), compressed);
    }

    private static DeliveredText in(InputStream in, Charset encoding, boolean compressed) {
        return new DeliveredText(new InputStreamReader(in, encoding), encoding.name(), compressed);
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

    /** UTF-16 without its mark: every second byte of western text is zero. */
    private static boolean isMostlyZero(byte[] sample, int from) {
        int zeros = 0;
        for (int i = from; i < sample.length; i += 2) {
            zeros += sample[i] == 0 ? 1 : 0;
        }
        return sample.length > 3 && zeros > sample.length / 4;
    }
}
