package id.lumbung.jobs;

import id.lumbung.Failure;
import id.lumbung.LumbungException;
import id.lumbung.clean.RulesVersion;
import id.lumbung.feed.BilaGagal;
import id.lumbung.feed.ContentHash;
import id.lumbung.feed.Contract;
import id.lumbung.feed.DeliveredFile;
import id.lumbung.feed.Delivery;
import id.lumbung.feed.DeliveryException;
import id.lumbung.feed.Inbox;
import id.lumbung.feed.Mode;
import id.lumbung.lake.CleanDelivery;
import id.lumbung.language.Message;
import id.lumbung.report.SourceNote;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Finds the deliveries that count, and refuses those that cannot be read before anything is written. */
final class Receive {
    private final NightlyRun run;
    private final Path folder;
    private final Inbox inbox;
    private String villages = "";

    Receive(NightlyRun run) {
        this.run = run;
        this.folder = Path.of(URI.create(run.request().inbox()));
        this.inbox = new Inbox(folder);
    }

    /** Returns the number of files. */
    long run() throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new LumbungException(Failure.USAGE, Message.of("run.no.inbox", folder));
        }
        for (var stranger : inbox.strangers(run.contracts())) {
            run.warnings().add(Message.of("receive.stranger", stranger));
        }
        for (var contract : run.contracts().contracts()) {
            receive(contract);
        }
        return run.deliveries().stream()
                .mapToLong(counting -> counting.delivery().files().size())
                .sum();
    }

    /**
     * The newest delivery of a snapshot feed counts, every one of an append feed. What cannot be read stops the run, or
     * is passed over where the contract lets the previous delivery serve.
     */
    private void receive(Contract contract) throws IOException {
        var counting = new TreeMap<LocalDate, CountingDelivery>();
        var damaged = new TreeMap<LocalDate, DeliveryException>();
        for (var date : inbox.dates(contract, run.request().date())) {
            try {
                counting.put(date, counting(contract, inbox.require(contract, date)));
                if (contract.mode() == Mode.SNAPSHOT) {
                    break;
                }
            } catch (DeliveryException e) {
                if (contract.bilaGagal() == BilaGagal.HENTI) {
                    throw e;
                }
                damaged.put(date, e);
            }
        }
        if (counting.isEmpty()) {
            noDelivery(contract, damaged);
        } else {
            damaged.forEach((date, reason) -> servedByPrevious(contract, counting, date, reason));
        }
        for (var delivery : counting.values()) {
            run.deliveries().add(delivery);
            if (delivery.isVillageRegister()) {
                villages = delivery.clean().key();
            }
        }
    }

    private void servedByPrevious(
            Contract contract,
            NavigableMap<LocalDate, CountingDelivery> counting,
            LocalDate damaged,
            DeliveryException reason) {
        var before = counting.floorKey(damaged);
        run.sources()
                .add(SourceNote.servedByPrevious(
                        contract.feed(), before == null ? counting.firstKey() : before, shown(reason)));
    }

    private void noDelivery(Contract contract, NavigableMap<LocalDate, DeliveryException> damaged) {
        if (contract.required()) {
            throw damaged.isEmpty()
                    ? new DeliveryException(Message.of(
                            "delivery.none",
                            folder.resolve(contract.feed()),
                            run.request().date()))
                    : damaged.lastEntry().getValue();
        }
        run.sources()
                .add(
                        damaged.isEmpty()
                                ? SourceNote.missing(contract.feed())
                                : SourceNote.unreadable(
                                        contract.feed(),
                                        shown(damaged.lastEntry().getValue())));
    }

    private String shown(DeliveryException reason) {
        return reason.text(run.request().language());
    }

    private CountingDelivery counting(Contract contract, Delivery delivery) throws IOException {
        var depends =
                new ArrayList<>(List.of(contract.contentHash(), RulesVersion.current(), ContentHash.of(delivery)));
        if (contract.usesVillages()) {
            depends.add(villages);
        }
        var clean = new CleanDelivery(contract.feed(), delivery.date(), ContentHash.of(depends));
        var counting = new CountingDelivery(contract, delivery, clean);
        if (!clean.isComplete(run.lake())) {
            for (var file : delivery.files()) {
                readHeader(counting, file);
            }
        }
        return counting;
    }

    /** Opening a file reads its header, and refuses a wrong one; columns the contract does not know are passed over. */
    private void readHeader(CountingDelivery delivery, DeliveredFile file) throws IOException {
        try (var reader = delivery.read(file, run.formats())) {
            if (reader.unknownColumns() > 0) {
                run.warnings()
                        .add(Message.of(
                                "receive.unknown.columns",
                                delivery.contract().feed()
                                        + "/"
                                        + delivery.delivery().date()
                                        + "/"
                                        + file.name(),
                                reader.unknownColumns()));
            }
        }
    }
}
