package id.lumbung.jobs;

import id.lumbung.clean.CleanRecord;
import id.lumbung.clean.ErasureGate;
import id.lumbung.clean.RecordCleaner;
import id.lumbung.feed.RawRecord;
import java.util.ArrayList;
import java.util.List;

/** A block of records after cleaning, in their order, each beside what it was made from. */
record CleanBlock(List<CleanRecord> records, List<RawRecord> raw) {
    static CleanBlock of(List<RawRecord> raw, RecordCleaner cleaner, ErasureGate gate) {
        List<CleanRecord> records = new ArrayList<>(raw.size());
        for (var record : raw) {
            records.add(gate.pass(record, cleaner.clean(record)));
        }
        return new CleanBlock(records, raw);
    }
}
