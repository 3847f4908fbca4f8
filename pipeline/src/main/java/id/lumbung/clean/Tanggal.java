package id.lumbung.clean;

import java.time.LocalDate;
import java.time.YearMonth;

/** A calendar date in any notation the feeds use; the day stands before the month, always. */
public final class Tanggal {

    private static final Cleaned<LocalDate> BROKEN = Cleaned.setAside(IssueCode.TANGGAL_CACAT);
    private static final Cleaned<LocalDate> INCOMPLETE = Cleaned.setAside(IssueCode.TANGGAL_TAK_LENGKAP);
    private static final Cleaned<LocalDate> IMPOSSIBLE = Cleaned.setAside(IssueCode.TANGGAL_MUSTAHIL);

    /** Day 0 of spreadsheets, as it counts for every date from 1 March 1900. */
    private static final long SERIAL_ZERO = LocalDate.of(1899, 12, 30).toEpochDay();

    /** A smaller number is no serial: nobody can tell it from a day, a month or a remnant of either. */
    private static final int FIRST_SERIAL = 1000;

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
            return number(raw, false, latest);
        }
        if (digits >= 4 && isFraction(raw, digits)) {
            return number(raw.substring(0, digits), !isZeros(raw, digits + 1), latest);
        }
        DateText text = DateText.parse(raw);
        if (text == null) {
            return BROKEN;
        }
        return text.count() == 3 ? threeParts(text, latest) : twoParts(text, latest);
    }

    /** {@code yyyy-mm-dd}, or the day, the month or its name, and the year. */
    private static Cleaned<LocalDate> threeParts(DateText text, LocalDate latest) {
        if (isYearFirst(text) && isDayOrMonth(text, 1) && isDayOrMonth(text, 2)) {
            return date(text.number(0), text.number(1), text.number(2), latest);
        }
        boolean dayFirst = isDayOrMonth(text, 0)
                && (isDayOrMonth(text, 1) ? !text.separatedBy(' ') : text.isName(1))
                && text.length(2) == 4;
        return dayFirst ? date(text.number(2), text.number(1), text.number(0), latest) : BROKEN;
    }

    /** A month of a year, without its day. */
    private static Cleaned<LocalDate> twoParts(DateText text, LocalDate latest) {
        if (isYearFirst(text) && isDayOrMonth(text, 1)) {
            return date(text.number(0), text.number(1), 0, latest);
        }
        boolean monthFirst = (isDayOrMonth(text, 0) ? !text.separatedBy(' ') : text.isName(0)) && text.length(1) == 4;
        return monthFirst ? date(text.number(1), text.number(0), 0, latest) : BROKEN;
    }

    private static boolean isYearFirst(DateText text) {
        return text.length(0) == 4 && text.separatedBy('-');
    }

    private static boolean isDayOrMonth(DateText text, int part) {
        return text.length(part) == 1 || text.length(part) == 2;
    }

    /** {@code yyyymmdd}, a spreadsheet's serial, or a year alone. */
    private static Cleaned<LocalDate> number(String digits, boolean withTime, LocalDate latest) {
        int number = digits.isEmpty() || digits.length() > 8 ? -1 : Integer.parseInt(digits);
        if (digits.length() == 8) {
            return withTime ? BROKEN : date(number / 10000, number / 100 % 100, number % 100, latest);
        }
        if (digits.length() == 4 && number >= 1800 && number <= 2200) {
            return withTime ? BROKEN : INCOMPLETE;
        }
        boolean serial = (digits.length() == 4 || digits.length() == 5) && digits.charAt(0) != '0';
        return serial && number >= FIRST_SERIAL ? within(LocalDate.ofEpochDay(SERIAL_ZERO + number), latest) : BROKEN;
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
