package id.lumbung.jobs;

import id.lumbung.Failure;
import id.lumbung.feed.Contract;
import id.lumbung.feed.Inbox;
import id.lumbung.feed.InboxFolder;
import id.lumbung.feed.Mode;
import id.lumbung.feed.source.SourceException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the inbox shows of one feed, as far as it was looked at. */
final class ShownFeed {
    private final Contract contract;
    private final Optional<Inbox> inbox;
    private final TreeMap<LocalDate, InboxFolder> folders = new TreeMap<>();
    private List<LocalDate> dates = List.of();
    private List<String> undated = List.of();
    private @Nullable SourceException broken;

    /** Looks at the deliveries that count if nothing is wrong with them. */
    ShownFeed(Contract contract, Optional<Inbox> inbox, LocalDate runDate) {
        this.contract = contract;
        this.inbox = inbox;
        try {
            inbox.ifPresent(place -> lookAt(place, runDate));
        } catch (SourceException e) {
            broken = survivable(e);
        }
    }

    /** An address that is wrong would be wrong every night: only a server that is away is waited for. */
    private static SourceException survivable(SourceException e) {
        if (e.failure() == Failure.USAGE) {
            throw e;
        }
        return e;
    }

    private void lookAt(Inbox place, LocalDate runDate) {
        dates = place.dates(contract, runDate);
        undated = place.undated(contract);
        for (var date :
                contract.mode() == Mode.SNAPSHOT ? dates.stream().limit(1).toList() : dates) {
            folders.put(date, place.folder(contract.feed(), date));
        }
    }

    Contract contract() {
        return contract;
    }

    /** The dates delivered for, newest first, none after the run's. */
    List<LocalDate> dates() {
        return dates;
    }

    /** What lies beside the deliveries and is none: its name is no date. */
    List<String> undated() {
        return undated;
    }

    /** Why the inbox could not be read, or not to the end. */
    Optional<SourceException> broken() {
        return Optional.ofNullable(broken);
    }

    /** Brings the lake up to date with one delivery, unless the inbox does not answer. */
    void bringIn(LocalDate date, Fetch fetch) {
        if (broken != null || inbox.isEmpty() || !dates.contains(date)) {
            return;
        }
        try {
            fetch.bringIn(
                    inbox.get(),
                    folders.computeIfAbsent(date, day -> inbox.get().folder(contract.feed(), day)));
        } catch (SourceException e) {
            broken = survivable(e);
        }
    }
}
