package id.lumbung.jobs;

import id.lumbung.engine.Work;
import id.lumbung.feed.Contract;
import id.lumbung.feed.ReadingLimits;
import id.lumbung.feed.format.Formats;
import id.lumbung.lake.ArrivedFile;
import id.lumbung.lake.Lake;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Reads a received file before anything is cleaned, and finds how many of its columns the contract does not know.
 *
 * @param toItsEnd whether damage below the header must show, too
 */
record ReadArrivedFile(ArrivedFile file, Contract contract, boolean toItsEnd) implements Work<Integer> {
    @Override
    public Integer run(Lake lake, Path scratch) throws IOException {
        try (var here = lake.onThisMachine(file.path(), scratch);
                var reader = new Formats(ReadingLimits.usual(), scratch).open(here.path(), file.where(), contract)) {
            var record = toItsEnd ? reader.next() : null;
            while (record != null) {
                record = reader.next();
            }
            return reader.unknownColumns();
        }
    }
}
