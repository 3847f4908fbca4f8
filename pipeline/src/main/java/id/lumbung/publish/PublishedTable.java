package id.lumbung.publish;

import java.util.List;

/**
 * A table as PostgreSQL has it.
 *
 * @param name schema and table
 * @param columns all columns in order
 * @param key columns of the primary key
 */
record PublishedTable(String name, List<String> columns, List<String> key) {
    String columnList() {
        return String.join(", ", columns);
    }

    String keyList() {
        return String.join(", ", key);
    }

    /** The columns that are not part of the key. */
    List<String> values() {
        return columns.stream().filter(column -> !key.contains(column)).toList();
    }
}
