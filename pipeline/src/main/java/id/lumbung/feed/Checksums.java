package id.lumbung.feed;

import id.lumbung.language.Message;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the files beside a delivery say it should contain: {@code SHA256SUMS} and {@code <file>.sha256}, GNU or BSD. */
public final class Checksums {
    private static final Pattern GNU = Pattern.compile("\\\\?(?<hex>[0-9a-fA-F]{64})[ \t]+\\*?(?<file>.+)");
    private static final Pattern BSD = Pattern.compile("SHA256 \\((?<file>.+)\\) = (?<hex>[0-9a-fA-F]{64})");
    private static final Pattern BARE = Pattern.compile("[0-9a-fA-F]{64}");
    private static final int LONGEST_BYTES = 1 << 20;

    private final InboxFolder folder;
    private final Map<String, String> expected = new LinkedHashMap<>();

    private Checksums(InboxFolder folder) {
        this.folder = folder;
    }

    /** @throws DeliveryException when a line cannot be understood, or two contradict each other */
    public static Checksums of(Inbox inbox, InboxFolder folder) {
        var checksums = new Checksums(folder);
        for (var entry : folder.files()) {
            if (entry.sha256() != null) {
                checksums.expect(entry.name(), entry.sha256(), folder.where(entry.name()));
            }
        }
        for (var entry : folder.checksums()) {
            var text = inbox.read(folder, entry.name(), Checksums::text);
            for (var line : text.lines().toList()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    checksums.add(entry.name(), line.strip());
                }
            }
        }
        return checksums;
    }

    private static String text(InputStream input) throws IOException {
        var text = new String(input.readNBytes(LONGEST_BYTES), StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private void add(String source, String line) {
        var about = DeliveredName.ofChecksum(source);
        for (var notation : new Matcher[] {BSD.matcher(line), GNU.matcher(line)}) {
            if (notation.matches()) {
                var named = about.isEmpty() ? lastName(notation.group("file")) : about;
                if (!DeliveredName.isNoRecords(named)) {
                    expect(named, notation.group("hex"), folder.where(source));
                }
                return;
            }
        }
        if (about.isEmpty() || !BARE.matcher(line).matches()) {
            throw new DeliveryException(Message.of("delivery.checksum.line", folder.where(source)));
        }
        expect(about, line, folder.where(source));
    }

    /** Sums are often made one folder up. */
    private static String lastName(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    private void expect(String file, String hex, String source) {
        var fingerprint = hex.toLowerCase(Locale.ROOT);
        var before = expected.put(file, fingerprint);
        if (before != null && !before.equals(fingerprint)) {
            throw new DeliveryException(Message.of("delivery.checksum.line", source));
        }
    }

    /**
     * @param arrived fingerprint of each file that was fetched, in hex
     * @throws DeliveryException when one differs from what is expected, or is missing
     */
    public void verify(Map<String, String> arrived) {
        for (var file : expected.entrySet()) {
            var found = arrived.get(file.getKey());
            if (found == null) {
                throw new DeliveryException(
                        Message.of("delivery.checksum.missing", folder.where(DeliveredName.shown(file.getKey()))));
            }
            if (!found.equals(file.getValue())) {
                throw new DeliveryException(Message.of("delivery.checksum.wrong", folder.where(file.getKey())));
            }
        }
    }
}
