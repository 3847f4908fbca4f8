package id.lumbung.star;

import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The SELECT behind a check as PostgreSQL names the tables, for whoever wants to see the rows.
 *
 * @param runnable whether it reads published tables only; else it reads tables that live inside a run
 */
public record ServedQuery(String sql, boolean runnable) {
    private static final String RUN = "jalan";
    private static final Pattern READ =
            Pattern.compile("(?i)\\b(from|join)(\\s+)([a-z_][a-z0-9_]*)\\b(?!\\s*[(.])(\\s+as\\s+[a-z_][a-z0-9_]*)?");

    /** The query of {@code check} in a run dated {@code date}. */
    public static ServedQuery of(Check check, Models models, LocalDate date) {
        var published = models.published().stream().collect(Collectors.toMap(Model::name, Model::publishedName));
        var defined = Model.defined(check.violations());
        var runnable = !check.violations().contains("group by all");
        var sql = new StringBuilder();
        var matcher = READ.matcher(check.violations());
        while (matcher.find()) {
            var name = matcher.group(3);
            if (!defined.contains(name)) {
                runnable &= name.equals(RUN) || published.containsKey(name);
                matcher.appendReplacement(sql, Matcher.quoteReplacement(served(matcher, published, date)));
            }
        }
        matcher.appendTail(sql);
        return new ServedQuery(sql.toString(), runnable);
    }

    private static String served(Matcher read, Map<String, String> published, LocalDate date) {
        var name = read.group(3);
        var alias = read.group(4);
        var month = date.withDayOfMonth(1);
        var table = name.equals(RUN)
                ? "(select date '%s' as tanggal, date '%s' as periode, date '%s' as akhir_bulan)"
                        .formatted(date, month, month.plusMonths(1).minusDays(1))
                : published.getOrDefault(name, name);
        return read.group(1) + read.group(2) + table + (alias == null ? " as " + name : alias);
    }
}
