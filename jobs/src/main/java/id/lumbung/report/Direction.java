package id.lumbung.report;

import java.util.Locale;

/** Which way an indicator should move. */
public enum Direction {
    HIGHER_IS_BETTER,
    LOWER_IS_BETTER,
    NEITHER;

    public static Direction ofCatalogue(String direction) {
        return switch (direction.strip().toUpperCase(Locale.ROOT)) {
            case "NAIK", "TINGGI" -> HIGHER_IS_BETTER;
            case "TURUN", "RENDAH" -> LOWER_IS_BETTER;
            default -> NEITHER;
        };
    }
}
