package id.lumbung.engine.spark;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.Arrays;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;

/** The CSV lines that executors wrote into one folder, put together into one file of this machine. */
final class CsvParts {
    private static final int BUFFER = 1 << 16;
    private static final byte QUOTE = '"';
    private static final byte LINE_END = '\n';

    private boolean quoted;
    private long rows;

    private CsvParts() {}

    /** Returns the number of rows. */
    static long join(Path folder, Configuration configuration, java.nio.file.Path target) throws IOException {
        var files = folder.getFileSystem(configuration);
        var parts = Arrays.stream(files.listStatus(folder))
                .map(part -> part.getPath())
                .filter(part -> part.getName().startsWith("part-"))
                .sorted()
                .toList();
        var csv = new CsvParts();
        try (var output = Files.newOutputStream(target)) {
            for (var part : parts) {
                try (var input = files.open(part)) {
                    var buffer = new byte[BUFFER];
                    for (var length = input.read(buffer); length >= 0; length = input.read(buffer)) {
                        csv.copy(buffer, length, output);
                    }
                }
            }
        }
        return csv.rows;
    }

    /** A line end within quotes ends no row; a doubled quote closes and opens. */
    private void copy(byte[] buffer, int length, OutputStream output) throws IOException {
        for (int place = 0; place < length; place++) {
            if (buffer[place] == QUOTE) {
                quoted = !quoted;
            } else if (buffer[place] == LINE_END && !quoted) {
                rows++;
            }
        }
        output.write(buffer, 0, length);
    }
}
