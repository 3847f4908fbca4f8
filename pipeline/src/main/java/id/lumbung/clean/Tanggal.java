package id.lumbung.clean;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** A calendar date in any notation the feeds use; the day stands before the month, always. */
public final class Tanggal {

    private static final Cleaned<LocalDate> BROKEN = Cleaned.setAside(IssueCode.TANGGAL_CACAT);
    private static final Cleaned<LocalDate> INCOMPLETE = Cleaned.setAside(IssueCode.TANGGAL_TAK_LENGKAP);
    private static final Cleaned<LocalDate> IMPOSSIBLE = Cleaned.setAside(IssueCode.TANGGAL_MUSTAHIL);

    /** Day 0 of spreadsheets, as it counts for every date from 1 March 1900. */
    private static final long SERIAL_ZERO = LocalDate.of(1899, 12, 30).toEpochDay();

    private static final int FIRST_YEAR = 1900;

    private Tanggal() {}

    /** For a column whose dates may lie ahead of the delivery. */
    public static Cleaned<LocalDate> clean(String raw) {
        return clean(raw, LocalDate.MAX);
    }

    /** @param latest the last possible date, the delivery's */
    public static Cleaned<LocalDate> clean(String raw, LocalDate latest) {
        int digits = leadingDigits(raw);
        if (digits == raw.length()) {
            return number(raw, latest);
        }
        if (digits >= 4 && isFraction(raw, digits)) {
            boolean whole = isZeros(raw, digits + 1);
            return whole || digits == 5 ? number(raw.substring(0, digits), latest) : BROKEN;
        }
        DateText text = DateText.parse(raw);
        if (text == null) {
            return BROKEN;
        }
        return text.count() == 3 ? threeParts(text, latest) : twoParts(text);
    }

    private static Cleaned<LocalDate> threeParts(DateText text, LocalDate latest) {
        boolean yearFirst = text.length(0) == 4;
        int year = yearFirst ? 0 : 2;
        int day = yearFirst ? 2 : 0;
        boolean spacedNumbers = text.spaced() && !text.isName(1);
        if (text.length(year) != 4
                || text.length(day) < 1
                || text.length(day) > 2
                || text.length(1) > 2
                || spacedNumbers) {
            return BROKEN;
        }
        return date(text.number(year), text.number(1), text.number(day), latest);
    }

    /** A month of a year, without its day. */
    private static Cleaned<LocalDate> twoParts(DateText text) {
        @Nullable YearMonth month = Bulan.monthOf(text);
        return month == null ? BROKEN : INCOMPLETE;
    }

    private static Cleaned<LocalDate> number(String digits, LocalDate latest) {
        int number = digits.length() > 8 || digits.isEmpty() ? -1 : Integer.parseInt(digits);
        return switch (digits.length()) {
            case 8 -> date(number / 10000, number / 100 % 100, number % 100, latest);
            case 5 -> number >= 10000 ? serial(number, latest) : BROKEN;
            case 4 -> number >= 1800 && number <= 2200 ? INCOMPLETE : number >= 1000 ? serial(number, latest) : BROKEN;
            default -> BROKEN;
        };
    }

    private static Cleaned<LocalDate> serial(int serial, LocalDate latest) {
        return within(LocalDate.ofEpochDay(SERIAL_ZERO + serial), latest);
    }

    private static Cleaned<LocalDate> date(int year, int month, int day, LocalDate latest) {
        if (month > 12 || day > 31) {
            return BROKEN;
        }
        if (month == 0 || day == 0) {
            return INCOMPLETE;
        }
        if (day > 28 && day > YearMonth.of(year, month).lengthOfMonth()) {
            return BROKEN;
        }
        return within(LocalDate.of(year, month, day), latest);
    }

    private static Cleaned<LocalDate> within(LocalDate date, LocalDate latest) {
        return date.getYear() < FIRST_YEAR || date.isAfter(latest) ? IMPOSSIBLE : Cleaned.value(date);
    }

    private static int leadingDigits(String raw) {
        int end = 0;
        while (end < raw.length() && Digits.isDigit(raw.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isFraction(String raw, int mark) {
        return (raw.charAt(mark) == '.' || raw.charAt(mark) == ',') && Digits.onlyDigits(raw.substring(mark + 1));
    }

    private static boolean isZeros(String raw, int start) {
        for (int i = start; i < raw.length(); i++) {
            if (raw.charAt(i) != '0') {
                return false;
            }
        }
        return true;
    }
}
