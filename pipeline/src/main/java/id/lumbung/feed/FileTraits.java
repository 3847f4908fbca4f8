package id.lumbung.feed;

import org.jspecify.annotations.Nullable;

/**
 * How a delivered file is written, as its content shows.
 *
 * @param encoding null where the format has one of its own
 * @param separator between the cells; null where the format has none
 * @param compressed whether the file is gzip around the format
 * @param headerLine the line its header stands on, from 1
 */
public record FileTraits(
        Format format, @Nullable String encoding, @Nullable Character separator, boolean compressed, long headerLine) {

    /** The formats a delivery may come in. */
    public enum Format {
        CSV,
        XLSX,
        PARQUET
    }
}
