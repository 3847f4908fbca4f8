package id.lumbung.jobs;

import id.lumbung.clean.RejectCode;
import id.lumbung.engine.Work;
import id.lumbung.feed.Contract;
import id.lumbung.feed.DeliveryException;
import id.lumbung.feed.ReadingLimits;
import id.lumbung.feed.format.Formats;
import id.lumbung.lake.ArrivedFile;
import id.lumbung.lake.CleanAttempt;
import id.lumbung.lake.CleanDelivery;
import id.lumbung.lake.Lake;
import id.lumbung.lake.RejectionWriter;
import id.lumbung.language.Message;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;

/**
 * Fetches the records of a received file again that only settling its delivery rejects, as they arrived, and stores them
 * with their rejections.
 *
 * @param index number of the file within its delivery, in name order
 */
record KeepRejections(
        ArrivedFile file, Contract contract, CleanDelivery delivery, int index, Set<Long> keyless, Set<Long> duplicates)
        implements Work<CleanAttempt> {
    @Override
    public CleanAttempt run(Lake lake, Path scratch) throws IOException {
        var lines = new HashSet<>(keyless);
        lines.addAll(duplicates);
        var attempt = delivery.attemptToReject(index);
        try (var here = lake.onThisMachine(file.path(), scratch);
                var reader = new Formats(ReadingLimits.usual(), scratch).open(here.path(), file.where(), contract);
                var writer = new RejectionWriter(lake, attempt, 0, file.name())) {
            var rows = new TreeMap<>(reader.rows(lines));
            if (rows.size() != lines.size()) {
                throw new DeliveryException(Message.of("delivery.changed", file.where()));
            }
            for (var row : rows.entrySet()) {
                var code = keyless.contains(row.getKey()) ? RejectCode.KUNCI_KOSONG : RejectCode.DUPLIKAT;
                writer.write(row.getKey(), code, row.getValue().text());
            }
        }
        return attempt;
    }
}
