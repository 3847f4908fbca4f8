package id.lumbung.demo.delivery;

import java.util.Locale;

/** How a delimited file is written. */
public record ArrivalFormat(
        char separator,
        boolean byteOrderMark,
        String lineEnd,
        boolean quoteAll,
        boolean gzip,
        HeaderStyle headerStyle) {

    /** UTF-8, comma, canonical header, LF. */
    public static final ArrivalFormat CLEAN = new ArrivalFormat(',', false, "\n", false, false, HeaderStyle.CANONICAL);

    /** Spellings of a header that all mean the same column. */
    public enum HeaderStyle {
        CANONICAL,
        UPPER,
        SPACED,
        JOINED,
        DOTTED;

        String write(String column) {
            return switch (this) {
                case CANONICAL -> column;
                case UPPER -> column.toUpperCase(Locale.ROOT);
                case SPACED ->
                    column.substring(0, 1).toUpperCase(Locale.ROOT)
                            + column.substring(1).replace('_', ' ');
                case JOINED -> " " + column.replace("_", "") + " ";
                case DOTTED -> column.replace('_', '.');
            };
        }
    }
}
