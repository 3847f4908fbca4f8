package id.lumbung.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Writes numbers, money and dates the way the reader does: {@code 1.220}, {@code 7,95 %}, {@code 19 November 2026}. */
final class Figures {
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
    private static final char NO_BREAK_SPACE = '\u00a0';

    private final Texts texts;

    Figures(Texts texts) {
        this.texts = texts;
    }

    String count(long count) {
        return decimal(BigDecimal.valueOf(count), "#,##0");
    }

    /** A value in its unit; null, which stands for hidden, is written as the word for it. */
    String value(Unit unit, @Nullable BigDecimal value) {
        if (value == null) {
            return texts.text("disembunyikan");
        }
        return switch (unit) {
            case PERCENT -> percent(value);
            case RUPIAH -> "Rp" + NO_BREAK_SPACE + decimal(value, "#,##0");
            case INDEX -> decimal(value, "0.000");
            case COUNT -> decimal(value, "#,##0");
        };
    }

    /** How far a value moved, with its sign; what shows no digit at the unit's precision is written as the word for nothing. */
    String difference(Unit unit, BigDecimal difference) {
        var size = value(unit, difference.abs());
        if (size.equals(value(unit, BigDecimal.ZERO))) {
            return texts.text("tak_ada");
        }
        return (difference.signum() < 0 ? "−" : "+") + size;
    }

    /** A numerator or denominator: whole where it is whole, else with up to four decimals. */
    String part(@Nullable BigDecimal part) {
        return part == null ? texts.text("tak_ada") : decimal(part, "#,##0.####");
    }

    String percent(BigDecimal percent) {
        return decimal(percent, "#,##0.00") + (texts.english() ? "" : NO_BREAK_SPACE) + "%";
    }

    /** The share as percent; nothing of nothing is nothing. */
    String share(long part, long whole) {
        return percent(whole == 0 ? BigDecimal.ZERO : BigDecimal.valueOf(100.0 * part / whole));
    }

    String seconds(Duration duration) {
        return decimal(BigDecimal.valueOf(duration.toMillis(), 3), "#,##0.0");
    }

    String date(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", texts.locale()).format(date);
    }

    String month(LocalDate date) {
        return DateTimeFormatter.ofPattern("MMMM uuuu", texts.locale()).format(date);
    }

    String moment(Instant instant) {
        var pattern = "d MMMM uuuu, HH" + (texts.english() ? ":" : ".") + "mm";
        return DateTimeFormatter.ofPattern(pattern, texts.locale()).format(instant.atZone(JAKARTA)) + " WIB";
    }

    private String decimal(BigDecimal number, String pattern) {
        var format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(texts.locale()));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }
}
