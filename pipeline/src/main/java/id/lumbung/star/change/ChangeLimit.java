package id.lumbung.star.change;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * How far a figure may move from one publication to the next before somebody has to agree.
 *
 * @param amount in the figure's own unit, or in percent of the shown figure
 * @param smallest below it nothing is judged: of a ratio the denominator, of a count or sum the change
 */
public record ChangeLimit(Kind kind, BigDecimal amount, BigDecimal smallest) {

    /** What the amount is counted in. */
    public enum Kind {
        /** The figure's own unit: percentage points, points of an index. */
        POIN,
        /** Percent of the shown figure. */
        PERSEN
    }

    /** What is thought of a change. */
    public enum Judgement {
        DALAM_BATAS,
        /** Past the limit, and within it without what passing time brought, which nobody has to agree to. */
        KARENA_WAKTU,
        MELAMPAUI
    }

    /**
     * A figure that was not shown before changes nothing, nor does a count or sum that was nothing, of which no percentage can
     * be taken: its feed is delivered for the first time. One that is gone has moved past every limit.
     */
    public Judgement judge(FigureChange change) {
        var before = change.before();
        if (before == null || isFirst(before) || !isLargeEnough(before, change.after(), change.difference())) {
            return Judgement.DALAM_BATAS;
        }
        var difference = change.difference();
        if (difference == null) {
            return Judgement.MELAMPAUI;
        }
        if (isWithin(difference, before)) {
            return Judgement.DALAM_BATAS;
        }
        var causes = change.causes();
        return causes != null && isWithin(difference.subtract(causes.time()), before)
                ? Judgement.KARENA_WAKTU
                : Judgement.MELAMPAUI;
    }

    /** The change as a share of what is allowed: above 1 it is past the limit; a figure that is gone is as far as can be. */
    public double reach(FigureChange change) {
        var before = change.before();
        if (before == null || isFirst(before)) {
            return 0;
        }
        var difference = change.difference();
        if (difference == null) {
            return Double.MAX_VALUE;
        }
        var allowed = allowed(before);
        if (allowed.signum() == 0) {
            return difference.signum() == 0 ? 0 : Double.MAX_VALUE;
        }
        return difference.abs().divide(allowed, MathContext.DECIMAL64).doubleValue();
    }

    private boolean isFirst(Figure before) {
        return kind == Kind.PERSEN && before.value().signum() == 0;
    }

    private boolean isLargeEnough(Figure before, @Nullable Figure after, @Nullable BigDecimal difference) {
        if (before.isWhole()) {
            var moved = difference == null ? before.value() : difference;
            return moved.abs().compareTo(smallest) >= 0;
        }
        return isLargeEnough(before.denominator()) || (after != null && isLargeEnough(after.denominator()));
    }

    private boolean isLargeEnough(@Nullable BigDecimal denominator) {
        return denominator == null || denominator.compareTo(smallest) >= 0;
    }

    private boolean isWithin(BigDecimal difference, Figure before) {
        return difference.abs().compareTo(allowed(before)) <= 0;
    }

    private BigDecimal allowed(Figure before) {
        return switch (kind) {
            case POIN -> amount;
            case PERSEN ->
                before.value().abs().multiply(amount, MathContext.UNLIMITED).movePointLeft(2);
        };
    }
}
