package id.lumbung.jobs;

import id.lumbung.engine.Duplicates;
import id.lumbung.lake.ArrivedFile;
import id.lumbung.lake.CleanDelivery;
import id.lumbung.lake.CleanDelivery.Part;
import id.lumbung.lake.FileCount;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        CleanDelivery.removeAttempts(run.lake());
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
        keepRejections(delivery, duplicates);
        var files = delivery.files();
        for (int index = 0; index < files.size(); index++) {
            var file = files.get(index);
            var count = settle(delivery, index, file, duplicates.getOrDefault(file.name(), Set.of()));
            loaded += count.loaded();
            counts.add(count);
        }
        delivery.clean().complete(run.lake(), counts);
        return loaded;
    }

    private FileCount settle(CountingDelivery delivery, int index, ArrivedFile file, Set<Long> duplicates)
            throws IOException {
        var outcome = run.requireOutcome(delivery, index);
        eraseFromCopy(delivery, file, outcome);
        var rejected =
                outcome.broken() + outcome.erased().size() + outcome.keyless().size() + duplicates.size();
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
    private void eraseFromCopy(CountingDelivery delivery, ArrivedFile file, FileOutcome outcome) throws IOException {
        if (outcome.holdsErased()) {
            new ReceivedErasure(run.lake(), run.formats(), run.findVillages(), run.contracts(), run.erased())
                    .erase(delivery.contract(), delivery.reception(), file);
        }
    }

    /** In the files of a delivery that hold records without a key, or duplicates. */
    private void keepRejections(CountingDelivery delivery, Map<String, Set<Long>> duplicates) throws IOException {
        var works = new ArrayList<KeepRejections>();
        var files = delivery.files();
        for (int index = 0; index < files.size(); index++) {
            var file = files.get(index);
            var keyless = Set.copyOf(run.requireOutcome(delivery, index).keyless());
            var doubled = duplicates.getOrDefault(file.name(), Set.of());
            if (!doubled.isEmpty() || !keyless.isEmpty()) {
                works.add(new KeepRejections(file, delivery.contract(), delivery.clean(), index, keyless, doubled));
            }
        }
        run.call(works).forEach(attempt -> attempt.moveIntoPlace(run.lake()));
    }
}
