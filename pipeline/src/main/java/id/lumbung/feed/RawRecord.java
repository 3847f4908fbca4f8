package id.lumbung.feed;

import org.jspecify.annotations.Nullable;

/** One row of a file as it arrived. Prints without its cells, so that none can reach a log. */
public final class RawRecord {

    private final long line;
    private final @Nullable String[] cells;
    private final long fingerprint;
    private final @Nullable String brokenText;

    private RawRecord(long line, @Nullable String[] cells, long fingerprint, @Nullable String brokenText) {
        this.line = line;
        this.cells = cells;
        this.fingerprint = fingerprint;
        this.brokenText = brokenText;
    }

    /** @param cells in contract column order; null where the file has no such column */
    public static RawRecord of(long line, @Nullable String[] cells) {
        return new RawRecord(line, cells, Fingerprint.of(cells), null);
    }

    /** A row whose cells cannot be told apart. */
    public static RawRecord broken(long line, String text) {
        return new RawRecord(line, new String[0], 0, text);
    }

    /** The line of the file where the record starts; the header is line 1 where nothing stands above it. */
    public long line() {
        return line;
    }

    /** The cells in contract column order; null where the file has no such column. Empty when broken. */
    public @Nullable String[] cells() {
        return cells;
    }

    /** 64 bits over the cells as they arrived: equal for records that are equal cell by cell. */
    public long fingerprint() {
        return fingerprint;
    }

    public boolean broken() {
        return brokenText != null;
    }

    /** The row as it arrived when it is broken, else null. */
    public @Nullable String brokenText() {
        return brokenText;
    }

    @Override
    public String toString() {
        return "RawRecord[line " + line + (broken() ? ", broken]" : "]");
    }
}
