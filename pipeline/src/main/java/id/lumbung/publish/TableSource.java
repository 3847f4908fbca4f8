package id.lumbung.publish;

import java.util.Optional;

/**
 * Where the rows of one published table come from.
 *
 * @param table schema and table
 * @param now name under which the engine reads the version to show
 * @param before the version that PostgreSQL shows, where there is one with the same columns to compare with
 */
public record TableSource(String table, String now, Optional<Before> before) {
    /**
     * The table as PostgreSQL shows it.
     *
     * @param same whether not a byte of the table's files differs
     * @param changing names under which the engine reads the files that differ, of the new version and of the shown one
     * @param whole name under which the engine reads all of the shown one
     * @param content what was noted when it was published, where it was
     */
    public record Before(boolean same, Changing changing, String whole, Optional<TableContent> content) {}

    /** The files of a table that differ between two versions. */
    public record Changing(String now, String before) {}
}
