package id.lumbung.jobs;

import id.lumbung.engine.Engine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Two tables that should hold the same rows, numbers to nine places, whichever engine wrote them.
 *
 * @param one folder of Parquet files
 * @param other folder of Parquet files
 * @param key columns that tell one row from another
 */
record TablePair(String name, String one, String other, List<String> key) {
    private static final Pattern NUMBER = Pattern.compile("(DECIMAL.*|DOUBLE|FLOAT|HUGEINT)");

    /** What differs, told without any cell; nothing where all is the same. {@code engine} is a DuckDB. */
    Map<String, String> differences(Engine engine) {
        engine.readParquet("satu", List.of(one));
        engine.readParquet("lain", List.of(other));
        var columns = types(engine, "satu");
        var differences = new TreeMap<String, String>();
        if (!columns.equals(types(engine, "lain"))) {
            differences.put(name, "columns " + columns + " and " + types(engine, "lain"));
            return differences;
        }
        engine.keep("hanya_satu", "select * from satu except all select * from lain");
        engine.keep("hanya_lain", "select * from lain except all select * from satu");
        var joined = "hanya_satu as a inner join hanya_lain as b on "
                + key.stream()
                        .map(column -> "a.%1$s is not distinct from b.%1$s".formatted(column))
                        .collect(Collectors.joining(" and "));
        var matched = number(engine, "select count(*) from " + joined);
        var unmatched = Math.max(
                        number(engine, "select count(*) from hanya_satu"),
                        number(engine, "select count(*) from hanya_lain"))
                - matched;
        if (unmatched != 0) {
            differences.put(name, unmatched + " rows of " + number(engine, "select count(*) from satu"));
        }
        columns.forEach((column, type) -> {
            var differing = number(engine, "select count(*) from %s where %s".formatted(joined, differ(column, type)));
            if (differing > 0) {
                differences.put(name + "." + column, differing + " values, " + type);
            }
        });
        return differences;
    }

    private static String differ(String column, String type) {
        return NUMBER.matcher(type).matches()
                ? "not coalesce(abs(a.%1$s - b.%1$s) <= 1e-9, a.%1$s is null and b.%1$s is null)".formatted(column)
                : "a.%1$s is distinct from b.%1$s".formatted(column);
    }

    private static Map<String, String> types(Engine engine, String table) {
        var types = new LinkedHashMap<String, String>();
        for (var row : engine.rows("select column_name, column_type from (describe %s)".formatted(table))) {
            types.put(String.valueOf(row[0]), String.valueOf(row[1]));
        }
        return types;
    }

    private static long number(Engine engine, String select) {
        return ((Number) Objects.requireNonNull(engine.rows(select).get(0)[0])).longValue();
    }
}
