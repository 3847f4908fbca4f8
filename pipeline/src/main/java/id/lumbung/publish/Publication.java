package id.lumbung.publish;

import java.util.List;

/**
 * What one publication did.
 *
 * @param tables the tables, in publishing order
 */
public record Publication(List<Table> tables) {
    /**
     * One table of it.
     *
     * @param written rows inserted or changed
     * @param removed rows deleted
     * @param content what it holds now
     */
    public record Table(String name, long written, long removed, TableContent content) {
        public boolean isChanged() {
            return written + removed > 0;
        }

        /** Whether so many rows changed that what the planner knows of the table no longer holds: one in fifty. */
        public boolean isMuchChanged() {
            return isChanged() && (written + removed) * 50 >= content.rows();
        }
    }

    /** Rows inserted, changed or deleted, over all tables. */
    public long rows() {
        return tables.stream()
                .mapToLong(table -> table.written() + table.removed())
                .sum();
    }
}
