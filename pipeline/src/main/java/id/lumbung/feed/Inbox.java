package id.lumbung.feed;

import id.lumbung.Failure;
import id.lumbung.feed.source.Entry;
import id.lumbung.feed.source.InboxAddress;
import id.lumbung.feed.source.PatientSource;
import id.lumbung.feed.source.SourceAccess;
import id.lumbung.feed.source.SourceException;
import id.lumbung.language.Message;
import java.io.IOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A place agencies deliver into: {@code <feed>/<YYYY-MM-DD>/<file>}. What is reached once is asked again every time. */
public final class Inbox implements AutoCloseable {
    /** An empty file of this name in a delivery's folder withdraws it. */
    public static final String WITHDRAWN = "DITARIK";

    private final InboxAddress address;
    private final PatientSource source;
    private final Clock clock;
    private final Map<String, List<Entry>> feeds = new HashMap<>();
    private @Nullable List<Entry> roots;
    private @Nullable SourceException broken;

    public Inbox(InboxAddress address, SourceAccess access, Clock clock) {
        this.address = address;
        this.source = PatientSource.at(address, access);
        this.clock = clock;
    }

    public InboxAddress address() {
        return address;
    }

    /**
     * The dates a feed was delivered for, newest first; none after {@code date}.
     *
     * @throws SourceException when the inbox cannot be read; it is not tried again
     */
    public List<LocalDate> dates(Contract contract, LocalDate date) {
        return feedEntries(contract.feed()).stream()
                .flatMap(entry -> findDate(entry).stream())
                .filter(found -> !found.isAfter(date))
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** The names of what lies in a feed's folder and is no delivery, since it is no folder named by a date. */
    public List<String> undated(Contract contract) {
        return feedEntries(contract.feed()).stream()
                .filter(entry -> findDate(entry).isEmpty() && !DeliveredName.isNoRecords(entry.name()))
                .map(entry -> DeliveredName.shown(entry.name()))
                .sorted()
                .toList();
    }

    private List<Entry> feedEntries(String feed) {
        var known = feeds.get(feed);
        if (known == null) {
            var isShown = root().stream()
                    .anyMatch(entry -> entry.folder() && entry.name().equals(feed));
            known = isShown ? entries(feed).toList() : List.of();
            feeds.put(feed, known);
        }
        return known;
    }

    /** The names of what lies in the inbox beside the feeds, as a message may repeat them. */
    public List<String> strangers(Contracts contracts) {
        var feeds = contracts.contracts().stream().map(Contract::feed).toList();
        return root().stream()
                .map(Entry::name)
                .filter(name -> !feeds.contains(name) && !DeliveredName.isNoRecords(name))
                .map(DeliveredName::shown)
                .sorted()
                .toList();
    }

    /** Whether the inbox has a folder for the feed. */
    public boolean shows(String feed) {
        return root().stream().anyMatch(entry -> entry.name().equals(feed));
    }

    /** What the folder of a delivery holds now; nothing where it is gone. */
    public InboxFolder folder(String feed, LocalDate date) {
        var listedAt = clock.instant();
        return new InboxFolder(feed, date, entries(feed + "/" + date).toList(), listedAt);
    }

    /**
     * Reads a file of a delivery from its beginning, again where it was cut off.
     *
     * @throws ArrivingException when it is no longer there
     */
    public <T> T read(InboxFolder folder, String name, PatientSource.Reading<T> reading) {
        var path = folder.feed() + "/" + folder.date() + "/" + name;
        return patiently(() -> source.read(path, reading))
                .orElseThrow(() -> new ArrivingException(Message.of("delivery.arriving", folder.where(name))));
    }

    private List<Entry> root() {
        var known = roots;
        if (known == null) {
            known = patiently(() -> source.findEntries(""))
                    .orElseThrow(() ->
                            broken(new SourceException(Failure.USAGE, Message.of("inbox.absent", address.shown()))));
            roots = known;
        }
        return known;
    }

    private Stream<Entry> entries(String folder) {
        return patiently(() -> source.findEntries(folder)).orElse(List.of()).stream();
    }

    /** Once given up, it stays so for this run: every feed would wait for it anew. */
    private <T> Optional<T> patiently(java.util.function.Supplier<Optional<T>> call) {
        if (broken != null) {
            throw broken;
        }
        try {
            return call.get();
        } catch (SourceException e) {
            throw broken(e);
        }
    }

    private SourceException broken(SourceException e) {
        broken = e.isOfWholeSource() ? e : null;
        return e;
    }

    private static Optional<LocalDate> findDate(Entry entry) {
        try {
            return entry.folder() ? Optional.of(LocalDate.parse(entry.name())) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
