package id.lumbung.cli;

import id.lumbung.Failure;
import id.lumbung.LumbungException;
import id.lumbung.database.Home;
import id.lumbung.feed.Contract;
import id.lumbung.feed.Contracts;
import id.lumbung.feed.source.CredentialBook;
import id.lumbung.feed.source.InboxAddress;
import id.lumbung.feed.source.SourceAccess;
import id.lumbung.jobs.Inboxes;
import id.lumbung.language.Message;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What {@code --inbox} names, each time it is given: an inbox for one feed, or the one for all others. */
record InboxOption(Optional<InboxAddress> general, Map<String, InboxAddress> own) {
    private static final Pattern OF_FEED = Pattern.compile("([a-z0-9_]+)=(.*)", Pattern.DOTALL);
    private static final String KNOWN_HOSTS = "known_hosts";
    private static final Duration PAUSE = Duration.ofSeconds(2);

    /** @throws LumbungException for an address that is none, a feed nobody knows, or two inboxes for one */
    static InboxOption of(List<String> texts) {
        var feeds = Contracts.load().contracts().stream().map(Contract::feed).toList();
        Optional<InboxAddress> general = Optional.empty();
        var own = new HashMap<String, InboxAddress>();
        for (var text : texts) {
            var ofFeed = OF_FEED.matcher(text);
            if (!ofFeed.matches()) {
                if (general.isPresent()) {
                    throw wrong(Message.of("inbox.twice"));
                }
                general = Optional.of(InboxAddress.of(text));
                continue;
            }
            if (!feeds.contains(ofFeed.group(1))) {
                throw wrong(Message.of("inbox.feed.unknown", ofFeed.group(1), feeds));
            }
            if (own.put(ofFeed.group(1), InboxAddress.of(ofFeed.group(2))) != null) {
                throw wrong(Message.of("inbox.twice"));
            }
        }
        return new InboxOption(general, own);
    }

    private static LumbungException wrong(Message told) {
        return new LumbungException(Failure.USAGE, told);
    }

    /** Looks at the folders of this machine; other places are reached by the run itself. */
    void requireReadable() {
        for (var address : addresses()) {
            var readable = !address.isLocal()
                    || (Files.isReadable(address.path())
                            && (address.isManifest() || Files.isDirectory(address.path())));
            if (!readable) {
                throw wrong(Message.of("inbox.absent", address.shown()));
            }
        }
    }

    /**
     * The folder of this machine that a feed is delivered into.
     *
     * @throws LumbungException where its inbox is elsewhere, or none is named
     */
    Path requireFolder(String feed) {
        return Optional.ofNullable(own.get(feed))
                .or(() -> general)
                .filter(address -> address.isLocal() && !address.isManifest())
                .map(InboxAddress::path)
                .orElseThrow(() -> wrong(Message.of("inbox.elsewhere", feed)));
    }

    /** With the credentials, host keys and Hadoop settings of this home and environment. */
    Inboxes inboxes(Home home, Map<String, String> environment) {
        var credentials = CredentialBook.read(environment, home.path().resolve(CredentialBook.FILE), addresses());
        var access = new SourceAccess(
                credentials,
                List.of(
                        home.path().resolve(KNOWN_HOSTS),
                        Path.of(System.getProperty("user.home"), ".ssh", KNOWN_HOSTS)),
                Optional.ofNullable(environment.get("HADOOP_CONF_DIR")).map(Path::of),
                PAUSE);
        return new Inboxes(general, own, access);
    }

    private List<InboxAddress> addresses() {
        var addresses = new ArrayList<>(own.values());
        general.ifPresent(addresses::add);
        return addresses;
    }
}
