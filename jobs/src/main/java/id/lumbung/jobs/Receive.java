package id.lumbung.jobs;

import id.lumbung.Failure;
import id.lumbung.LumbungException;
import id.lumbung.feed.ArrivingException;
import id.lumbung.feed.BilaGagal;
import id.lumbung.feed.Contract;
import id.lumbung.feed.DeliveryException;
import id.lumbung.feed.Inbox;
import id.lumbung.feed.Mode;
import id.lumbung.feed.ReadingLimits;
import id.lumbung.feed.source.SourceException;
import id.lumbung.lake.ReceivedDeliveries;
import id.lumbung.lake.ReceivedDelivery;
import id.lumbung.language.Message;
import id.lumbung.report.SourceNote;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Fetches new deliveries into the lake, finds those that count, and refuses what cannot be read before anything is
 * cleaned.
 */
final class Receive {
    private final NightlyRun run;
    private final ReceivedDeliveries received;
    private final Clock clock;
    private final LateDeliveries late;
    private String villages = "";

    Receive(NightlyRun run) {
        this(run, Clock.systemUTC());
    }

    Receive(NightlyRun run, Clock clock) {
        this.run = run;
        this.received = new ReceivedDeliveries(run.lake());
        this.clock = clock;
        this.late =
                new LateDeliveries(run.lake(), run.contracts(), run.request().date());
    }

    /** Returns the number of files. */
    long run() throws IOException {
        try (var inboxes = new OpenInboxes(run.request().inboxes(), clock)) {
            // All are looked at before the first is fetched: whether a file still grows shows by then.
            var feeds = new ArrayList<ShownFeed>();
            for (var contract : run.contracts().contracts()) {
                feeds.add(new ShownFeed(
                        contract, inboxes.find(contract.feed()), run.request().date()));
            }
            nameStrangers(inboxes);
            var fetch = new Fetch(received, clock, ReadingLimits.usual().fileBytes(), run.warnings());
            for (var feed : feeds) {
                receive(feed, fetch);
            }
        }
        if (run.night().watchful()) {
            run.late().addAll(late.find());
        }
        return run.deliveries().stream()
                .mapToLong(counting -> counting.files().size())
                .sum();
    }

    private void nameStrangers(OpenInboxes inboxes) {
        try {
            var general = inboxes.general();
            var strangers =
                    general.map(inbox -> inbox.strangers(run.contracts())).orElse(List.of());
            if (!strangers.isEmpty() && inboxes.own().isEmpty()) {
                requireAnyFeed(general.orElseThrow(), strangers.get(0));
            }
            for (var stranger : strangers) {
                run.warnings().add(Message.of("receive.stranger", stranger));
            }
            for (var feed : new TreeSet<>(inboxes.own().keySet())) {
                if (general.isPresent() && general.get().shows(feed)) {
                    run.warnings().add(Message.of("receive.elsewhere", feed));
                }
            }
        } catch (SourceException e) {
            // Told with the feeds that are delivered there.
        }
    }

    /** A folder above the inbox, or beside it, looks like one in which nothing new has come. */
    private void requireAnyFeed(Inbox inbox, String stranger) {
        if (run.contracts().contracts().stream().map(Contract::feed).noneMatch(inbox::shows)) {
            var address = run.request().inboxes().general().orElseThrow();
            throw new LumbungException(Failure.USAGE, Message.of("receive.no.feed", address.shown(), stranger));
        }
    }

    /**
     * The newest delivery of a snapshot feed counts, every one of an append feed. What cannot be read stops the run, or
     * is passed over where the contract lets the previous delivery serve; what is still arriving is passed over always.
     */
    private void receive(ShownFeed feed, Fetch fetch) throws IOException {
        var contract = feed.contract();
        for (var name : feed.undated()) {
            run.warnings().add(Message.of("receive.undated", contract.feed() + "/" + name));
        }
        var counting = new TreeMap<LocalDate, CountingDelivery>();
        var wanting = new TreeMap<LocalDate, DeliveryException>();
        var dates = new TreeSet<>(feed.dates());
        dates.addAll(received.dates(contract.feed(), run.request().date()));
        for (var date : dates.descendingSet()) {
            try {
                feed.bringIn(date, fetch);
            } catch (DeliveryException e) {
                passOver(contract, date, e, wanting);
            }
            for (var reception : receptions(contract, date)) {
                try {
                    counting.put(date, counting(contract, reception));
                    break;
                } catch (DeliveryException e) {
                    passOver(contract, date, e, wanting);
                }
            }
            if (contract.mode() == Mode.SNAPSHOT && !counting.isEmpty()) {
                break;
            }
        }
        fetchLate(feed, counting.keySet(), fetch);
        tell(feed, counting, wanting);
        for (var delivery : counting.values()) {
            run.deliveries().add(delivery);
            if (delivery.isVillageRegister()) {
                villages = delivery.clean().key();
            }
        }
    }

    /** A delivery older than the one that counts today may be missing, changed or withdrawn in a month that has passed. */
    private void fetchLate(ShownFeed feed, Set<LocalDate> counting, Fetch fetch) {
        for (var date : run.night().watchful() ? feed.dates() : List.<LocalDate>of()) {
            if (!counting.contains(date) && late.mayCount(feed.contract(), date)) {
                try {
                    feed.bringIn(date, fetch);
                } catch (DeliveryException e) {
                    run.warnings().add(Message.of("replay.unreadable", e.told()));
                }
            }
        }
    }

    private List<ReceivedDelivery> receptions(Contract contract, LocalDate date) {
        return received.isWithdrawn(contract.feed(), date) ? List.of() : received.receptions(contract.feed(), date);
    }

    private static void passOver(
            Contract contract,
            LocalDate date,
            DeliveryException reason,
            NavigableMap<LocalDate, DeliveryException> wanting) {
        if (contract.bilaGagal() == BilaGagal.HENTI && !(reason instanceof ArrivingException)) {
            throw reason;
        }
        wanting.putIfAbsent(date, reason);
    }

    /** Says in the report what did not come as it should, or stops where nothing serves a required feed. */
    private void tell(
            ShownFeed feed,
            NavigableMap<LocalDate, CountingDelivery> counting,
            NavigableMap<LocalDate, DeliveryException> wanting) {
        var contract = feed.contract();
        if (counting.isEmpty()) {
            noDelivery(feed, wanting);
        } else {
            wanting.forEach((date, reason) -> run.sources()
                    .add(SourceNote.servedByPrevious(contract.feed(), serving(counting, date), shown(reason))));
            if (feed.broken().isPresent() && wanting.isEmpty()) {
                run.sources().add(SourceNote.servedByPrevious(contract.feed(), counting.lastKey(), ""));
            }
        }
        feed.broken().map(broken -> Message.of("receive.stale", broken.told())).ifPresent(stale -> {
            if (!run.warnings().contains(stale)) {
                run.warnings().add(stale);
            }
        });
    }

    private static LocalDate serving(NavigableMap<LocalDate, CountingDelivery> counting, LocalDate date) {
        var before = counting.floorKey(date);
        return before == null ? counting.firstKey() : before;
    }

    private void noDelivery(ShownFeed feed, NavigableMap<LocalDate, DeliveryException> wanting) {
        var contract = feed.contract();
        var broken = feed.broken();
        var needed = contract.required() || run.request().inboxes().isOwn(contract.feed());
        if (broken.isPresent() && needed) {
            throw broken.get();
        }
        if (contract.required()) {
            throw wanting.isEmpty() ? none(contract) : wanting.lastEntry().getValue();
        }
        run.sources()
                .add(
                        wanting.isEmpty() && broken.isEmpty()
                                ? SourceNote.missing(contract.feed())
                                : SourceNote.unreadable(
                                        contract.feed(),
                                        wanting.isEmpty()
                                                ? ""
                                                : shown(wanting.lastEntry().getValue())));
    }

    private DeliveryException none(Contract contract) {
        var inboxes = run.request().inboxes();
        var place = inboxes.isOwn(contract.feed())
                ? java.util.Optional.ofNullable(inboxes.own().get(contract.feed()))
                : inboxes.general();
        var folder = place.map(address -> address.shown() + "/").orElse("") + contract.feed();
        return new DeliveryException(
                Message.of("delivery.none", folder, run.request().date()));
    }

    private String shown(DeliveryException reason) {
        return reason.text(run.request().language());
    }

    private CountingDelivery counting(Contract contract, ReceivedDelivery reception) throws IOException {
        var clean = CountingDelivery.cleanForm(contract, reception, villages);
        var counting = new CountingDelivery(contract, reception, clean);
        if (!clean.isComplete(run.lake())) {
            requireReadable(counting);
        }
        return counting;
    }

    /**
     * Opening a file reads its header, and refuses a wrong one; columns the contract does not know are passed over. Where
     * a previous delivery is to serve, the file is read to its end now: damage further down must show before cleaning.
     */
    private void requireReadable(CountingDelivery delivery) throws IOException {
        var toItsEnd = delivery.contract().bilaGagal() == BilaGagal.PAKAI_LAMA;
        var files = delivery.files();
        var unknown = run.call(files.stream()
                .map(file -> new ReadArrivedFile(file, delivery.contract(), toItsEnd))
                .toList());
        for (int index = 0; index < files.size(); index++) {
            if (unknown.get(index) > 0) {
                run.warnings()
                        .add(Message.of(
                                "receive.unknown.columns", files.get(index).where(), unknown.get(index)));
            }
        }
    }
}
