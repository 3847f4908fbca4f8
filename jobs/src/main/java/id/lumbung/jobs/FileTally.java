package id.lumbung.jobs;

import id.lumbung.clean.NikTally;
import id.lumbung.clean.RejectCode;
import id.lumbung.feed.Contract;
import id.lumbung.feed.RecordReader;
import id.lumbung.feed.format.RedactedCopy;
import id.lumbung.lake.FileHeading;
import java.util.ArrayList;
import java.util.List;

/** Counts what one file holds while it is cleaned: what settling its delivery and the ledger need to know. */
class FileTally {
    private static final char SEPARATOR_OF_CELLS_WITHOUT_ONE = ',';

    private final NikTally niks;
    private final List<Long> keyless = new ArrayList<>();
    private final List<Long> erased = new ArrayList<>();
    private FileHeading heading = new FileHeading(List.of(), SEPARATOR_OF_CELLS_WITHOUT_ONE);
    private boolean holdsErased;
    private long read;
    private long broken;
    private long skipped;

    FileTally(Contract contract) {
        this.niks = new NikTally(contract);
    }

    /** Notes how the file is written. */
    void opened(RecordReader reader) {
        var separator = reader.traits().separator();
        heading = new FileHeading(reader.header(), separator == null ? SEPARATOR_OF_CELLS_WITHOUT_ONE : separator);
    }

    void count(CleanBlock block) {
        for (int place = 0; place < block.records().size(); place++) {
            var record = block.records().get(place);
            if (record.rejection() == RejectCode.BARIS_RUSAK) {
                broken++;
            } else if (record.rejection() == RejectCode.DIHAPUS) {
                erased.add(record.line());
                holdsErased |= !RedactedCopy.isTakenOut(block.raw().get(place));
                continue;
            } else if (record.rejected()) {
                keyless.add(record.line());
            }
            holdsErased |= record.withoutNames();
            niks.count(block.raw().get(place));
        }
        read += block.records().size();
    }

    /** Notes the rows passed over once the file is read to its end. */
    void ended(RecordReader reader) {
        skipped = reader.skipped();
    }

    FileOutcome outcome() {
        return new FileOutcome(
                read, broken, List.copyOf(keyless), List.copyOf(erased), holdsErased, skipped, niks.traces(), heading);
    }
}
