package id.lumbung.lake;

import id.lumbung.feed.source.Entry;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A delivered file as it was received.
 *
 * @param size in bytes
 * @param sha256 of its content, in hex
 * @param modified when it was last written where it came from, to the millisecond; null where that was not said
 */
public record ReceivedFile(
        String name, long size, String sha256, @Nullable Instant modified) {
    /** Whether the file the inbox shows is this one; never where it says neither when it was written nor what it holds. */
    public boolean isShownAs(Entry entry) {
        var written = entry.modified();
        return name.equals(entry.name())
                && (entry.size() < 0 || size == entry.size())
                && (written == null
                        ? entry.sha256() != null
                        : written.truncatedTo(ChronoUnit.MILLIS).equals(modified))
                && (entry.sha256() == null || sha256.equals(entry.sha256()));
    }
}
