package id.lumbung.publish;

/**
 * How one table comes to hold the version.
 *
 * @param source name under which the engine reads the rows to bring
 * @param content what the table holds afterwards
 */
public record TablePlan(PublishedTable table, Way way, String source, TableContent content) {
    /** Which rows are brought. */
    public enum Way {
        /** None: the table holds the version already. */
        UNCHANGED,
        /** Those that differ from the shown version, kept by the engine with the column {@code arah}. */
        DIFFERENCE,
        /** All, to be compared with what PostgreSQL holds. */
        WHOLE
    }

    /** The columns of the rows to bring. */
    String columns() {
        return way == Way.DIFFERENCE ? table.columnList() + ", " + Difference.MARK : table.columnList();
    }

    /** The same as a select of the table gives them. */
    String typedColumns() {
        return way == Way.DIFFERENCE ? table.columnList() + ", 0 as " + Difference.MARK : table.columnList();
    }
}
