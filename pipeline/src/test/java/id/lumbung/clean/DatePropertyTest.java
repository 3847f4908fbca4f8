package id.lumbung.clean;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Dates and months, held against the table of feeds.md. */
class DatePropertyTest {

    private static final LocalDate DELIVERED = LocalDate.of(2026, 11, 19);
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    /** Indonesian and English names and abbreviations, by month. */
    private static final List<List<String>> NAMES = List.of(
            List.of("JANUARI", "JAN", "JANUARY"),
            List.of("FEBRUARI", "FEB", "PEB", "FEBRUARY", "PEBRUARI", "FEBUARI", "FEBR"),
            List.of("MARET", "MAR", "MRT", "MARCH"),
            List.of("APRIL", "APR"),
            List.of("MEI", "MAY"),
            List.of("JUNI", "JUN", "JUNE"),
            List.of("JULI", "JUL", "JULY"),
            List.of("AGUSTUS", "AGU", "AGT", "AGS", "AUG", "AGST", "AUGUST"),
            List.of("SEPTEMBER", "SEP", "SEPT"),
            List.of("OKTOBER", "OKT", "OCT", "OCTOBER"),
            List.of("NOVEMBER", "NOV", "NOP", "NOPEMBER", "NOPVEMBER"),
            List.of("DESEMBER", "DES", "DEC", "DECEMBER"));

    private static final String B = RuleProperty.BLANK + "*";
    private static final String BB = RuleProperty.BLANK + "+";
    private static final String MONTH_NAME = "(?<name>[A-Za-z]+)";
    private static final String TIME = "(?:(?:[Tt]|\\h+)(?:[01]?\\d|2[0-3])[:.][0-5]\\d(?:[:.][0-5]\\d(?:[.,]\\d+)?)?"
            + "(?:\\h*[AaPp][Mm])?(?:\\h*(?:Z|WIB|WITA|WIT|[+-]\\d\\d:?\\d\\d))?)?";
    private static final List<Pattern> DATES = patterns(
            "(?<year>\\d{4})" + B + "-" + B + "(?<month>\\d{1,2})" + B + "-" + B + "(?<day>\\d{1,2})" + TIME,
            "(?<year>\\d{4})(?<month>\\d\\d)(?<day>\\d\\d)(?:[.,]0+)?",
            "(?<day>\\d{1,2})" + B + "(?<mark>[/.-])" + B + "(?<month>\\d{1,2})" + B + "\\k<mark>" + B
                    + "(?<year>\\d{4})" + TIME,
            "(?<day>\\d{1,2})" + BB + MONTH_NAME + "\\.?" + BB + "(?<year>\\d{4})" + TIME,
            "(?<day>\\d{1,2})" + B + "(?<mark>[/.-])" + B + MONTH_NAME + "\\.?" + B + "\\k<mark>" + B
                    + "(?<year>\\d{4})" + TIME);
    private static final List<Pattern> MONTHS = patterns(
            "(?<month>\\d{1,2})" + B + "-" + B + "(?<year>\\d{4})",
            "(?<year>\\d{4})" + B + "-" + B + "(?<month>\\d{1,2})",
            "(?<year>\\d{4})(?<month>\\d\\d)",
            MONTH_NAME + "(?:\\.?" + BB + "|\\.?" + B + "-" + B + ")(?<year>\\d{4})");
    private static final List<Pattern> WITHOUT_DAY = patterns(
            "(?<month>\\d{1,2})" + B + "[/.-]" + B + "(?<year>\\d{4})",
            "(?<year>\\d{4})" + B + "-" + B + "(?<month>\\d{1,2})",
            MONTH_NAME + "(?:\\.?" + BB + "|\\.?" + B + "[/.-]" + B + ")(?<year>\\d{4})",
            "(?<year>1[89]\\d\\d|2[01]\\d\\d|2200)(?:[.,]0+)?");
    private static final Pattern SERIAL = Pattern.compile("([1-9]\\d{3,4})(?:[.,](\\d+))?");

    private final RuleProperty<LocalDate> date = new RuleProperty<>(cell -> Tanggal.clean(cell, DELIVERED));
    private final RuleProperty<LocalDate> dateAhead = new RuleProperty<>(Tanggal::clean);
    private final RuleProperty<LocalDate> month = new RuleProperty<>(Bulan::clean);

    @Test
    void aDateAndAMonthStayThemselves() {
        date.reads(dice -> anyDate(FIRST, dice), (value, dice) -> value.toString());
        dateAhead.reads(dice -> anyDate(LocalDate.of(2020, 1, 1), dice), (value, dice) -> value.toString());
        month.reads(dice -> anyDate(FIRST, dice).withDayOfMonth(1), (value, dice) -> value.toString());
    }

    @Test
    void everyNotationOfADateIsTheSameDate() {
        date.reads(dice -> anyDate(LocalDate.of(1927, 5, 18), dice), DatePropertyTest::written);
    }

    @Test
    void everyNotationOfAMonthIsTheSameMonth() {
        month.reads(
                dice -> anyDate(LocalDate.of(1927, 6, 1), dice).withDayOfMonth(1),
                (value, dice) ->
                        dice.once(3) ? written(value.plusDays(dice.below(28)), dice) : writtenMonth(value, dice));
    }

    @Test
    void nothingElseIsADate() {
        date.agreesWith(cell -> readDate(cell, DELIVERED), DatePropertyTest::almostADate);
        dateAhead.agreesWith(cell -> readDate(cell, LocalDate.MAX), DatePropertyTest::almostADate);
    }

    @Test
    void nothingElseIsAMonth() {
        month.agreesWith(DatePropertyTest::readMonth, DatePropertyTest::almostADate);
    }

    private static Cleaned<LocalDate> readDate(String cell, LocalDate latest) {
        for (Pattern notation : DATES) {
            Matcher parts = notation.matcher(cell);
            if (parts.matches() && monthOf(parts) >= 0) {
                return dateOf(number(parts, "year"), monthOf(parts), number(parts, "day"), latest);
            }
        }
        for (Pattern notation : WITHOUT_DAY) {
            Matcher parts = notation.matcher(cell);
            if (parts.matches() && monthOf(parts) >= 0) {
                return dateOf(number(parts, "year"), monthOf(parts), 0, latest);
            }
        }
        Matcher serial = SERIAL.matcher(cell);
        if (serial.matches() && !serial.group(1).matches("1[89]\\d\\d|2[01]\\d\\d|2200")) {
            LocalDate value = LocalDate.of(1899, 12, 30).plusDays(Integer.parseInt(serial.group(1)));
            return value.isAfter(latest) ? Cleaned.setAside(IssueCode.TANGGAL_MUSTAHIL) : Cleaned.value(value);
        }
        return Cleaned.setAside(IssueCode.TANGGAL_CACAT);
    }

    private static Cleaned<LocalDate> dateOf(int year, int month, int day, LocalDate latest) {
        if (month <= 12 && day <= 31 && (month == 0 || day == 0)) {
            return Cleaned.setAside(IssueCode.TANGGAL_TAK_LENGKAP);
        }
        try {
            LocalDate value = LocalDate.of(year, month, day);
            return value.isBefore(FIRST) || value.isAfter(latest)
                    ? Cleaned.setAside(IssueCode.TANGGAL_MUSTAHIL)
                    : Cleaned.value(value);
        } catch (DateTimeException noDate) {
            return Cleaned.setAside(IssueCode.TANGGAL_CACAT);
        }
    }

    private static Cleaned<LocalDate> readMonth(String cell) {
        LocalDate value = readDate(cell, LocalDate.MAX).value();
        for (Pattern notation : MONTHS) {
            Matcher parts = notation.matcher(cell);
            if (parts.matches() && monthOf(parts) >= 1 && monthOf(parts) <= 12) {
                value = LocalDate.of(number(parts, "year"), monthOf(parts), 1);
            }
        }
        return value == null || value.getYear() < 1900 || value.getYear() > 2100
                ? Cleaned.setAside(IssueCode.BULAN_CACAT)
                : Cleaned.value(value.withDayOfMonth(1));
    }

    /** -1 for a word that is no month's name. */
    private static int monthOf(Matcher parts) {
        String name = group(parts, "name");
        if (name == null) {
            return group(parts, "month") == null ? 0 : number(parts, "month");
        }
        for (int month = 1; month <= 12; month++) {
            if (NAMES.get(month - 1).contains(name.toUpperCase(Locale.ROOT))) {
                return month;
            }
        }
        return -1;
    }

    private static int number(Matcher parts, String group) {
        return Integer.parseInt(parts.group(group));
    }

    private static @Nullable String group(Matcher parts, String group) {
        return parts.pattern().pattern().contains("(?<" + group + ">") ? parts.group(group) : null;
    }

    private static LocalDate anyDate(LocalDate first, Dice dice) {
        return first.plusDays(dice.below((int) ChronoUnit.DAYS.between(first, DELIVERED) + 1));
    }

    private static String almostADate(Dice dice) {
        LocalDate value = anyDate(LocalDate.of(1890, 1, 1), dice).plusYears(dice.once(5) ? 200 : 0);
        String cell = dice.once(3)
                ? writtenMonth(value, dice)
                : dice.once(8) ? String.valueOf(dice.below(200_000)) : written(value, dice);
        return dice.mutated(cell, RuleProperty.NOISE + "gtsMAYTZ");
    }

    private static String written(LocalDate value, Dice dice) {
        String serial = String.valueOf(ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), value));
        String name = name(value, dice);
        String spaced = dice.of(" ", "  ", "\u00A0", ". ");
        String mark = dice.of("/", "-", ".");
        return switch (dice.below(8)) {
            case 0 -> value + time(dice);
            case 1 -> value.toString().replace("-", "") + dice.of("", ".0");
            case 2 -> serial + dice.of("", ".0", ".5", ",75", ".000011574");
            case 3 -> day(value, dice) + spaced.replace(".", "") + name + spaced + value.getYear() + time(dice);
            case 4 -> day(value, dice) + mark + name + mark + value.getYear() + time(dice);
            default ->
                day(value, dice)
                        + mark
                        + (dice.once(2) ? "%02d" : "%d").formatted(value.getMonthValue())
                        + mark
                        + value.getYear()
                        + time(dice);
        };
    }

    private static String writtenMonth(LocalDate value, Dice dice) {
        String number = (dice.once(2) ? "%02d" : "%d").formatted(value.getMonthValue());
        return switch (dice.below(5)) {
            case 0 -> number + "-" + value.getYear();
            case 1 -> value.getYear() + "-" + number;
            case 2 -> "%d%02d".formatted(value.getYear(), value.getMonthValue());
            default -> name(value, dice) + dice.of(" ", "  ", ". ", "-", " - ") + value.getYear();
        };
    }

    private static String day(LocalDate value, Dice dice) {
        return (dice.once(2) ? "%02d" : "%d").formatted(value.getDayOfMonth());
    }

    private static String name(LocalDate value, Dice dice) {
        return dice.inAnyCase(dice.of(NAMES.get(value.getMonthValue() - 1)));
    }

    private static String time(Dice dice) {
        return dice.of(
                "",
                "",
                " 00:00",
                " 00:00:00",
                "T07:30:00",
                "T17:00:00.000Z",
                " 10.15 WIB",
                " 1:05:09 PM",
                "T00:00:00+07:00");
    }

    private static List<Pattern> patterns(String... patterns) {
        return java.util.Arrays.stream(patterns).map(Pattern::compile).toList();
    }
}
