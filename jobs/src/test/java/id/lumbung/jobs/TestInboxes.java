package id.lumbung.jobs;

import id.lumbung.feed.source.CredentialBook;
import id.lumbung.feed.source.InboxAddress;
import id.lumbung.feed.source.SourceAccess;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Inboxes as a command line would name them, without its waiting between attempts. */
final class TestInboxes {
    private TestInboxes() {}

    /** A folder of this machine. */
    static Inboxes at(Path folder) {
        return at(InboxAddress.of(folder), Map.of(), folder.resolveSibling("known_hosts"));
    }

    static Inboxes at(InboxAddress address, Map<String, String> environment, Path knownHosts) {
        var credentials =
                CredentialBook.read(environment, knownHosts.resolveSibling(CredentialBook.FILE), List.of(address));
        return new Inboxes(
                Optional.of(address),
                Map.of(),
                new SourceAccess(credentials, List.of(knownHosts), Optional.empty(), Duration.ZERO));
    }
}
