package id.lumbung.jobs;

import id.lumbung.clean.RejectCode;
import id.lumbung.engine.Duplicates;
import id.lumbung.feed.DeliveredFile;
import id.lumbung.feed.DeliveryException;
import id.lumbung.lake.CleanDelivery.Part;
import id.lumbung.lake.FileCount;
import id.lumbung.lake.RejectionWriter;
import id.lumbung.language.Message;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Settles what only a whole delivery shows: duplicates go, rejections get their content, the ledger is written. */
final class Settle {
    private final NightlyRun run;

    Settle(NightlyRun run) {
        this.run = run;
    }

    /** Settles the village register, or every other delivery. Returns the records loaded. */
    long run(boolean villages) throws IOException {
        var loaded = 0L;
        for (var delivery : run.deliveries()) {
            if (delivery.isVillageRegister() == villages && !delivery.clean().isComplete(run.lake())) {
                loaded += settle(delivery);
            }
        }
        if (villages) {
            run.readVillages();
        }
        return loaded;
    }

    private long settle(CountingDelivery delivery) throws IOException {
        run.engine()
                .readParquet(
                        "kiriman", List.of(run.lake().address(delivery.clean().unfinishedFolder(Part.REKAMAN))));
        var duplicates = Duplicates.find(run.engine(), "kiriman").stream()
                .collect(Collectors.groupingBy(
                        Duplicates.Place::file, Collectors.mapping(Duplicates.Place::line, Collectors.toSet())));
        var counts = new ArrayList<FileCount>();
        var loaded = 0L;
        for (int index = 0; index < delivery.delivery().files().size(); index++) {
            var file = delivery.delivery().files().get(index);
            var count = settle(delivery, index, file, duplicates.getOrDefault(file.name(), Set.of()));
            loaded += count.loaded();
            counts.add(count);
        }
        delivery.clean().complete(run.lake(), counts);
        return loaded;
    }

    private FileCount settle(CountingDelivery delivery, int index, DeliveredFile file, Set<Long> duplicates)
            throws IOException {
        var outcome = run.requireOutcome(delivery, index);
        var keyless = Set.copyOf(outcome.keyless());
        if (!duplicates.isEmpty() || !keyless.isEmpty()) {
            quarantine(delivery, index, file, keyless, duplicates);
        }
        eraseFromCopy(delivery, file, outcome);
        var rejected = outcome.broken() + outcome.erased().size() + keyless.size() + duplicates.size();
        return new FileCount(
                file.name(),
                outcome.read(),
                outcome.read() - rejected,
                rejected,
                outcome.skipped(),
                outcome.niks(),
                outcome.heading());
    }

    /** What an agency delivers of an erased person must not stay in the received file either. */
    private void eraseFromCopy(CountingDelivery delivery, DeliveredFile file, FileOutcome outcome) throws IOException {
        if (outcome.holdsErased()) {
            new ReceivedErasure(run.lake(), run.formats(), run.findVillages(), run.contracts(), run.erased())
                    .erase(delivery.contract(), delivery.reception(), file);
        }
    }

    /** Fetches the records again as they arrived, and stores them with their rejections. */
    private void quarantine(
            CountingDelivery delivery, int index, DeliveredFile file, Set<Long> keyless, Set<Long> duplicates)
            throws IOException {
        var lines = new HashSet<>(keyless);
        lines.addAll(duplicates);
        try (var reader = delivery.read(file, run.formats());
                var writer =
                        new RejectionWriter(run.lake(), delivery.clean().unfinishedRejections(index), file.name())) {
            var rows = new TreeMap<>(reader.rows(lines));
            if (rows.size() != lines.size()) {
                throw new DeliveryException(
                        Message.of("delivery.changed", delivery.delivery().where(file)));
            }
            for (var row : rows.entrySet()) {
                var code = keyless.contains(row.getKey()) ? RejectCode.KUNCI_KOSONG : RejectCode.DUPLIKAT;
                writer.write(row.getKey(), code, row.getValue().text());
            }
        }
    }
}
