package id.lumbung.feed.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/** The text of a delivered file, whatever its compression and encoding; both are told from its content. */
final class DeliveredText {

    private static final int SAMPLE_BYTES = 4096;
    private static final int GZIP_BUFFER_BYTES = 1 << 16;

    private DeliveredText() {}

    static Reader open(InputStream file) throws IOException {
        PushbackInputStream in = new PushbackInputStream(file, SAMPLE_BYTES);
        byte[] sample = sample(in);
        if (sample.length > 2 && (sample[0] & 0xFF) == 0x1F && (sample[1] & 0xFF) == 0x8B) {
            in = new PushbackInputStream(new GZIPInputStream(in, GZIP_BUFFER_BYTES), SAMPLE_BYTES);
            sample = sample(in);
        }
        if (startsWith(sample, 0xFF, 0xFE)) {
            in.skipNBytes(2);
            return new InputStreamReader(in, StandardCharsets.UTF_16LE);
        }
        if (startsWith(sample, 0xFE, 0xFF)) {
            in.skipNBytes(2);
            return new InputStreamReader(in, StandardCharsets.UTF_16BE);
        }
        if (startsWith(sample, 0xEF, 0xBB, 0xBF)) {
            in.skipNBytes(3);
        } else if (isMostlyZero(sample, 1)) {
            return new InputStreamReader(in, StandardCharsets.UTF_16LE);
        } else if (isMostlyZero(sample, 0)) {
            return new InputStreamReader(in, StandardCharsets.UTF_16BE);
        }
        return new Windows1252Fallback(in);
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
