package id.lumbung.jobs;

import id.lumbung.clean.ErasureGate;
import id.lumbung.clean.RecordCleaner;
import id.lumbung.clean.RejectCode;
import id.lumbung.feed.RawRecord;
import id.lumbung.feed.RecordReader;
import id.lumbung.feed.format.Formats;
import id.lumbung.lake.CleanFileWriter;
import id.lumbung.lake.FileHere;
import id.lumbung.lake.Lake;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One file while it is cleaned, in blocks of a thousand records: each is read, cleaned and written, in turn.
 *
 * <p>When the last block is written the clean form is whole. Closed before, it leaves nothing behind.
 */
final class FileCleaning implements Closeable {
    private static final int RECORDS = 1_000;

    private final Lake lake;
    private final FileHere file;
    private final RecordReader reader;
    private final CleanFileWriter writer;
    private final RecordCleaner cleaner;
    private final ErasureGate gate;
    private final FileTally tally;
    private boolean ended;
    private long blocksRead;
    private long blocksWritten;
    private @Nullable CleanedFile cleaned;

    private FileCleaning(CleanFile work, Lake lake, FileHere file, RecordReader reader, CleanFileWriter writer) {
        var rules = work.rules().value();
        var feed = work.file().feed();
        this.lake = lake;
        this.file = file;
        this.reader = reader;
        this.writer = writer;
        this.cleaner = rules.cleaner(feed, work.file().date());
        this.gate = rules.gate(feed, work.erasedLines());
        this.tally = new FileTally(rules.contract(feed));
        tally.opened(reader);
    }

    static FileCleaning open(CleanFile work, Lake lake, Formats formats) throws IOException {
        var arrived = work.file();
        var contract = work.rules().value().contract(arrived.feed());
        var file = lake.onThisMachine(arrived.path(), formats.scratch());
        try {
            var reader = formats.open(file.path(), arrived.where(), contract);
            try {
                var writer = new CleanFileWriter(lake, work.delivery(), contract, work.index(), arrived.name());
                return new FileCleaning(work, lake, file, reader, writer);
            } catch (IOException | RuntimeException e) {
                reader.close();
                throw e;
            }
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    /** The next block, or null after the last; the last may be empty. */
    @Nullable
    List<RawRecord> next() {
        if (ended) {
            return null;
        }
        List<RawRecord> block = new ArrayList<>(RECORDS);
        while (block.size() < RECORDS) {
            var next = reader.next();
            if (next == null) {
                tally.ended(reader);
                ended = true;
                break;
            }
            block.add(next);
        }
        blocksRead++;
        return block;
    }

    CleanBlock clean(List<RawRecord> block) {
        return CleanBlock.of(block, cleaner, gate);
    }

    void write(CleanBlock block) throws IOException {
        for (int place = 0; place < block.records().size(); place++) {
            var record = block.records().get(place);
            if (record.rejection() == null) {
                writer.record(record);
            } else if (record.rejection() == RejectCode.BARIS_RUSAK) {
                writer.rejection(
                        record.line(),
                        RejectCode.BARIS_RUSAK,
                        Objects.requireNonNull(block.raw().get(place).brokenText()));
            } else if (record.rejection() == RejectCode.DIHAPUS) {
                writer.rejection(record.line(), RejectCode.DIHAPUS, null);
            }
        }
        tally.count(block);
        blocksWritten++;
        if (ended && blocksWritten == blocksRead) {
            writer.close();
            cleaned = new CleanedFile(tally.outcome(), writer.attempt());
        }
    }

    /** What was found and written, once the last block is. */
    Optional<CleanedFile> cleaned() {
        return Optional.ofNullable(cleaned);
    }

    @Override
    public void close() throws IOException {
        try (file;
                reader) {
            if (cleaned == null) {
                discard();
            }
        }
    }

    private void discard() throws IOException {
        try (writer) {
            writer.attempt().discard(lake);
        }
    }
}
