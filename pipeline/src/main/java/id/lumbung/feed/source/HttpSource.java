package id.lumbung.feed.source;

import id.lumbung.Failure;
import id.lumbung.language.Message;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A folder of a web server that lists its content, as Apache, nginx or Python's own server do. */
final class HttpSource implements Source {
    private static final int LONGEST_LISTING_BYTES = 16 << 20;

    private final URI root;
    private final HttpCalls calls;

    HttpSource(URI root, HttpCalls calls) {
        this.root = root.getRawPath().endsWith("/") ? root : URI.create(root + "/");
        this.calls = calls;
    }

    @Override
    public Optional<List<Entry>> findEntries(String folder) throws IOException {
        var uri = UrlPath.of(root, folder.isEmpty() ? "" : folder + "/");
        List<HtmlListing.Link> links;
        try {
            links = links(uri);
        } catch (FileNotFoundException e) {
            return Optional.empty();
        }
        var entries = new ArrayList<Entry>();
        for (var link : links) {
            if (link.folder()) {
                entries.add(Entry.folder(link.name()));
            } else {
                calls.findHead(UrlPath.of(uri, link.name()))
                        .ifPresent(head -> entries.add(Entry.file(link.name(), head.size(), head.modified())));
            }
        }
        return Optional.of(entries);
    }

    private List<HtmlListing.Link> links(URI uri) throws IOException {
        var answer = calls.get(uri);
        var type = Optional.ofNullable(answer.getContentType()).orElse("").toLowerCase(Locale.ROOT);
        try (var input = answer.getInputStream()) {
            var page = input.readNBytes(LONGEST_LISTING_BYTES + 1);
            if (!type.startsWith("text/html") || page.length > LONGEST_LISTING_BYTES) {
                throw new SourceException(
                        Failure.ENVIRONMENT, Message.of("inbox.listing", new InboxAddress(uri).shown()));
            }
            return HtmlListing.links(page);
        }
    }

    @Override
    public InputStream open(String path) throws IOException {
        return calls.open(UrlPath.of(root, path));
    }

    @Override
    public void close() {
        // Connections belong to the virtual machine, which reuses them.
    }
}
