package id.lumbung.feed.xlsx;

import id.lumbung.feed.DeliveryException;
import id.lumbung.feed.ReadingLimits;
import id.lumbung.language.Message;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The parts of a workbook file by name; all that is unpacked counts against the limits of the file.
 *
 * <p>Names are compared, never used as paths.
 */
final class Parts implements Closeable {

    /** Small parts may be packed as well as they like. */
    private static final long FREE_BYTES = 1 << 20;

    private final String where;
    private final ReadingLimits limits;
    private final ZipFile zip;
    private final Map<String, ZipEntry> entries = new HashMap<>();
    private long unpacked;

    private Parts(Path file, String where, ReadingLimits limits) throws IOException {
        this.where = where;
        this.limits = limits;
        limits.requireSize(file, where);
        ZipDirectory.check(file);
        this.zip = new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1);
    }

    /** @throws ZipException when it is no whole zip file */
    static Parts open(Path file, String where, ReadingLimits limits) throws IOException {
        Parts parts = new Parts(file, where, limits);
        try {
            parts.list();
            return parts;
        } catch (IOException | RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    private void list() throws ZipException {
        for (ZipEntry entry : Collections.list(zip.entries())) {
            if (entries.put(normalised(entry.getName()), entry) != null) {
                throw new ZipException("two parts of one name");
            }
        }
    }

    Set<String> names() {
        return Collections.unmodifiableSet(entries.keySet());
    }

    boolean has(String name) {
        return entries.containsKey(normalised(name));
    }

    PartStream open(String name) throws IOException {
        ZipEntry entry = entries.get(normalised(name));
        if (entry == null) {
            throw new ZipException("a part is missing");
        }
        return new PartStream(zip.getInputStream(entry), entry, this);
    }

    /** @param total bytes unpacked of the entry so far, {@code more} of them new */
    void count(ZipEntry entry, long total, int more) {
        unpacked += more;
        long packed = Math.max(0, entry.getCompressedSize());
        if (unpacked > limits.expandedBytes() || total > Math.max(FREE_BYTES, packed * limits.expansion())) {
            throw new DeliveryException(
                    Message.of("delivery.limit.expanded", where, limits.expansion(), limits.expandedBytes() >> 20));
        }
    }

    private static String normalised(String name) {
        String slashes = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return slashes.startsWith("/") ? slashes.substring(1) : slashes;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
