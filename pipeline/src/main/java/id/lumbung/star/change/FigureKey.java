package id.lumbung.star.change;

import java.util.Comparator;

/** Which figure of a month: an indicator of a kabupaten. */
public record FigureKey(String regency, String indicator) implements Comparable<FigureKey> {
    private static final Comparator<FigureKey> ORDER =
            Comparator.comparing(FigureKey::regency).thenComparing(FigureKey::indicator);

    @Override
    public int compareTo(FigureKey other) {
        return ORDER.compare(this, other);
    }
}
