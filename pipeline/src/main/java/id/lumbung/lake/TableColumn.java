package id.lumbung.lake;

/** One column of a table in the lake. */
public record TableColumn(String name, ColumnType type) {}
