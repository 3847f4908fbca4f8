package id.lumbung.jobs;

import id.lumbung.feed.source.InboxAddress;
import id.lumbung.feed.source.SourceAccess;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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

    /** Whether each of them is a place below this folder, or one that a symbolic link leads to. */
    boolean lieIn(Path folder) {
        return Stream.concat(general.stream(), own.values().stream())
                .allMatch(address -> address.isLocal() && real(address.path()).startsWith(real(folder)));
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException absent) {
            return path;
        }
    }

    boolean isOwn(String feed) {
        return own.containsKey(feed);
    }
}
