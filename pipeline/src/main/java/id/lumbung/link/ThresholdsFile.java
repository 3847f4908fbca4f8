package id.lumbung.link;

import id.lumbung.SettingLines;
import java.util.Properties;
import java.util.Set;

/** Thresholds as settings: lines {@code tautkan = 0.9} and {@code tinjau = 0.2}. */
public final class ThresholdsFile {
    private static final String LINK = "tautkan";
    private static final String REVIEW = "tinjau";

    private ThresholdsFile() {}

    /**
     * Reads thresholds.
     *
     * @param usual what holds where the text leaves one out
     * @throws IllegalArgumentException where it says anything else, or the two are out of order
     */
    public static Thresholds read(String text, Thresholds usual) {
        var settings = SettingLines.of(text);
        if (!Set.of(LINK, REVIEW).containsAll(settings.stringPropertyNames())) {
            throw new IllegalArgumentException("thresholds: expected no other keys than tautkan and tinjau.");
        }
        return new Thresholds(number(settings, LINK, usual.link()), number(settings, REVIEW, usual.review()));
    }

    private static double number(Properties settings, String key, double usual) {
        var text = settings.getProperty(key);
        return text == null ? usual : Double.parseDouble(text.strip());
    }

    /** The text that {@link #read} reads. */
    public static String write(Thresholds thresholds) {
        return "%s = %s%n%s = %s%n".formatted(LINK, thresholds.link(), REVIEW, thresholds.review());
    }
}
