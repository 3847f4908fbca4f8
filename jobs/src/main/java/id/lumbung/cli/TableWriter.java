package id.lumbung.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Aligned columns for the eye. The first rows decide the widths, so that any number of rows can pass. */
final class TableWriter implements RowWriter {
    private static final int ROWS_MEASURED = 1_000;

    private final PrintStream out;
    private final List<TextTable.Column> columns = new ArrayList<>();
    private final List<List<String>> waiting = new ArrayList<>();
    private @Nullable TextTable table;

    TableWriter(PrintStream out) {
        this.out = out;
    }

    @Override
    public void begin(List<ResultColumn> resultColumns) {
        for (var column : resultColumns) {
            columns.add(new TextTable.Column(column.name(), column.kind() == ResultColumn.Kind.NUMBER));
        }
    }

    @Override
    public void row(List<@Nullable String> cells) {
        var shown = new ArrayList<String>();
        for (var cell : cells) {
            shown.add(cell == null ? "" : cell.replaceAll("\\R", " ").replace('\t', ' '));
        }
        if (table != null) {
            out.println(table.line(shown));
            return;
        }
        waiting.add(shown);
        if (waiting.size() == ROWS_MEASURED) {
            measure();
        }
    }

    @Override
    public void end() {
        if (table == null) {
            measure();
        }
    }

    private void measure() {
        var measured = new TextTable(columns, waiting);
        table = measured;
        measured.head().forEach(out::println);
        waiting.forEach(row -> out.println(measured.line(row)));
        waiting.clear();
    }
}
