package id.lumbung.feed.csv;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How many fields the rows of a file have: as many as its header, unless nearly all of them end in a separator and the
 * header does not, or the other way round.
 *
 * @param header fields of the header
 * @param fields fields of every row; those the header does not have must be blank
 */
record RowShape(int header, int fields) {

    private static final int SAMPLE_ROWS = 100;

    /** One row with a separator too many at its end may as well have one inside a name. */
    private static final int FEWEST_ROWS = 3;

    private static final int FEWEST_PERCENT = 90;

    /** Tells the shape from the first rows. */
    static RowShape of(List<String> names, TextWindow window, RowScanner scanner) {
        int header = names.size();
        int named = header;
        while (named > 1 && names.get(named - 1).isBlank()) {
            named--;
        }
        Map<Integer, Integer> rowsByFields = new HashMap<>();
        int rows = 0;
        int start = window.position();
        while (start < window.limit() && rows < SAMPLE_ROWS) {
            int end = scanner.scan(start);
            if (end == RowScanner.INCOMPLETE) {
                break;
            }
            if (end == RowScanner.BROKEN) {
                end = window.lineEnd(start);
            } else if (!scanner.isBlankFrom(0, start)) {
                rows++;
                int fields = scanner.fields();
                boolean possible = fields > header ? scanner.isBlankFrom(header, start) : fields >= named;
                rowsByFields.merge(possible ? fields : header, 1, Integer::sum);
            }
            start = window.behindLineEnd(end);
        }
        return new RowShape(header, usual(rowsByFields, rows, header));
    }

    private static int usual(Map<Integer, Integer> rowsByFields, int rows, int header) {
        return rowsByFields.entrySet().stream()
                .filter(some -> some.getValue() * 100 >= rows * FEWEST_PERCENT)
                .filter(some -> some.getKey() <= header || some.getValue() >= FEWEST_ROWS)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(header);
    }

    /** How many fields of a row stand below one of the header. */
    int delivered() {
        return Math.min(header, fields);
    }

    boolean fits(RowScanner scanner, int start) {
        return scanner.fields() == fields && (fields <= header || scanner.isBlankFrom(header, start));
    }
}
