package id.lumbung.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The SELECTs that make pairs of records, compare and weigh them.
 *
 * <p>Records stand in two tables with a column {@code no} that numbers them, and whatever columns the comparison set
 * reads. Pairs have {@code no_l} and {@code no_r}.
 */
final class PairQueries {
    /** Strangers agree in no value so rarely that it alone would decide. */
    private static final double RAREST = 1e-9;

    /** So many pairs one block may give: a thousand records and a thousand persons. */
    private static final int MOST_OF_BLOCK = 1_000_000;

    private static final Pattern EQUALITY = Pattern.compile("l\\.(\\w+) = r\\.\\1\\b(?: and |$)");

    private final ComparisonSet set;

    PairQueries(ComparisonSet set) {
        this.set = set;
    }

    /** Pairs of {@code left} and {@code right} that some blocking rule brings together, each once. */
    String candidates(String left, String right) {
        return set.candidates().stream()
                .map(rule -> blocks(left + rule.table(), right + rule.table(), rule.on()))
                .collect(Collectors.joining("\nunion\n"));
    }

    /** Pairs that a join condition brings together. */
    static String pairs(String left, String right, String on) {
        return "select l.no as no_l, r.no as no_r from %s as l inner join %s as r on %s".formatted(left, right, on);
    }

    /**
     * Pairs that a join condition brings together, save those of blocks too large to tell anything: thousands of one name and
     * one birth date are no evidence, and their pairs grow with the square.
     *
     * @param on begins with the equalities {@code l.x = r.x} that make its blocks
     */
    static String blocks(String left, String right, String on) {
        var keys = keys(on);
        if (keys.isEmpty()) {
            return pairs(left, right, on);
        }
        var columns = String.join(", ", keys);
        var counted = "select %1$s, count(*) as jumlah from %2$s group by %1$s";
        var large = """
                select %s
                from (%s) as l
                inner join (%s) as r on %s
                where l.jumlah * r.jumlah > %d
                """.formatted(
                        keys.stream().map(key -> "l." + key).collect(Collectors.joining(", ")),
                        counted.formatted(columns, left),
                        counted.formatted(columns, right),
                        same(keys, "l", "r"),
                        MOST_OF_BLOCK);
        return "select l.no as no_l, r.no as no_r from (select * from %s as l where not exists (select 1 from (%s) as large where %s)) as l inner join %s as r on %s"
                .formatted(left, large, same(keys, "l", "large"), right, on);
    }

    private static List<String> keys(String on) {
        var keys = new ArrayList<String>();
        var equality = EQUALITY.matcher(on);
        while (equality.lookingAt()) {
            keys.add(equality.group(1));
            equality.region(equality.end(), on.length());
        }
        return keys;
    }

    private static String same(List<String> keys, String one, String other) {
        return keys.stream()
                .map(key -> "%1$s.%2$s = %3$s.%2$s".formatted(one, key, other))
                .collect(Collectors.joining(" and "));
    }

    /** The level of every comparison for the pairs of a table. */
    String compared(String pairs, String left, String right) {
        var levels = set.comparisons().stream()
                .map(comparison -> comparison.levelSql() + " as " + comparison.column())
                .collect(Collectors.joining(",\n"));
        var measures = set.comparisons().stream()
                .filter(comparison -> comparison.measure() != null)
                .map(comparison -> ", " + comparison.measure() + " as " + comparison.measureColumn())
                .collect(Collectors.joining());
        return """
                select p.no_l, p.no_r, %s
                from (
                    select p.no_l, p.no_r%s
                    from %3$s as p
                    inner join %4$s as l on p.no_l = l.no
                    inner join %5$s as r on p.no_r = r.no
                ) as p
                inner join %4$s as l on p.no_l = l.no
                inner join %5$s as r on p.no_r = r.no
                """.formatted(levels, measures, pairs, left, right);
    }

    /** The levels of {@link #compared} with each comparison's weight and their sum, {@code bobot}, in bits. */
    String weighed(String compared, String left, String right, LinkModel model) {
        var weights = set.comparisons().stream()
                .map(comparison -> weightSql(comparison, model) + " as " + comparison.weightColumn())
                .collect(Collectors.joining(",\n"));
        var sum = set.comparisons().stream().map(Comparison::weightColumn).collect(Collectors.joining(" + "));
        return """
                select w.*, %s as bobot
                from (
                    select p.*, %s
                    from %s as p
                    inner join %s as l on p.no_l = l.no
                    inner join %s as r on p.no_r = r.no
                ) as w
                """.formatted(sum, weights, compared, left, right);
    }

    /** SQL for the parts of the weight of {@link #weighed} pairs {@code p}, such as {@code NIK=BEDA:-4.10;NAMA=SAMA:12.30}. */
    String parts() {
        return set.comparisons().stream()
                .map(comparison -> "'%s=' || case p.%s%s end || ':' || cast(round(p.%s, 2) as decimal(9, 2))"
                        .formatted(
                                comparison.name(),
                                comparison.column(),
                                levelNames(comparison),
                                comparison.weightColumn()))
                .collect(Collectors.joining(" || ';' || "));
    }

    private static String levelNames(Comparison comparison) {
        var names = new StringBuilder();
        for (int place = 0; place < comparison.levels().size(); place++) {
            names.append(" when %d then '%s'"
                    .formatted(place, comparison.levels().get(place).name()));
        }
        return names.toString();
    }

    private static String weightSql(Comparison comparison, LinkModel model) {
        var shares = model.shares(comparison);
        var sql = new StringBuilder("case ").append(comparison.column());
        for (int place = 0; place < shares.size(); place++) {
            var frequency = comparison.levels().get(place).frequency();
            sql.append(" when ").append(place).append(" then ");
            if (frequency == null) {
                sql.append(number(shares.get(place).weight()));
            } else {
                sql.append("ln(%s / greatest(%s, %s)) / ln(2.0)"
                        .formatted(number(shares.get(place).matches()), frequency, number(RAREST)));
            }
        }
        return sql.append(" end").toString();
    }

    /** SQL that never reads a locale, and never a decimal: both engines take it for a double. */
    static String number(double value) {
        return "cast('%s' as double)".formatted(String.format(Locale.ROOT, "%.12e", value));
    }
}
