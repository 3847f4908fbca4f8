package id.lumbung.forget;

import id.lumbung.engine.Engine;
import id.lumbung.lake.CleanDelivery;
import id.lumbung.lake.Lake;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The clean deliveries of a lake, and how a table in it is written again without some rows. */
record LakeParts(Lake lake, Engine engine) {
    private static final String TABLE = "hapus_isi";
    private static final int DATE_LETTERS = 10;

    List<CleanDelivery> cleanDeliveries(String feed) {
        return lake.names("clean/" + feed).stream()
                .filter(name -> name.matches("\\d{4}-\\d{2}-\\d{2}-[0-9a-f]{16}"))
                .map(name -> new CleanDelivery(
                        feed, LocalDate.parse(name.substring(0, DATE_LETTERS)), name.substring(DATE_LETTERS + 1)))
                .toList();
    }

    /** Makes the Parquet files of a folder readable; false where there are none. */
    boolean read(String table, String folder) {
        if (parquet(folder).isEmpty()) {
            return false;
        }
        engine.readParquet(table, List.of(lake.address(folder)));
        return true;
    }

    List<String> parquet(String folder) {
        return lake.names(folder).stream()
                .filter(name -> name.endsWith(".parquet"))
                .toList();
    }

    long count(String select) {
        return ((Number) Objects.requireNonNull(engine.rows(select).get(0)[0])).longValue();
    }

    /** How many rows of a folder an erasure takes out or empties. */
    long affected(String folder, Erasure erasure) {
        return read(TABLE, folder) ? count(counting(erasure)) : 0;
    }

    private static String counting(Erasure erasure) {
        return "select count(*) from %s as rekaman where %s".formatted(TABLE, erasure.affects());
    }

    /**
     * Writes the files of a folder again that hold rows to erase; each takes the place of the old one in one step.
     *
     * @return the rows taken out or emptied
     */
    long erase(String folder, Erasure erasure) {
        var rows = 0L;
        for (var name : parquet(folder)) {
            engine.readParquet(TABLE, List.of(lake.address(folder + "/" + name)));
            var affected = count(counting(erasure));
            if (affected > 0) {
                write(erasure.remaining(TABLE, engine.columns(TABLE)), folder, name);
                rows += affected;
            }
        }
        return rows;
    }

    /** Writes one file of a folder, in place of the one that stands there. */
    void write(String select, String folder, String name) {
        lake.rewrite(folder + "/" + name, beside -> engine.writeFile(select, lake.address(beside)));
    }

    /**
     * Which rows go, and which cells.
     *
     * @param gone condition on the rows, named {@code rekaman}, that go
     * @param emptied by column, the condition under which its cell goes
     */
    record Erasure(String gone, Map<String, String> emptied) {
        String affects() {
            return "(%s)%s"
                    .formatted(
                            gone,
                            emptied.values().stream()
                                    .distinct()
                                    .map(condition -> " or (" + condition + ")")
                                    .collect(Collectors.joining()));
        }

        /** Cells that go under the same condition go together: it looks at some of them. */
        String remaining(String table, List<String> columns) {
            var all = String.join(", ", columns);
            var rows = "select %s from %s as rekaman where not coalesce(%s, false)".formatted(all, table, gone);
            for (var condition : new TreeSet<>(emptied.values())) {
                var some = columns.stream()
                        .map(column -> condition.equals(emptied.get(column)) ? "null as " + column : column)
                        .collect(Collectors.joining(", "));
                rows =
                        "select %2$s from (%1$s) as rekaman where %3$s union all select %4$s from (%1$s) as rekaman where not coalesce(%3$s, false)"
                                .formatted(rows, some, condition, all);
            }
            return rows;
        }
    }
}
