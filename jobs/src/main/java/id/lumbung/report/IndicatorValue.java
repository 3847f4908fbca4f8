package id.lumbung.report;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A published value of one indicator at one place; a hidden one holds no figure, whatever it was built from. */
public record IndicatorValue(
        String indicator,
        String placeCode,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        boolean hidden) {

    public IndicatorValue {
        if (hidden) {
            value = null;
            numerator = null;
            denominator = null;
        }
    }
}
