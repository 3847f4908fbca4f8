package id.lumbung.jobs;

import id.lumbung.feed.Contracts;
import id.lumbung.feed.Mode;
import id.lumbung.lake.Lake;
import id.lumbung.lake.ReceivedDeliveries;
import id.lumbung.star.StarVersion;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The deliveries received, and not withdrawn, that a run of some date reckons with. Each version of the star keeps those of
 * its own run: what differs from them later is late, corrected or withdrawn.
 *
 * @param contents fingerprint of the newest reception of each delivery
 */
record Receptions(SortedMap<Place, String> contents) {
    private static final String FILE = "/terima.tsv";
    private static final Pattern TAB = Pattern.compile("\t");

    /** A feed and the date it was delivered for. */
    record Place(String feed, LocalDate date) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            return Comparator.comparing(Place::date).thenComparing(Place::feed).compare(this, other);
        }

        @Override
        public String toString() {
            return feed + "/" + date;
        }
    }

    /** All that was received for dates up to {@code latest}. */
    static Receptions upTo(LocalDate latest, Lake lake, Contracts contracts) {
        var received = new ReceivedDeliveries(lake);
        var contents = new TreeMap<Place, String>();
        for (var contract : contracts.contracts()) {
            for (var day : received.dates(contract.feed(), latest)) {
                if (!received.isWithdrawn(contract.feed(), day)) {
                    received.findNewest(contract.feed(), day)
                            .ifPresent(reception ->
                                    contents.put(new Place(contract.feed(), day), reception.contentHash()));
                }
            }
        }
        return new Receptions(contents);
    }

    /** What a run of {@code date} reckons with: of a snapshot feed the newest delivery, of an append feed every one. */
    Receptions on(Contracts contracts, LocalDate date) {
        var counting = new TreeMap<Place, String>();
        for (var contract : contracts.contracts()) {
            var dated = new TreeMap<Place, String>();
            contents.forEach((place, content) -> {
                if (place.feed().equals(contract.feed()) && !place.date().isAfter(date)) {
                    dated.put(place, content);
                }
            });
            counting.putAll(
                    contract.mode() == Mode.SNAPSHOT && !dated.isEmpty() ? dated.tailMap(dated.lastKey()) : dated);
        }
        return new Receptions(counting);
    }

    /** Those a version was made with; empty where an older release made it. */
    static Optional<Receptions> find(Lake lake, StarVersion version) {
        return lake.findText(version.folder() + FILE).map(text -> {
            var contents = new TreeMap<Place, String>();
            text.lines()
                    .map(line -> TAB.split(line, -1))
                    .forEach(cells -> contents.put(new Place(cells[0], LocalDate.parse(cells[1])), cells[2]));
            return new Receptions(contents);
        });
    }

    void keep(Lake lake, StarVersion version) {
        lake.writeText(
                version.folder() + FILE,
                contents.entrySet().stream()
                        .map(entry -> "%s\t%s\t%s\n"
                                .formatted(entry.getKey().feed(), entry.getKey().date(), entry.getValue()))
                        .collect(Collectors.joining()));
    }

    /** The newest delivery of a feed among them. */
    Optional<LocalDate> findNewest(String feed) {
        return contents.keySet().stream()
                .filter(place -> place.feed().equals(feed))
                .map(Place::date)
                .max(Comparator.naturalOrder());
    }

    /** The deliveries that {@code known} did not have, or not like this, and those of it that were withdrawn since. */
    SortedSet<Place> since(Receptions known, Contracts contracts) {
        var differing = new TreeSet<Place>();
        contents.forEach((place, content) -> {
            if (!content.equals(known.contents.get(place)) && !known.isSucceeded(place, contracts)) {
                differing.add(place);
            }
        });
        for (var place : known.contents.keySet()) {
            if (!contents.containsKey(place) && !isSucceeded(place, contracts)) {
                differing.add(place);
            }
        }
        return differing;
    }

    /** Whether a newer delivery of a snapshot feed counts in its place. */
    private boolean isSucceeded(Place place, Contracts contracts) {
        return contracts.require(place.feed()).mode() == Mode.SNAPSHOT
                && findNewest(place.feed())
                        .filter(newest -> newest.isAfter(place.date()))
                        .isPresent();
    }
}
