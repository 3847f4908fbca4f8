package id.lumbung.demo.truth;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One indicator of one place; the denominator is null where the indicator has none. */
public record IndicatorValue(
        String level,
        String place,
        String indicator,
        BigDecimal numerator,
        @Nullable BigDecimal denominator,
        BigDecimal value) {

    /** The line of the file of truths. */
    public String line() {
        return String.join(
                ",",
                level,
                place,
                indicator,
                plain(numerator),
                denominator == null ? "" : plain(denominator),
                plain(value));
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
