package id.lumbung.forget;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Searches the bytes of any file for NIKs: also inside gzip and zip, in UTF-16, and with their digits parted. */
record DigitSearch(Set<String> niks) {
    private static final int DIGITS = 16;
    private static final byte[] GZIP = {0x1F, (byte) 0x8B};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final int BUFFER = 1 << 16;

    /** Bytes that can be read more than once. */
    @FunctionalInterface
    interface Content {
        InputStream open() throws IOException;
    }

    /**
     * How often one of the NIKs stands in the content. Of what was packed and then damaged or cut off: in whatever can be
     * unpacked of it, and in its bytes as they stand.
     */
    long count(Content content) throws IOException {
        var found = new LongAdder();
        try (var input = new BufferedInputStream(content.open(), BUFFER)) {
            unpacked(input, found);
        } catch (ZipException | EOFException e) {
            try (var input = content.open()) {
                plain(input, found);
            }
        }
        return found.sum();
    }

    private void unpacked(InputStream input, LongAdder found) throws IOException {
        input.mark(ZIP.length);
        var start = input.readNBytes(ZIP.length);
        input.reset();
        if (startsWith(start, GZIP)) {
            plain(new GZIPInputStream(input, BUFFER), found);
        } else if (startsWith(start, ZIP)) {
            // Any bytes are a name in this character set.
            var zip = new ZipInputStream(input, StandardCharsets.ISO_8859_1);
            while (zip.getNextEntry() != null) {
                plain(zip, found);
            }
        } else {
            plain(input, found);
        }
    }

    private static boolean startsWith(byte[] start, byte[] mark) {
        return start.length >= mark.length && Arrays.equals(start, 0, mark.length, mark, 0, mark.length);
    }

    private void plain(InputStream input, LongAdder found) throws IOException {
        var buffer = new byte[BUFFER];
        var digits = new StringBuilder(DIGITS);
        for (int read = input.read(buffer); read >= 0; read = input.read(buffer)) {
            for (int at = 0; at < read; at++) {
                var value = buffer[at];
                if (value >= '0' && value <= '9') {
                    if (digits.length() == DIGITS) {
                        digits.deleteCharAt(0);
                    }
                    digits.append((char) value);
                    found.add(digits.length() == DIGITS && niks.contains(digits.toString()) ? 1 : 0);
                } else if (value != 0 && value != '.' && value != '-' && value != ' ') {
                    digits.setLength(0);
                }
            }
        }
    }

    @Override
    public String toString() {
        return "DigitSearch[" + niks.size() + " persons]";
    }
}
