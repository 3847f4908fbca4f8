package id.lumbung.demo.world;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Canonical cells; an empty string for what is not known. */
final class Cells {
    private Cells() {}

    static String number(long number) {
        return number == Answers.NONE ? "" : Long.toString(number);
    }

    static String date(@Nullable LocalDate date) {
        return date == null ? "" : date.toString();
    }

    static String yes(boolean yes) {
        return yes ? "1" : "2";
    }

    static String code(@Nullable Village village) {
        return village == null ? "" : village.code();
    }

    static String name(@Nullable Village village) {
        return village == null ? "" : village.name();
    }

    /** A number of decimals after the point, from a whole number of units of the last of them. */
    static String decimal(long units, int decimals) {
        var digits = Places.padded(units, decimals + 1);
        int point = digits.length() - decimals;
        return digits.substring(0, point) + "." + digits.substring(point);
    }
}
