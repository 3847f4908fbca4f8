package id.lumbung.jobs;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The rows a query answered with; an empty cell is null. */
record Answer(List<Map<String, String>> rows) {
    Answer {
        rows = List.copyOf(rows);
    }

    Answer where(Predicate<Map<String, String>> condition) {
        return new Answer(rows.stream().filter(condition).toList());
    }

    Answer where(String column, String value) {
        return where(row -> cell(row, column).equals(value));
    }

    /** Without the rows of the unknown village: the indicators leave it out. */
    Answer ofKnownPlaces() {
        return where(row -> !row.getOrDefault("nama_kecamatan", "").equals("TIDAK DIKETAHUI")
                && !row.getOrDefault("kode_kabupaten", "").equals("0000"));
    }

    /** The sum of a column of whole numbers. */
    long sum(String column) {
        return rows.stream()
                .map(row -> cell(row, column))
                .filter(cell -> !cell.isEmpty())
                .mapToLong(cell -> new BigDecimal(cell).longValueExact())
                .sum();
    }

    /** One column by another. */
    Map<String, String> by(String key, String column) {
        var values = new TreeMap<String, String>();
        rows.forEach(row -> values.put(cell(row, key), cell(row, column)));
        return values;
    }

    private static String cell(Map<String, String> row, String column) {
        var cell = row.get(column);
        if (cell == null) {
            throw new IllegalArgumentException("no column " + column + " in " + row.keySet());
        }
        return cell;
    }
}
