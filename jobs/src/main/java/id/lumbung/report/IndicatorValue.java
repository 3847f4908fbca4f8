package id.lumbung.report;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A published value of one indicator at one place; a hidden one holds no figure, whatever it was built from.
 *
 * @param bounds null where the indicator is no coverage
 */
public record IndicatorValue(
        String indicator,
        String placeCode,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        boolean hidden,
        @Nullable Bounds bounds) {

    public IndicatorValue {
        if (hidden) {
            value = null;
            numerator = null;
            denominator = null;
            bounds = null;
        }
    }

    /** A value without bounds. */
    public IndicatorValue(
            String indicator,
            String placeCode,
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            boolean hidden) {
        this(indicator, placeCode, value, numerator, denominator, hidden, null);
    }
}
