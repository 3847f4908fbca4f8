package id.lumbung.star.change;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A figure as it is shown and as the new version has it.
 *
 * @param month of the new figure
 * @param monthBefore of the shown one: the same, or of the newest months of the two versions the older one
 * @param before null where the shown version has none
 * @param after null where the new version has none
 * @param causes null where the change cannot be divided: in a closed month, where either figure is missing, and where the
 *     shown version does not tell what it is made of
 */
public record FigureChange(
        FigureKey key,
        LocalDate month,
        LocalDate monthBefore,
        @Nullable Figure before,
        @Nullable Figure after,
        @Nullable Causes causes) {

    /** New less old, where there are both. */
    public @Nullable BigDecimal difference() {
        return (before == null || after == null) ? null : after.value().subtract(before.value());
    }

    /** Whether anything differs, the parts of a ratio included. */
    public boolean isMoved() {
        return (before == null || after == null) ? !Objects.equals(before, after) : !before.isSameAs(after);
    }
}
