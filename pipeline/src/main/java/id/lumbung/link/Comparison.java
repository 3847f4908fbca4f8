package id.lumbung.link;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is compared between two records, such as their birth dates.
 *
 * @param measure SQL that several levels read as {@code ukuran_<name>}, made once for a pair; null where none does
 * @param levels in the order in which they are tried; the last one holds always
 */
public record Comparison(String name, @Nullable String measure, List<ComparisonLevel> levels) {
    /** The column of a pair that holds the level's place, from 0. */
    public String column() {
        return "tingkat_" + name.toLowerCase(Locale.ROOT);
    }

    /** The column of a pair that holds the comparison's weight in bits. */
    public String weightColumn() {
        return "bobot_" + name.toLowerCase(Locale.ROOT);
    }

    /** The column of a pair that holds the measure. */
    String measureColumn() {
        return "ukuran_" + name.toLowerCase(Locale.ROOT);
    }

    /** SQL for the level's place. */
    String levelSql() {
        var sql = new StringBuilder("case");
        for (int place = 0; place < levels.size() - 1; place++) {
            sql.append(" when ")
                    .append(levels.get(place).when())
                    .append(" then ")
                    .append(place);
        }
        return sql.append(" else ").append(levels.size() - 1).append(" end").toString();
    }

    ComparisonLevel level(String name) {
        return levels.stream()
                .filter(level -> level.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(this.name + " has no level " + name));
    }
}
