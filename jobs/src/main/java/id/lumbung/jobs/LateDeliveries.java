package id.lumbung.jobs;

import id.lumbung.feed.Contract;
import id.lumbung.feed.Contracts;
import id.lumbung.feed.Mode;
import id.lumbung.jobs.Receptions.Place;
import id.lumbung.lake.Lake;
import id.lumbung.star.StarVersion;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Deliveries for a month that has passed and is published, which came, changed or were withdrawn after its last run. */
final class LateDeliveries {
    private final Lake lake;
    private final Contracts contracts;
    private final LocalDate today;
    private final Map<LocalDate, Receptions> closedMonths = new LinkedHashMap<>();

    /** Compares with the last published version of each month that has passed on {@code today}. */
    LateDeliveries(Lake lake, Contracts contracts, LocalDate today) {
        this.lake = lake;
        this.contracts = contracts;
        this.today = today;
        for (var version : StarVersion.lastOfClosedMonths(lake, today)) {
            Receptions.find(lake, version).ifPresent(known -> closedMonths.put(version.date(), known));
        }
    }

    /** Whether a delivery that the inbox shows counts in a month that has passed, or would have counted. */
    boolean mayCount(Contract contract, LocalDate date) {
        return contract.mode() == Mode.SNAPSHOT
                && closedMonths.entrySet().stream()
                        .filter(month -> !month.getKey().isBefore(date))
                        .map(month -> month.getValue().findNewest(contract.feed()))
                        .anyMatch(newest -> newest.isEmpty() || !newest.get().isAfter(date));
    }

    /** Those that stand in the lake, the oldest first. */
    SortedSet<Place> find() {
        var late = new TreeSet<Place>();
        if (!closedMonths.isEmpty()) {
            var received = Receptions.upTo(today, lake, contracts);
            closedMonths.forEach(
                    (date, known) -> late.addAll(received.on(contracts, date).since(known, contracts)));
        }
        return late;
    }
}
