package id.lumbung.feed.xlsx;

import id.lumbung.feed.PlainNumber;
import id.lumbung.feed.Rule;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A number cell as the text that the rules read. */
final class NumberText {

    private static final int LONGEST = 64;
    private static final int SURE_DIGITS = 15;
    private static final int SHORTEST_YEAR = 1800;
    private static final int LONGEST_YEAR = 2200;
    private static final int SMALLEST_DAY = 1_000;
    private static final int SMALLEST_DAY_WITH_TIME = 10_000;
    private static final int LARGEST_DAY = 99_999;
    /** From here on not every whole number is one a double holds: the file's own digits count. */
    private static final double LEAST_INEXACT = 0x1p53;

    private static final Rule RUPIAH = new Rule.Rupiah();

    private NumberText() {}

    /** The digits as the file holds them where they are plain; a text that is no number stays what it is. */
    static String of(String stored, NumberUse use, boolean dateStyle, SerialDate epoch) {
        if (!dateStyle && use == NumberUse.PLAIN && isPlain(stored)) {
            return stored;
        }
        Double number = find(stored);
        if (number == null) {
            return stored;
        }
        if (dateStyle || (use == NumberUse.DATE && isDay(number))) {
            String date = epoch.text(number);
            if (date != null) {
                return date;
            }
        }
        if (isDigits(stored)) {
            return stored;
        }
        BigDecimal decimal = Math.abs(number) < LEAST_INEXACT ? PlainNumber.shortest(number) : new BigDecimal(stored);
        return use == NumberUse.RUPIAH ? PlainNumber.of(decimal, RUPIAH) : PlainNumber.of(decimal);
    }

    /** A number the rule of dates would count as a day: not a year alone, nor year, month and day in one. */
    private static boolean isDay(double number) {
        boolean whole = number == Math.rint(number);
        boolean year = number >= SHORTEST_YEAR && number <= LONGEST_YEAR;
        return number < LARGEST_DAY + 1.0 && !year && number >= (whole ? SMALLEST_DAY : SMALLEST_DAY_WITH_TIME);
    }

    /** Digits without an exponent, so few or whole that no rounding went into them. */
    private static boolean isPlain(String stored) {
        int mark = stored.indexOf('.');
        if (mark < 0) {
            return isDigits(stored);
        }
        return stored.length() <= SURE_DIGITS + 1
                && stored.charAt(stored.length() - 1) != '0'
                && isDigits(stored.substring(0, mark))
                && onlyDigits(stored, mark + 1);
    }

    /** A whole number from 0, without leading zeros. */
    private static boolean isDigits(String stored) {
        return onlyDigits(stored, 0) && (stored.length() == 1 || stored.charAt(0) != '0');
    }

    private static boolean onlyDigits(String stored, int start) {
        for (int i = start; i < stored.length(); i++) {
            if (stored.charAt(i) < '0' || stored.charAt(i) > '9') {
                return false;
            }
        }
        return start < stored.length();
    }

    private static @Nullable Double find(String stored) {
        for (int i = 0; i < stored.length(); i++) {
            if ("0123456789+-.eE".indexOf(stored.charAt(i)) < 0) {
                return null;
            }
        }
        try {
            double number = stored.length() > LONGEST ? Double.NaN : Double.parseDouble(stored);
            return Double.isFinite(number) ? Double.valueOf(number) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
