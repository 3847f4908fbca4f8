package id.lumbung.clean;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** A month of a year, kept as its first day, in any notation the feeds use. */
public final class Bulan {

    private static final Cleaned<LocalDate> BROKEN = Cleaned.setAside(IssueCode.BULAN_CACAT);

    /** The calendar of the warehouse, which facts refer to: no month lies outside it. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2100;

    private Bulan() {}

    public static Cleaned<LocalDate> clean(String raw) {
        YearMonth month = raw.length() == 6 && Digits.onlyDigits(raw)
                ? month(Integer.parseInt(raw) / 100, Integer.parseInt(raw) % 100)
                : written(raw);
        if (month != null) {
            return Cleaned.value(month.atDay(1));
        }
        LocalDate date = Tanggal.clean(raw).value();
        return date == null || date.getYear() > LAST_YEAR ? BROKEN : Cleaned.value(date.withDayOfMonth(1));
    }

    /** {@code MM-YYYY}, {@code YYYY-MM} or {@code Agustus 2026}; null when it is none of them. */
    private static @Nullable YearMonth written(String raw) {
        DateText text = DateText.parse(raw);
        if (text == null
                || text.count() != 2
                || !(text.separatedBy('-') || (text.isName(0) && text.separatedBy(' ')))) {
            return null;
        }
        if (text.length(1) == 4 && text.length(0) <= 2) {
            return month(text.number(1), text.number(0));
        }
        if (text.length(0) == 4 && text.length(1) <= 2 && !text.isName(1)) {
            return month(text.number(0), text.number(1));
        }
        return null;
    }

    private static @Nullable YearMonth month(int year, int month) {
        return year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 ? null : YearMonth.of(year, month);
    }
}
