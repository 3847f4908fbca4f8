package id.lumbung.publish;

import java.util.List;

/**
 * What one publication did.
 *
 * @param whole whether the tables were filled from empty rather than changed
 * @param tables the tables, in publishing order
 */
public record Publication(boolean whole, List<Table> tables) {
    /**
     * One table of it.
     *
     * @param written rows inserted or changed
     * @param removed rows deleted
     */
    public record Table(String name, long written, long removed) {}

    /** Rows inserted, changed or deleted, over all tables. */
    public long rows() {
        return tables.stream()
                .mapToLong(table -> table.written() + table.removed())
                .sum();
    }
}
