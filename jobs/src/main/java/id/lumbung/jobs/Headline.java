package id.lumbung.jobs;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure worth showing at the end of a run.
 *
 * @param value null where it cannot be computed
 * @param numerator null where the figure is no ratio
 * @param denominator null where the figure is no ratio
 */
public record Headline(
        String label,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator) {}
