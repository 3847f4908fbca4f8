package id.lumbung.report;

import java.util.Locale;

/** How a value is written, told from the unit its catalogue row names. */
public enum Unit {
    PERCENT,
    RUPIAH,
    INDEX,
    COUNT;

    public static Unit ofCatalogue(String unit) {
        var text = unit.strip().toLowerCase(Locale.ROOT);
        if (text.startsWith("%") || text.startsWith("persen") || text.startsWith("percent")) {
            return PERCENT;
        }
        if (text.startsWith("rupiah") || text.startsWith("rp")) {
            return RUPIAH;
        }
        if (text.startsWith("0-1") || text.startsWith("0–1") || text.startsWith("indeks")) {
            return INDEX;
        }
        return COUNT;
    }
}
