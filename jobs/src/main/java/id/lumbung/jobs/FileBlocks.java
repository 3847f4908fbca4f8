package id.lumbung.jobs;

import id.lumbung.feed.RawRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import org.springframework.batch.infrastructure.item.ItemWriter;

/** The blocks of one file as the items of a chunk-oriented step. A file that was cut off is read from its beginning. */
class FileBlocks
        implements ItemStreamReader<List<RawRecord>>,
                ItemProcessor<List<RawRecord>, CleanBlock>,
                ItemWriter<CleanBlock> {
    private final NightlyRun run;
    private final StepProgress progress;
    private final FilePlace place;
    private @Nullable FileCleaning cleaning;

    FileBlocks(NightlyRun run, StepProgress progress, FilePlace place) {
        this.run = run;
        this.progress = progress;
        this.place = place;
    }

    @Override
    public void open(ExecutionContext context) {
        cleaning = Quiet.call(
                "clean",
                () -> run.cleaning(place).begin(run.lake(), run.formats().scratch()));
    }

    private FileCleaning opened() {
        var open = cleaning;
        if (open == null) {
            throw new IllegalStateException("used before it was opened");
        }
        return open;
    }

    @Override
    public @Nullable List<RawRecord> read() {
        return Quiet.callNullable("clean", opened()::next);
    }

    @Override
    public CleanBlock process(List<RawRecord> block) {
        return Quiet.call("clean", () -> opened().clean(block));
    }

    @Override
    public void write(Chunk<? extends CleanBlock> chunk) {
        var rows = Quiet.run("clean", () -> {
            var written = 0L;
            for (var block : chunk) {
                opened().write(block);
                written += block.records().size();
            }
            opened().cleaned().ifPresent(cleaned -> run.cleaned(place, cleaned));
            return written;
        });
        progress.advanced(rows);
    }

    @Override
    public void close() {
        var open = cleaning;
        if (open != null) {
            cleaning = null;
            Quiet.run("clean", () -> {
                open.close();
                return 0;
            });
        }
    }
}
