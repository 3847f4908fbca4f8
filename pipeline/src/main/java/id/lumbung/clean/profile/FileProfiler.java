package id.lumbung.clean.profile;

import id.lumbung.clean.CleanRecord;
import id.lumbung.clean.IssueCode;
import id.lumbung.clean.NikTally;
import id.lumbung.clean.RecordCleaner;
import id.lumbung.clean.RejectCode;
import id.lumbung.clean.VillageRegister;
import id.lumbung.feed.CodeLists;
import id.lumbung.feed.Contract;
import id.lumbung.feed.RawRecord;
import id.lumbung.feed.RecordReader;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a file once, record by record, and counts what it holds; its memory does not grow with the file. */
public final class FileProfiler {
    private static final int MOST_KEYS = 4_000_000;
    private static final Set<IssueCode> OF_VILLAGES =
            Set.of(IssueCode.DESA_SKEMA_TERTUKAR, IssueCode.DESA_NAMA_BEDA, IssueCode.DESA_TAK_DIKENAL);

    private final Contract contract;
    private final RecordCleaner cleaner;
    private final boolean checksVillages;
    private final ColumnTally[] columns;
    private final Map<String, ColumnTally> byName = new HashMap<>();
    private final NikTally niks;
    private final DistinctTally keys = new DistinctTally(MOST_KEYS);
    private final Map<RejectCode, Long> rejects = new EnumMap<>(RejectCode.class);
    private long records;

    /** {@code villages}: null leaves village codes unchecked. */
    public FileProfiler(
            Contract contract, LocalDate deliveryDate, @Nullable VillageRegister villages, CodeLists codeLists) {
        this.contract = contract;
        this.checksVillages = villages != null;
        this.cleaner = new RecordCleaner(
                contract, deliveryDate, villages == null ? new VillageRegister(List.of()) : villages, codeLists);
        this.columns = contract.columns().stream().map(ColumnTally::new).toArray(ColumnTally[]::new);
        this.niks = new NikTally(contract);
        for (int index = 0; index < columns.length; index++) {
            byName.put(contract.columns().get(index).name(), columns[index]);
        }
    }

    /** Reads to the end of the file; a profiler serves one file. */
    public FileProfile profile(RecordReader reader) {
        for (var record = reader.next(); record != null; record = reader.next()) {
            count(record);
        }
        var fit = HeaderFit.of(contract, reader.header());
        return new FileProfile(
                reader.traits(),
                fit,
                records,
                reader.skipped(),
                rejects,
                keys.tallied().exact(),
                fit.matched().stream()
                        .map(column -> columns[contract.columns().indexOf(column)].profile())
                        .toList(),
                niks.traces());
    }

    private void count(RawRecord raw) {
        records++;
        niks.count(raw);
        if (!raw.broken()) {
            for (int column = 0; column < columns.length; column++) {
                columns[column].cell(raw.cells()[column]);
            }
        }
        count(cleaner.clean(raw));
    }

    /** Of the copies of a key all but one are rejected, whether they are equal or differ. */
    private void count(CleanRecord record) {
        var rejection = record.rejection();
        if (rejection == null && !keys.add(record.recordKey())) {
            rejects.merge(RejectCode.DUPLIKAT, 1L, Long::sum);
        }
        if (rejection != null) {
            rejects.merge(rejection, 1L, Long::sum);
        }
        for (var issue : record.issues()) {
            var tally = byName.get(issue.column());
            if (tally != null && (checksVillages || !OF_VILLAGES.contains(issue.code()))) {
                tally.issue(issue.code());
            }
        }
    }
}
