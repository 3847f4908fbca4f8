package id.lumbung.jobs;

import id.lumbung.feed.Contract;
import id.lumbung.feed.DeliveredFile;
import id.lumbung.feed.RawRecord;
import id.lumbung.feed.RecordReader;
import id.lumbung.feed.csv.CsvRecordReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/** Reads one delivered file in blocks of a thousand records. A file that was cut off is read from its beginning. */
class BlockReader implements ItemStreamReader<List<RawRecord>> {
    private static final int RECORDS = 1_000;

    private final Contract contract;
    private final DeliveredFile file;
    private @Nullable RecordReader reader;

    BlockReader(Contract contract, DeliveredFile file) {
        this.contract = contract;
        this.file = file;
    }

    @Override
    public void open(ExecutionContext context) {
        reader = Quiet.call(
                "clean", () -> CsvRecordReader.open(Files.newInputStream(Path.of(file.path())), file.name(), contract));
    }

    @Override
    public @Nullable List<RawRecord> read() {
        return Quiet.callNullable("clean", this::block);
    }

    private @Nullable List<RawRecord> block() {
        var open = reader;
        if (open == null) {
            throw new IllegalStateException("read before open");
        }
        List<RawRecord> block = new ArrayList<>(RECORDS);
        while (block.size() < RECORDS) {
            var next = open.next();
            if (next == null) {
                break;
            }
            block.add(next);
        }
        return block.isEmpty() ? null : block;
    }

    @Override
    public void close() {
        var open = reader;
        if (open != null) {
            Quiet.run("clean", () -> {
                open.close();
                return 0;
            });
        }
    }
}
