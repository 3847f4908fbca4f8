package id.lumbung.jobs;

import id.lumbung.clean.ErasedPersons;
import id.lumbung.clean.ErasureGate;
import id.lumbung.clean.RecordCleaner;
import id.lumbung.clean.RejectCode;
import id.lumbung.clean.VillageRegister;
import id.lumbung.feed.Contract;
import id.lumbung.feed.Contracts;
import id.lumbung.feed.format.Formats;
import id.lumbung.feed.format.RedactedCopy;
import id.lumbung.lake.ArrivedFile;
import id.lumbung.lake.Lake;
import id.lumbung.lake.ReceivedDelivery;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes erased persons out of received files: their records, and their names in the records of their families. */
public final class ReceivedErasure {
    private final Lake lake;
    private final Formats formats;
    private final VillageRegister villages;
    private final Contracts contracts;
    private final ErasedPersons erased;

    /** {@code villages}: empty where no register was received yet. */
    public ReceivedErasure(
            Lake lake, Formats formats, Optional<VillageRegister> villages, Contracts contracts, ErasedPersons erased) {
        this.lake = lake;
        this.formats = formats;
        this.villages = villages.orElseGet(() -> new VillageRegister(List.of()));
        this.contracts = contracts;
        this.erased = erased;
    }

    /**
     * What a file holds of erased persons.
     *
     * @param records lines where their records start
     * @param names by line, the columns in which a record of the family names them
     */
    public record Found(Set<Long> records, Map<Long, List<String>> names) {
        public boolean isNothing() {
            return records.isEmpty() && names.isEmpty();
        }
    }

    /** Looks a received file through; lines are found until they are really taken out. */
    public Found find(Contract contract, ReceivedDelivery reception, ArrivedFile file) throws IOException {
        try (var here = lake.onThisMachine(file.path(), formats.scratch())) {
            return find(contract, reception, file, here.path());
        }
    }

    private Found find(Contract contract, ReceivedDelivery reception, ArrivedFile file, Path here) throws IOException {
        var done = reception.erasedLines(lake).getOrDefault(file.name(), Set.of());
        var cleaner = new RecordCleaner(
                contract, reception.date(), contract.usesVillages() ? villages : null, contracts.codeLists());
        var gate = new ErasureGate(contract, erased, done);
        var records = new HashSet<Long>();
        var names = new HashMap<Long, List<String>>();
        try (var reader = formats.open(here, file.where(), contract)) {
            for (var raw = reader.next(); raw != null; raw = reader.next()) {
                if (done.contains(raw.line()) && RedactedCopy.isTakenOut(raw)) {
                    continue;
                }
                var record = cleaner.clean(raw);
                var named = gate.namesToTakeOut(record);
                if (gate.pass(raw, record).rejection() == RejectCode.DIHAPUS) {
                    records.add(raw.line());
                } else if (!named.isEmpty()) {
                    names.put(raw.line(), named);
                }
            }
        }
        return new Found(records, names);
    }

    /** Takes out of a received file whatever it holds of erased persons, and returns that. */
    public Found erase(Contract contract, ReceivedDelivery reception, ArrivedFile file) throws IOException {
        try (var here = lake.onThisMachine(file.path(), formats.scratch())) {
            var found = find(contract, reception, file, here.path());
            if (!found.isNothing()) {
                var emptied = new HashMap<>(found.names());
                found.records().forEach(line -> emptied.put(line, List.of()));
                var copy = new RedactedCopy(formats, here.path(), file.where(), contract, emptied);
                reception.erase(lake, file.name(), found.records(), copy::write);
            }
            return found;
        }
    }
}
