package id.lumbung.jobs;

import id.lumbung.Failure;
import id.lumbung.LumbungException;
import id.lumbung.clean.RulesVersion;
import id.lumbung.feed.ContentHash;
import id.lumbung.feed.Contract;
import id.lumbung.feed.Delivery;
import id.lumbung.feed.DeliveryException;
import id.lumbung.feed.Inbox;
import id.lumbung.lake.CleanDelivery;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Finds the deliveries that count, and refuses those that cannot be read before anything is written. */
final class Receive {
    private final NightlyRun run;
    private final Path folder;
    private final Inbox inbox;

    Receive(NightlyRun run) {
        this.run = run;
        this.folder = Path.of(URI.create(run.request().inbox()));
        this.inbox = new Inbox(folder);
    }

    /** Returns the number of files. */
    long run() throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new LumbungException(
                    Failure.USAGE, folder + ": expected the inbox folder, found nothing there. Correct --inbox.");
        }
        for (var stranger : inbox.strangers(run.contracts())) {
            run.warnings().add("inbox/%s: belongs to no feed and was left alone.".formatted(stranger));
        }
        var villages = "";
        var files = 0L;
        for (var contract : run.contracts().contracts()) {
            var deliveries = inbox.counting(contract, run.request().date());
            if (deliveries.isEmpty()) {
                noDelivery(contract);
            }
            for (var delivery : deliveries) {
                var counting = counting(contract, delivery, villages);
                run.deliveries().add(counting);
                files += delivery.files().size();
                if (counting.isVillageRegister()) {
                    villages = counting.clean().key();
                }
            }
        }
        return files;
    }

    private void noDelivery(Contract contract) {
        if (contract.required()) {
            throw new DeliveryException(
                    "%s/%s: expected a delivery dated %s or earlier, found none. The feed is required; ask the agency for it. Nothing was published."
                            .formatted(folder, contract.feed(), run.request().date()));
        }
        run.missingFeeds().add(contract.feed());
    }

    private CountingDelivery counting(Contract contract, Delivery delivery, String villages) throws IOException {
        var depends =
                new ArrayList<>(List.of(contract.contentHash(), RulesVersion.current(), ContentHash.of(delivery)));
        if (contract.usesVillages()) {
            depends.add(villages);
        }
        var clean = new CleanDelivery(contract.feed(), delivery.date(), ContentHash.of(depends));
        var counting = new CountingDelivery(contract, delivery, clean);
        if (!clean.isComplete(run.lake())) {
            for (var file : delivery.files()) {
                counting.read(file).close(); // opening reads the header, and refuses a wrong one
            }
        }
        return counting;
    }
}
