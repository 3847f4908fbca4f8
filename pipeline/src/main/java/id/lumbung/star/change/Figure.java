package id.lumbung.star.change;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An indicator's figure of a kabupaten, unsuppressed.
 *
 * @param denominator null where the indicator has none
 */
public record Figure(BigDecimal numerator, @Nullable BigDecimal denominator, BigDecimal value) {

    /** Whether it is a count or a sum, which nothing divides. */
    boolean isWhole() {
        return denominator != null && denominator.compareTo(BigDecimal.ONE) == 0;
    }

    boolean isSameAs(Figure other) {
        return value.compareTo(other.value) == 0
                && numerator.compareTo(other.numerator) == 0
                && (denominator == null
                        ? other.denominator == null
                        : other.denominator != null && denominator.compareTo(other.denominator) == 0);
    }
}
