package id.lumbung.forget;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Searches the bytes of any file for NIKs: also inside gzip and zip, in UTF-16, and with their digits parted. */
record DigitSearch(Set<String> niks) {
    private static final int DIGITS = 16;
    private static final byte[] GZIP = {0x1F, (byte) 0x8B};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final int BUFFER = 1 << 16;

    /** How often one of the NIKs stands in the stream. */
    long count(InputStream input) throws IOException {
        var buffered = new BufferedInputStream(input, BUFFER);
        buffered.mark(ZIP.length);
        var start = buffered.readNBytes(ZIP.length);
        buffered.reset();
        if (startsWith(start, GZIP)) {
            return unpacked(buffered, new GZIPInputStream(buffered, BUFFER));
        }
        if (startsWith(start, ZIP)) {
            var zip = new ZipInputStream(buffered);
            var found = 0L;
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                found += plain(zip);
            }
            return found;
        }
        return plain(buffered);
    }

    private long unpacked(InputStream packed, InputStream content) throws IOException {
        try {
            return plain(content);
        } catch (ZipException e) {
            return plain(packed);
        }
    }

    private static boolean startsWith(byte[] start, byte[] mark) {
        return start.length >= mark.length && Arrays.equals(start, 0, mark.length, mark, 0, mark.length);
    }

    private long plain(InputStream input) throws IOException {
        var buffer = new byte[BUFFER];
        var digits = new StringBuilder(DIGITS);
        var found = 0L;
        for (int read = input.read(buffer); read >= 0; read = input.read(buffer)) {
            for (int at = 0; at < read; at++) {
                var value = buffer[at];
                if (value >= '0' && value <= '9') {
                    if (digits.length() == DIGITS) {
                        digits.deleteCharAt(0);
                    }
                    digits.append((char) value);
                    found += digits.length() == DIGITS && niks.contains(digits.toString()) ? 1 : 0;
                } else if (value != 0 && value != '.' && value != '-' && value != ' ') {
                    digits.setLength(0);
                }
            }
        }
        return found;
    }

    @Override
    public String toString() {
        return "DigitSearch[" + niks.size() + " persons]";
    }
}
