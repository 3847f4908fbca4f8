package id.lumbung.jobs;

import id.lumbung.feed.Contracts;
import id.lumbung.jobs.Receptions.Place;
import id.lumbung.lake.Lake;
import id.lumbung.language.Message;
import id.lumbung.star.StarVersion;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The dates a refresh runs, one after another, each building upon the one before: the date asked for, and every later date
 * whose figures are published. Where deliveries for a month that has passed turn up, it starts over from their date.
 */
final class Nights implements AutoCloseable {
    /** More than two months of nights are not repeated unasked. */
    static final int MOST_UNASKED = 62;

    private final RefreshRequest request;
    private final Lake lake;
    private final Contracts contracts;
    private final Optional<StarVersion> shown;
    private final TreeSet<LocalDate> published;
    private final Deque<LocalDate> waiting = new ArrayDeque<>();
    private final List<NightlyRun> done = new ArrayList<>();
    private final List<Message> told = new ArrayList<>();
    private boolean watchful;
    private NightlyRun current;

    /** {@code published}: dates of which figures are shown. */
    Nights(
            RefreshRequest request,
            Lake lake,
            Contracts contracts,
            Optional<StarVersion> shown,
            Collection<LocalDate> published) {
        this.request = request;
        this.lake = lake;
        this.contracts = contracts;
        this.shown = shown;
        this.published = new TreeSet<>(published);
        var last = shown.map(StarVersion::date)
                .filter(date -> date.isAfter(request.date()))
                .orElse(request.date());
        watchful = last.equals(request.date());
        if (watchful) {
            waiting.add(last);
        } else {
            var again = new TreeSet<>(since(request.date()));
            again.add(request.date());
            waiting.addAll(again);
            told.add(Message.of(
                    "replay.asked",
                    request.date(),
                    again.tailSet(request.date(), false).size(),
                    last));
        }
        current = run(waiting.removeFirst());
    }

    /** The run of the date whose turn it is; of the last one in the end. */
    NightlyRun current() {
        return current;
    }

    /** Goes on to the next date, or starts over where the current one found late deliveries. Returns whether there is one. */
    boolean next() {
        if (!current.late().isEmpty()) {
            told.addAll(current.warnings());
            startOver(current.late());
        } else if (!current.night().last()) {
            done.add(current);
        }
        if (waiting.isEmpty()) {
            return false;
        }
        current.close();
        current = run(waiting.removeFirst());
        return true;
    }

    private void startOver(SortedSet<Place> late) {
        var places = late.stream().map(Place::toString).collect(Collectors.joining(", "));
        var again = new TreeSet<>(since(late.first().date())).headSet(request.date());
        watchful = false;
        if (again.isEmpty()) {
            told.add(Message.of("replay.many", places, late.first().date(), 0));
        } else if (again.size() > MOST_UNASKED) {
            told.add(Message.of("replay.many", places, again.first(), again.size()));
        } else {
            told.add(Message.of("replay.late", places, again.first(), again.size()));
            waiting.addAll(again);
        }
        waiting.add(request.date());
    }

    /**
     * The published dates from {@code date} on, and those before it whose versions are no more kept: what they learned would
     * be missing from a date that builds upon an older one.
     */
    private Collection<LocalDate> since(LocalDate date) {
        var kept = StarVersion.findParent(lake, date).map(StarVersion::date);
        return kept.isPresent() ? published.tailSet(kept.get(), false) : published;
    }

    private NightlyRun run(LocalDate date) {
        var parent = done.isEmpty()
                ? StarVersion.findParent(lake, date)
                : Optional.of(done.get(done.size() - 1).version());
        var again = done.isEmpty() && !waiting.isEmpty();
        return new NightlyRun(
                request.at(date),
                lake,
                contracts,
                new Night(date, parent, again ? shown : Optional.empty(), done, waiting.isEmpty(), watchful));
    }

    /** What the operator should know of dates that were run again. */
    List<Message> told() {
        return told;
    }

    @Override
    public void close() {
        current.close();
    }
}
