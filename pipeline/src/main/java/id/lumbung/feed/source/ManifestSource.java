package id.lumbung.feed.source;

import id.lumbung.Failure;
import id.lumbung.language.Message;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A text file that lists deliveries lying on web servers: {@code feed/date/file URL [size] [sha256]} a line. */
final class ManifestSource implements Source {
    private static final int LONGEST_BYTES = 16 << 20;

    private final InboxAddress address;
    private final HttpCalls calls;
    private @Nullable Map<String, ManifestLine> lines;

    ManifestSource(InboxAddress address, HttpCalls calls) {
        this.address = address;
        this.calls = calls;
    }

    @Override
    public Optional<List<Entry>> findEntries(String folder) throws IOException {
        // Read again each time: it may change while its files are fetched.
        var known = reread();
        var prefix = folder.isEmpty() ? "" : folder + "/";
        Set<String> folders = new LinkedHashSet<>();
        var entries = new ArrayList<Entry>();
        for (var line : known.values()) {
            if (!line.path().startsWith(prefix)) {
                continue;
            }
            var rest = line.path().substring(prefix.length());
            var slash = rest.indexOf('/');
            if (slash >= 0) {
                folders.add(rest.substring(0, slash));
            } else {
                entry(rest, line).ifPresent(entries::add);
            }
        }
        folders.forEach(name -> entries.add(Entry.folder(name)));
        return entries.isEmpty() && !folder.isEmpty() ? Optional.empty() : Optional.of(entries);
    }

    private Optional<Entry> entry(String name, ManifestLine line) throws IOException {
        var url = line.url();
        if (url == null || (line.size() >= 0 && line.sha256() != null)) {
            return Optional.of(new Entry(name, false, url == null ? 0 : line.size(), null, line.sha256()));
        }
        return calls.findHead(url)
                .map(head -> new Entry(
                        name, false, line.size() >= 0 ? line.size() : head.size(), head.modified(), line.sha256()));
    }

    private Map<String, ManifestLine> reread() throws IOException {
        var read = new LinkedHashMap<String, ManifestLine>();
        var number = 0;
        for (var text : content().lines().toList()) {
            number++;
            if (text.isBlank() || text.startsWith("#")) {
                continue;
            }
            var line = ManifestLine.find(text, address.uri());
            if (line.isEmpty() || read.put(line.get().path(), line.get()) != null) {
                throw new SourceException(
                        Failure.DELIVERY, Message.of("inbox.manifest.line", address.shown(), String.valueOf(number)));
            }
        }
        lines = read;
        return read;
    }

    private String content() throws IOException {
        try (var input = address.isLocal() ? Files.newInputStream(address.path()) : calls.open(address.uri())) {
            var bytes = input.readNBytes(LONGEST_BYTES + 1);
            if (bytes.length > LONGEST_BYTES) {
                throw new SourceException(Failure.DELIVERY, Message.of("inbox.listing", address.shown()));
            }
            var text = new String(bytes, StandardCharsets.UTF_8);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        }
    }

    @Override
    public InputStream open(String path) throws IOException {
        var line = (lines == null ? reread() : lines).get(path);
        if (line == null) {
            throw new FileNotFoundException(path);
        }
        var url = line.url();
        return url == null ? InputStream.nullInputStream() : calls.open(url);
    }

    @Override
    public void close() {
        // Connections belong to the virtual machine, which reuses them.
    }
}
