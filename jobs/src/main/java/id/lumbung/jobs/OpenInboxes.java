package id.lumbung.jobs;

import id.lumbung.Failure;
import id.lumbung.LumbungException;
import id.lumbung.feed.Inbox;
import id.lumbung.feed.source.InboxAddress;
import id.lumbung.language.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The inboxes of a run, reached when first asked. */
final class OpenInboxes implements AutoCloseable {
    private final Optional<Inbox> general;
    private final Map<String, Inbox> own = new HashMap<>();

    OpenInboxes(Inboxes inboxes, Clock clock) {
        this.general = inboxes.general().map(address -> open(inboxes, address, clock));
        inboxes.own().forEach((feed, address) -> own.put(feed, open(inboxes, address, clock)));
    }

    private static Inbox open(Inboxes inboxes, InboxAddress address, Clock clock) {
        if (address.isLocal() && !Files.isReadable(address.path())) {
            throw new LumbungException(Failure.USAGE, Message.of("inbox.absent", address.shown()));
        }
        return new Inbox(address, inboxes.access(), clock);
    }

    /** The inbox of every feed that has none of its own. */
    Optional<Inbox> general() {
        return general;
    }

    Map<String, Inbox> own() {
        return own;
    }

    /** Where a feed is delivered; empty where only the lake has any of it. */
    Optional<Inbox> find(String feed) {
        return Optional.ofNullable(own.get(feed)).or(() -> general);
    }

    @Override
    public void close() throws IOException {
        if (general.isPresent()) {
            general.get().close();
        }
        for (var inbox : own.values()) {
            inbox.close();
        }
    }
}
