package id.lumbung.feed;

import id.lumbung.language.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How much a file may ask of the machine that reads it: what goes beyond is refused, whoever sent it.
 *
 * @param fieldChars longest cell
 * @param rowChars longest row
 * @param columns most columns of a header
 * @param rows most rows of a file
 * @param fileBytes largest file as it lies there
 * @param expandedBytes largest content of a compressed file, once expanded
 * @param expansion how many times its own size a compressed file may expand to
 */
public record ReadingLimits(
        int fieldChars, int rowChars, int columns, long rows, long fileBytes, long expandedBytes, int expansion) {

    private static final ReadingLimits USUAL =
            new ReadingLimits(1 << 15, 1 << 20, 1_000, 200_000_000L, 16L << 30, 64L << 30, 200);

    /** A nation's largest file stays below these; what a spreadsheet cell can hold stands in a field. */
    public static ReadingLimits usual() {
        return USUAL;
    }

    /**
     * Holds a file to its size before it is read.
     *
     * @param where as messages shall name it: {@code feed/date/file}
     * @throws DeliveryException when it is larger than {@link #fileBytes}
     */
    public void requireSize(Path file, String where) throws IOException {
        if (Files.size(file) > fileBytes) {
            throw new DeliveryException(Message.of("delivery.limit.file", where, fileBytes >> 20));
        }
    }
}
