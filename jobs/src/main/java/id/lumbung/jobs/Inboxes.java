package id.lumbung.jobs;

import id.lumbung.feed.source.InboxAddress;
import id.lumbung.feed.source.SourceAccess;
import java.util.Map;
import java.util.Optional;

/**
 * Where the agencies deliver.
 *
 * @param general for every feed without an inbox of its own
 * @param own by feed
 */
public record Inboxes(Optional<InboxAddress> general, Map<String, InboxAddress> own, SourceAccess access) {
    public Inboxes {
        own = Map.copyOf(own);
    }

    boolean isOwn(String feed) {
        return own.containsKey(feed);
    }
}
