package id.lumbung.jobs;

import id.lumbung.feed.Checksums;
import id.lumbung.feed.DeliveryException;
import id.lumbung.feed.Inbox;
import id.lumbung.feed.InboxFolder;
import id.lumbung.feed.source.Entry;
import id.lumbung.lake.ReceivedDeliveries;
import id.lumbung.lake.ReceivedDelivery;
import id.lumbung.lake.ReceivedFile;
import id.lumbung.lake.Reception;
import id.lumbung.language.Message;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Fetches what the inbox shows into the lake, once: a folder that looks as it did when it was received is left alone. */
final class Fetch {
    private static final int ATTEMPTS = 3;

    /** A file that is still being written grows within this time. */
    private static final Duration SETTLED = Duration.ofSeconds(1);

    private final ReceivedDeliveries received;
    private final Clock clock;
    private final long mostBytes;
    private final List<Message> warnings;

    /** {@code warnings}: takes what the operator should know. */
    Fetch(ReceivedDeliveries received, Clock clock, long mostBytes, List<Message> warnings) {
        this.received = received;
        this.clock = clock;
        this.mostBytes = mostBytes;
        this.warnings = warnings;
    }

    /**
     * Brings the lake up to date with one delivery. Files that are gone from the inbox stay received.
     *
     * @throws id.lumbung.feed.ArrivingException while it is being uploaded
     * @throws DeliveryException when it is damaged; nothing of it is kept
     */
    void bringIn(Inbox inbox, InboxFolder shown) {
        var newest = received.findNewest(shown.feed(), shown.date());
        if (shown.isWithdrawn()) {
            newest.ifPresent(known -> received.setWithdrawn(known.feed(), known.date(), true));
            return;
        }
        shown.requireWhole();
        if (shown.files().isEmpty()) {
            if (newest.isEmpty()) {
                throw new DeliveryException(Message.of("delivery.empty", shown.where(""), Inbox.WITHDRAWN));
            }
            return;
        }
        if (newest.isEmpty()
                || !(newest.get().isShownAs(shown.files())
                        || isRest(newest.get().files(), shown))) {
            fetch(inbox, shown);
        }
        if (received.isWithdrawn(shown.feed(), shown.date())) {
            received.setWithdrawn(shown.feed(), shown.date(), false);
        }
    }

    /** Whether some of the files received are gone from the inbox, and nothing else happened there. */
    private static boolean isRest(List<ReceivedFile> files, InboxFolder shown) {
        return shown.files().stream().allMatch(entry -> files.stream().anyMatch(file -> file.isShownAs(entry)));
    }

    private void fetch(Inbox inbox, InboxFolder shown) {
        awaitSettled(inbox, shown);
        var reception = received.begin(shown.feed(), shown.date());
        try {
            var files = new ArrayList<ReceivedFile>();
            for (var entry : shown.files()) {
                files.add(fetch(inbox, shown, entry, reception));
            }
            var later = inbox.folder(shown.feed(), shown.date());
            shown.requireUnchanged(later);
            Checksums.of(inbox, later).verify(fingerprints(files));
            keep(shown, reception, files);
        } finally {
            reception.discard();
        }
    }

    private void keep(InboxFolder shown, Reception reception, List<ReceivedFile> files) {
        var newest = received.findNewest(shown.feed(), shown.date());
        if (newest.isPresent() && newest.get().hasContentOf(files)) {
            received.refresh(newest.get(), files);
        } else {
            received.complete(reception, shown.feed(), shown.date(), files);
            newest.ifPresent(before -> nameLeftOut(shown, before, files));
        }
    }

    /** A delivery that comes again changed counts as it came: files of the former that did not come along are told. */
    private void nameLeftOut(InboxFolder shown, ReceivedDelivery before, List<ReceivedFile> files) {
        var names = files.stream().map(ReceivedFile::name).collect(Collectors.toSet());
        var leftOut = before.files().stream()
                .map(ReceivedFile::name)
                .filter(name -> !names.contains(name))
                .toList();
        if (!leftOut.isEmpty()) {
            warnings.add(Message.of("receive.left.out", shown.where(""), leftOut.size(), leftOut));
        }
    }

    private ReceivedFile fetch(Inbox inbox, InboxFolder shown, Entry entry, Reception reception) {
        var where = shown.where(entry.name());
        for (int attempt = 1; ; attempt++) {
            var file = inbox.read(shown, entry.name(), input -> reception.take(entry, input, where, mostBytes));
            if (entry.size() < 0 || entry.size() == file.size()) {
                return file;
            }
            shown.requireUnchanged(inbox.folder(shown.feed(), shown.date()));
            if (attempt == ATTEMPTS) {
                throw new DeliveryException(Message.of("delivery.file.short", where, entry.size(), file.size()));
            }
        }
    }

    private static Map<String, String> fingerprints(List<ReceivedFile> files) {
        return files.stream().collect(Collectors.toMap(ReceivedFile::name, ReceivedFile::sha256));
    }

    /** The inboxes were all looked at before, so that one wait is enough for a run. Other machines' clocks tell nothing. */
    private void awaitSettled(Inbox inbox, InboxFolder shown) {
        if (inbox.address().isLocal() && !shown.isYoung()) {
            return;
        }
        var wait = Duration.between(clock.instant(), shown.listedAt().plus(SETTLED));
        if (!wait.isNegative()) {
            try {
                TimeUnit.MILLISECONDS.sleep(wait.toMillis() + 1);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
