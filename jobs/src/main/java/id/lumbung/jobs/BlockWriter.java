package id.lumbung.jobs;

import id.lumbung.clean.RejectCode;
import id.lumbung.lake.CleanFileWriter;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamWriter;

/** Writes the clean blocks of one file into the lake, and what was found in it. */
class BlockWriter implements ItemStreamWriter<CleanBlock> {
    private final NightlyRun run;
    private final StepProgress progress;
    private final CountingDelivery delivery;
    private final int index;
    private final FileTally tally;
    private @Nullable CleanFileWriter writer;

    BlockWriter(NightlyRun run, StepProgress progress, CountingDelivery delivery, int index, FileTally tally) {
        this.run = run;
        this.progress = progress;
        this.delivery = delivery;
        this.index = index;
        this.tally = tally;
    }

    @Override
    public void open(ExecutionContext context) {
        writer = Quiet.call(
                "clean",
                () -> new CleanFileWriter(
                        run.lake(),
                        delivery.clean(),
                        delivery.contract(),
                        index,
                        delivery.delivery().files().get(index).name()));
    }

    @Override
    public void write(Chunk<? extends CleanBlock> chunk) {
        var rows = Quiet.run("clean", () -> {
            var written = 0L;
            for (var block : chunk) {
                write(Objects.requireNonNull(writer), block);
                tally.count(block);
                written += block.records().size();
            }
            return written;
        });
        progress.advanced(rows);
    }

    private void write(CleanFileWriter target, CleanBlock block) throws IOException {
        for (int place = 0; place < block.records().size(); place++) {
            var record = block.records().get(place);
            if (record.rejection() == null) {
                target.record(record);
            } else if (record.rejection() == RejectCode.BARIS_RUSAK) {
                target.rejection(
                        record.line(),
                        RejectCode.BARIS_RUSAK,
                        Objects.requireNonNull(block.raw().get(place).brokenText()));
            } else if (record.rejection() == RejectCode.DIHAPUS) {
                target.rejection(record.line(), RejectCode.DIHAPUS, null);
            }
        }
    }

    @Override
    public void close() {
        var open = writer;
        if (open != null) {
            writer = null;
            Quiet.run("clean", () -> {
                open.close();
                run.outcome(delivery, index, tally.outcome());
                return 0;
            });
        }
    }
}
