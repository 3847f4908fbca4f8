package id.lumbung.cli;

import java.util.ArrayList;
import java.util.List;

/** Lines of aligned columns; numbers to the right. */
final class TextTable {
    /** One column: its heading and the side its cells keep to. */
    record Column(String heading, boolean toTheRight) {}

    private final List<Column> columns;
    private final int[] widths;

    /** Wide enough for the headings and these rows; later rows may stick out. */
    TextTable(List<Column> columns, List<List<String>> rows) {
        this.columns = columns;
        this.widths =
                columns.stream().mapToInt(column -> width(column.heading())).toArray();
        for (var row : rows) {
            for (var i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
    }

    /** The headings and the line below them. */
    List<String> head() {
        var headings = columns.stream().map(Column::heading).toList();
        var rule = new ArrayList<String>();
        for (var width : widths) {
            rule.add("-".repeat(width));
        }
        return List.of(line(headings), String.join("  ", rule));
    }

    String line(List<String> cells) {
        var line = new StringBuilder();
        for (var i = 0; i < widths.length; i++) {
            var cell = cells.get(i);
            var gap = " ".repeat(Math.max(0, widths[i] - width(cell)));
            line.append(i == 0 ? "" : "  ");
            line.append(columns.get(i).toTheRight() ? gap + cell : cell + gap);
        }
        return line.toString().stripTrailing();
    }

    static List<String> lines(List<Column> columns, List<List<String>> rows) {
        var table = new TextTable(columns, rows);
        var lines = new ArrayList<>(table.head());
        rows.forEach(row -> lines.add(table.line(row)));
        return lines;
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }
}
