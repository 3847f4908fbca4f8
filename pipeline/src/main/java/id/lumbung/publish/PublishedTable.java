package id.lumbung.publish;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A table as PostgreSQL has it.
 *
 * @param name schema and table
 * @param columns all columns in order
 * @param key columns of the primary key
 * @param salt goes into the fingerprint of its rows
 */
public record PublishedTable(String name, List<PublishedColumn> columns, List<String> key, String salt) {
    List<String> columnNames() {
        return columns.stream().map(PublishedColumn::name).toList();
    }

    String columnList() {
        return String.join(", ", columnNames());
    }

    String keyList() {
        return String.join(", ", key);
    }

    /** Tells tables of other columns or types apart, and those of another database. */
    String shape() {
        var text = salt
                + columns.stream()
                        .map(column -> column.name() + " " + column.type())
                        .collect(Collectors.joining(", "));
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8))
                .toString()
                .substring(0, 8);
    }

    /** The condition that two rows have the same key. */
    String sameKey(String one, String other) {
        return key.stream()
                .map(column -> one + "." + column + " = " + other + "." + column)
                .collect(Collectors.joining(" and "));
    }

    /** What happens to a row that is there already under the same key. */
    String onConflict() {
        var changes = columnNames().stream()
                .filter(column -> !key.contains(column))
                .map(column -> column + " = excluded." + column)
                .collect(Collectors.joining(", "));
        return "on conflict (%s) do ".formatted(keyList()) + (changes.isEmpty() ? "nothing" : "update set " + changes);
    }
}
