package id.lumbung.lake;

import id.lumbung.feed.ContentHash;
import id.lumbung.feed.DeliveryException;
import id.lumbung.feed.source.Entry;
import id.lumbung.language.Message;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;

/**
 * A delivery on its way into the lake.
 *
 * @param folder where its files lie meanwhile
 */
public record Reception(Lake lake, String folder) {
    private static final int BUFFER = 1 << 17;

    /**
     * Takes a file in, byte by byte; what an attempt that was cut off left of it is overwritten.
     *
     * @param where as messages shall name it: {@code feed/date/file}
     * @param most bytes it may have
     * @throws IOException when it cannot be read to its end; when the lake refuses, an {@link UncheckedIOException}
     */
    public ReceivedFile take(Entry file, InputStream input, String where, long most) throws IOException {
        var path = folder + "/" + file.name();
        lake.remove(path);
        var digest = ContentHash.sha256();
        var size = 0L;
        var output = new LakeOutput(lake.create(path));
        try (output) {
            var buffer = new byte[BUFFER];
            for (int read = input.read(buffer); read >= 0; read = input.read(buffer)) {
                size += read;
                if (size > most) {
                    throw new DeliveryException(Message.of("delivery.limit.bytes", where, most));
                }
                digest.update(buffer, 0, read);
                output.write(buffer, read);
            }
        }
        var modified = file.modified();
        return new ReceivedFile(
                file.name(),
                size,
                HexFormat.of().formatHex(digest.digest()),
                modified == null ? null : modified.truncatedTo(ChronoUnit.MILLIS));
    }

    /** Keeps nothing of it. */
    public void discard() {
        lake.remove(folder);
    }

    /** Tells a lake that refuses from a source that does. */
    private record LakeOutput(OutputStream output) implements AutoCloseable {
        void write(byte[] buffer, int length) {
            try {
                output.write(buffer, 0, length);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            try {
                output.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
