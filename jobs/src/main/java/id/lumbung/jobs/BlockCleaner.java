package id.lumbung.jobs;

import id.lumbung.clean.ErasureGate;
import id.lumbung.clean.RecordCleaner;
import id.lumbung.feed.RawRecord;
import java.util.List;
import org.springframework.batch.infrastructure.item.ItemProcessor;

/** Cleans the blocks of one file by the rules of its contract. */
class BlockCleaner implements ItemProcessor<List<RawRecord>, CleanBlock> {
    private final RecordCleaner cleaner;
    private final ErasureGate gate;

    BlockCleaner(RecordCleaner cleaner, ErasureGate gate) {
        this.cleaner = cleaner;
        this.gate = gate;
    }

    @Override
    public CleanBlock process(List<RawRecord> block) {
        return Quiet.call("clean", () -> CleanBlock.of(block, cleaner, gate));
    }
}
