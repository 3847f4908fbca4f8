package id.lumbung.lake;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A row that speaks of a place in a delivered file: file, line and two texts. Prints the line alone. */
record PlaceRow(
        String file, long line, String first, @Nullable String second) implements Row {
    @Override
    public boolean isNull(int column) {
        return column > 2 && second == null;
    }

    @Override
    public String text(int column) {
        return switch (column) {
            case 0 -> file;
            case 2 -> first;
            default -> Objects.requireNonNull(second);
        };
    }

    @Override
    public long number(int column) {
        return line;
    }

    @Override
    public BigDecimal decimal(int column) {
        throw new IllegalStateException("no decimal column");
    }

    @Override
    public String toString() {
        return "PlaceRow[line " + line + "]";
    }
}
