package id.lumbung.lake;

import java.math.BigDecimal;

/** A row that speaks of a place in a delivered file: file, line and two texts. Prints the line alone. */
record PlaceRow(String file, long line, String first, String second) implements Row {
    @Override
    public boolean isNull(int column) {
        return false;
    }

    @Override
    public String text(int column) {
        return switch (column) {
            case 0 -> file;
            case 2 -> first;
            default -> second;
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
