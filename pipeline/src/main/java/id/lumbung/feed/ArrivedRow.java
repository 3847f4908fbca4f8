package id.lumbung.feed;

import java.util.List;

/**
 * One row of a file as it arrived, whole: columns the contract does not know included. Prints without its cells.
 *
 * @param text the row as text: of a spreadsheet or a Parquet file, its cells as one line of CSV
 * @param fields its cells in the order of the file's header; empty when they cannot be told apart
 */
public record ArrivedRow(String text, List<String> fields) {

    public ArrivedRow {
        fields = List.copyOf(fields);
    }

    /** A row that arrived as cells: of a spreadsheet or a Parquet file. */
    public static ArrivedRow of(List<String> cells) {
        return new ArrivedRow(CsvLine.of(cells), cells);
    }

    /** A row that arrived as cells, but not as many as the header has. */
    public static ArrivedRow broken(List<String> cells) {
        return new ArrivedRow(CsvLine.of(cells), List.of());
    }

    @Override
    public String toString() {
        return "ArrivedRow[" + fields.size() + " fields]";
    }
}
