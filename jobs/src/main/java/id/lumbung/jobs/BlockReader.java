package id.lumbung.jobs;

import id.lumbung.feed.DeliveredFile;
import id.lumbung.feed.RawRecord;
import id.lumbung.feed.RecordReader;
import id.lumbung.feed.format.Formats;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/** Reads one delivered file in blocks of a thousand records. A file that was cut off is read from its beginning. */
class BlockReader implements ItemStreamReader<List<RawRecord>> {
    private static final int RECORDS = 1_000;

    private final CountingDelivery delivery;
    private final DeliveredFile file;
    private final Formats formats;
    private final FileTally tally;
    private @Nullable RecordReader reader;

    BlockReader(CountingDelivery delivery, DeliveredFile file, Formats formats, FileTally tally) {
        this.delivery = delivery;
        this.file = file;
        this.formats = formats;
        this.tally = tally;
    }

    @Override
    public void open(ExecutionContext context) {
        var opened = Quiet.call("clean", () -> delivery.read(file, formats));
        tally.opened(opened);
        reader = opened;
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
                tally.ended(open);
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
