package id.lumbung.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The fingerprint of a row, the same number in the lake's engine and in PostgreSQL: the first sixty bits of the MD5 of the
 * database's salt and the row's canonical text; without the salt nobody can try which row gives a fingerprint. The fingerprints of a table's rows add up to the fingerprint of the table, whatever their order.
 *
 * <p>The canonical text holds the columns in PostgreSQL's order with a unit separator between them, null as the single
 * character U+0001: text as it is; whole numbers in digits; {@code numeric(p,s)} with all s places; {@code true} and
 * {@code false}; dates as {@code 2026-11-19}; uuids in lower case.
 */
final class RowFingerprint {
    private static final int HEX_DIGITS = 15;
    private static final int MOST_ARGUMENTS = 50;
    private static final Pattern DECIMAL = Pattern.compile("numeric(\\(\\d+,\\d+\\))");

    private final PublishedTable table;

    RowFingerprint(PublishedTable table) {
        this.table = table;
    }

    /** As the engine computes it of a row of the version. */
    String inEngine() {
        var texts = table.columns().stream().map(RowFingerprint::textInEngine).toList();
        return "bilangan_hex(left(md5('%s' || %s), %d))".formatted(table.salt(), joined(texts), HEX_DIGITS);
    }

    /** As PostgreSQL computes it of a row it shows, under {@code datestyle} ISO. */
    String inDatabase() {
        var texts = table.columns().stream()
                .map(column -> "coalesce(%s::text, chr(1))".formatted(column.name()))
                .toList();
        return "('x' || left(md5('%s' || %s), %d))::bit(%d)::bigint"
                .formatted(table.salt(), joined(texts), HEX_DIGITS, 4 * HEX_DIGITS);
    }

    private static String textInEngine(PublishedColumn column) {
        return "coalesce(%s, chr(1))".formatted(canonical(column));
    }

    private static String canonical(PublishedColumn column) {
        var decimal = DECIMAL.matcher(column.type());
        if (decimal.matches()) {
            return "cast(cast(%s as decimal%s) as varchar)".formatted(column.name(), decimal.group(1));
        }
        return switch (column.type()) {
            case "text" -> "cast(%s as varchar)".formatted(column.name());
            case "uuid" -> "lower(cast(%s as varchar))".formatted(column.name());
            case "smallint", "integer", "bigint" -> "cast(cast(%s as bigint) as varchar)".formatted(column.name());
            case "boolean", "date" -> "cast(cast(%s as %s) as varchar)".formatted(column.name(), column.type());
            default ->
                throw new IllegalStateException(
                        "no canonical text for the type %s of %s".formatted(column.type(), column.name()));
        };
    }

    /** In groups, since a function of PostgreSQL takes a hundred arguments at most. */
    private static String joined(List<String> texts) {
        if (texts.size() <= MOST_ARGUMENTS) {
            return "concat_ws(chr(31), " + String.join(", ", texts) + ")";
        }
        var groups = new ArrayList<String>();
        for (int from = 0; from < texts.size(); from += MOST_ARGUMENTS) {
            groups.add(joined(texts.subList(from, Math.min(texts.size(), from + MOST_ARGUMENTS))));
        }
        return joined(groups);
    }
}
