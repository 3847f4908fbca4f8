package id.lumbung.clean.profile;

import id.lumbung.clean.Cell;
import id.lumbung.clean.IssueCode;
import id.lumbung.feed.Column;
import id.lumbung.feed.Rule;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts the cells of one column while its file is read. */
final class ColumnTally {
    /** More different values tell no more about a column. */
    private static final int MOST_VALUES = 100_000;

    /** A shape that is frequent comes early; later new ones are not remembered. */
    private static final int MOST_SHAPES = 2_000;

    private static final int SHOWN_SHAPES = 3;

    /** The label of a code, though an empty word elsewhere. */
    private static final String NOTHING_THERE = "TIDAK ADA";

    private final Column column;
    private final DistinctTally distinct = new DistinctTally(MOST_VALUES);
    private final Map<String, long[]> shapes = new HashMap<>();
    private final Map<IssueCode, Long> issues = new EnumMap<>(IssueCode.class);
    private long filled;

    ColumnTally(Column column) {
        this.column = column;
    }

    void cell(@Nullable String arrived) {
        var cell = Cell.trim(arrived);
        if (isEmpty(cell)) {
            return;
        }
        filled++;
        distinct.add(cell);
        var shape = Shape.of(cell);
        var count = shapes.get(shape);
        if (count != null) {
            count[0]++;
        } else if (shapes.size() < MOST_SHAPES) {
            shapes.put(shape, new long[] {1});
        }
    }

    private boolean isEmpty(String cell) {
        return Cell.isEmpty(cell) && !(column.rule() instanceof Rule.Kode && cell.equalsIgnoreCase(NOTHING_THERE));
    }

    void issue(IssueCode code) {
        issues.merge(code, 1L, Long::sum);
    }

    ColumnProfile profile() {
        var frequent = shapes.entrySet().stream()
                .map(shape -> new ShapeShare(shape.getKey(), shape.getValue()[0]))
                .sorted(Comparator.comparingLong(ShapeShare::count).reversed().thenComparing(ShapeShare::shape))
                .limit(SHOWN_SHAPES)
                .toList();
        return new ColumnProfile(column, filled, distinct.tallied(), issues, frequent);
    }
}
