package id.lumbung.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a kabupaten as it was shown before the run and as the run has it.
 *
 * @param before null where none was shown
 * @param after null where there is none any more
 * @param causes null where they cannot be told apart
 * @param reach the change as a share of its limit: 1 stands at it; 0 where there is no limit
 */
public record ChangedFigure(
        String code,
        String name,
        String nameEnglish,
        String unitName,
        String regency,
        LocalDate month,
        @Nullable BigDecimal before,
        @Nullable BigDecimal after,
        @Nullable Causes causes,
        Outcome outcome,
        double reach) {

    /** What each cause brought, in the figure's unit. */
    public record Causes(BigDecimal sources, BigDecimal links, BigDecimal rules, BigDecimal time) {}

    /** What became of the change. */
    public enum Outcome {
        WITHIN,
        BY_TIME,
        STOPPED,
        ACCEPTED
    }
}
